-- A deployment that has none of the columns that came last.
ALTER TABLE messages DROP COLUMN token_count, DROP COLUMN cost_usd, DROP COLUMN latency_ms, DROP COLUMN cited_document_ids;
ALTER TABLE documents DROP COLUMN view_count, DROP COLUMN download_count;
ALTER TABLE homeowners DROP COLUMN last_active, DROP COLUMN total_chats, DROP COLUMN total_downloads;
ALTER TABLE units DROP COLUMN last_chat_at;
INSERT INTO tenants (name, slug) VALUES ('Old homes', 'old-homes');
