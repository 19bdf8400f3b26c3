-- Some deployments have these two columns without a zone.
ALTER TABLE units ALTER COLUMN last_chat_at TYPE TIMESTAMP;
ALTER TABLE homeowners ALTER COLUMN last_active TYPE TIMESTAMP;
