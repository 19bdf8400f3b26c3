-- The schema of the existing application as its own tools write it.
CREATE TABLE "tenants" (
  "id" UUID DEFAULT gen_random_uuid() NOT NULL,
  "name" TEXT NOT NULL,
  "slug" TEXT NOT NULL,
  "logo_url" TEXT,
  "brand" JSONB DEFAULT '{}'::jsonb NOT NULL,
  "contact" JSONB DEFAULT '{}'::jsonb NOT NULL,
  "description" TEXT,
  "theme_color" TEXT DEFAULT '#3b82f6'::text,
  "created_at" TIMESTAMP WITH TIME ZONE DEFAULT now(),
  CONSTRAINT "tenants_pkey" PRIMARY KEY (id),
  CONSTRAINT "tenants_slug_unique" UNIQUE (slug)
);

CREATE TABLE "admins" (
  "id" UUID DEFAULT gen_random_uuid() NOT NULL,
  "tenant_id" UUID NOT NULL,
  "email" VARCHAR(255) NOT NULL,
  "role" VARCHAR(50) DEFAULT 'admin'::varchar NOT NULL,
  "created_at" TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  CONSTRAINT "admins_email_unique" UNIQUE (email),
  CONSTRAINT "admins_pkey" PRIMARY KEY (id)
);

CREATE TABLE "developments" (
  "id" UUID DEFAULT gen_random_uuid() NOT NULL,
  "tenant_id" UUID NOT NULL,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "slug" TEXT,
  "address" TEXT,
  "description" TEXT,
  "is_active" BOOLEAN DEFAULT true NOT NULL,
  "created_by" UUID,
  "developer_user_id" UUID,
  "system_instructions" TEXT,
  "latitude" NUMERIC(9,6),
  "longitude" NUMERIC(9,6),
  "logo_url" TEXT,
  "important_docs_version" INTEGER DEFAULT 1 NOT NULL,
  "created_at" TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  CONSTRAINT "developments_code_unique" UNIQUE (code),
  CONSTRAINT "developments_pkey" PRIMARY KEY (id),
  CONSTRAINT "developments_slug_unique" UNIQUE (slug)
);

CREATE TABLE "house_types" (
  "id" UUID DEFAULT gen_random_uuid() NOT NULL,
  "tenant_id" UUID NOT NULL,
  "development_id" UUID NOT NULL,
  "house_type_code" TEXT NOT NULL,
  "name" TEXT,
  "description" TEXT,
  "total_floor_area_sqm" NUMERIC(10,2),
  "room_dimensions" JSONB DEFAULT '{}'::jsonb,
  "created_at" TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  CONSTRAINT "house_types_pkey" PRIMARY KEY (id)
);

CREATE TABLE "units" (
  "id" UUID DEFAULT gen_random_uuid() NOT NULL,
  "tenant_id" UUID NOT NULL,
  "development_id" UUID NOT NULL,
  "development_code" TEXT NOT NULL,
  "unit_number" TEXT NOT NULL,
  "unit_code" TEXT NOT NULL,
  "unit_uid" TEXT NOT NULL,
  "address_line_1" TEXT NOT NULL,
  "address_line_2" TEXT,
  "city" TEXT,
  "state_province" TEXT,
  "postal_code" TEXT,
  "country" TEXT,
  "eircode" TEXT,
  "property_designation" TEXT,
  "property_type" TEXT,
  "house_type_code" TEXT NOT NULL,
  "bedrooms" INTEGER,
  "bathrooms" INTEGER,
  "square_footage" INTEGER,
  "floor_area_m2" NUMERIC(10,2),
  "purchaser_name" TEXT,
  "purchaser_email" TEXT,
  "purchaser_phone" TEXT,
  "consent_at" TIMESTAMP WITH TIME ZONE,
  "mrpn" TEXT,
  "electricity_account" TEXT,
  "esb_eirgrid_number" TEXT,
  "latitude" NUMERIC(9,6),
  "longitude" NUMERIC(9,6),
  "last_chat_at" TIMESTAMP WITH TIME ZONE,
  "important_docs_agreed_version" INTEGER DEFAULT 0 NOT NULL,
  "important_docs_agreed_at" TIMESTAMP WITH TIME ZONE,
  "metadata" JSONB DEFAULT '{}'::jsonb,
  "created_at" TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  CONSTRAINT "units_pkey" PRIMARY KEY (id),
  CONSTRAINT "units_unit_uid_unique" UNIQUE (unit_uid)
);

CREATE TABLE "homeowners" (
  "id" UUID DEFAULT gen_random_uuid() NOT NULL,
  "tenant_id" UUID NOT NULL,
  "development_id" UUID NOT NULL,
  "name" VARCHAR(255) NOT NULL,
  "email" VARCHAR(255) NOT NULL,
  "house_type" VARCHAR(100),
  "address" TEXT,
  "unique_qr_token" VARCHAR(255),
  "last_active" TIMESTAMP WITH TIME ZONE,
  "total_chats" INTEGER DEFAULT 0,
  "total_downloads" INTEGER DEFAULT 0,
  "metadata" JSONB DEFAULT '{}'::jsonb,
  "created_at" TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  CONSTRAINT "homeowners_pkey" PRIMARY KEY (id),
  CONSTRAINT "homeowners_unique_qr_token_unique" UNIQUE (unique_qr_token)
);

CREATE TABLE "messages" (
  "id" UUID DEFAULT gen_random_uuid() NOT NULL,
  "tenant_id" UUID NOT NULL,
  "development_id" UUID,
  "house_id" UUID,
  "user_id" VARCHAR(255) NOT NULL,
  "sender" VARCHAR(20),
  "content" TEXT NOT NULL,
  "user_message" TEXT,
  "ai_message" TEXT,
  "source" VARCHAR(50) DEFAULT 'chat'::varchar NOT NULL,
  "metadata" JSONB,
  "token_count" INTEGER DEFAULT 0,
  "cost_usd" NUMERIC(10,6) DEFAULT '0'::numeric,
  "latency_ms" INTEGER,
  "cited_document_ids" TEXT[],
  "created_at" TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  CONSTRAINT "messages_pkey" PRIMARY KEY (id)
);

CREATE TABLE "documents" (
  "id" UUID DEFAULT gen_random_uuid() NOT NULL,
  "tenant_id" UUID NOT NULL,
  "development_id" UUID,
  "house_type_id" UUID,
  "house_type_code" TEXT,
  "document_type" TEXT NOT NULL,
  "doc_kind" TEXT,
  "mapping_confidence" DOUBLE PRECISION,
  "auto_mapped" BOOLEAN DEFAULT false NOT NULL,
  "needs_review" BOOLEAN DEFAULT false NOT NULL,
  "title" TEXT NOT NULL,
  "file_name" TEXT NOT NULL,
  "relative_path" TEXT NOT NULL,
  "storage_url" TEXT,
  "ai_tags" JSONB,
  "original_file_name" TEXT,
  "mime_type" VARCHAR(100),
  "size_kb" INTEGER,
  "file_url" TEXT,
  "uploaded_by" UUID,
  "version" INTEGER DEFAULT 1 NOT NULL,
  "status" VARCHAR(50) DEFAULT 'active'::varchar NOT NULL,
  "processing_status" VARCHAR(50) DEFAULT 'pending'::varchar NOT NULL,
  "processing_error" TEXT,
  "chunks_count" INTEGER DEFAULT 0,
  "view_count" INTEGER DEFAULT 0,
  "download_count" INTEGER DEFAULT 0,
  "is_important" BOOLEAN DEFAULT false NOT NULL,
  "important_rank" INTEGER,
  "metadata" JSONB DEFAULT '{}'::jsonb,
  "updated_at" TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  "created_at" TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  CONSTRAINT "documents_pkey" PRIMARY KEY (id)
);

CREATE TABLE "doc_chunks" (
  "id" UUID DEFAULT gen_random_uuid() NOT NULL,
  "tenant_id" UUID NOT NULL,
  "development_id" UUID,
  "document_id" UUID,
  "chunk_index" INTEGER DEFAULT 0,
  "content" TEXT NOT NULL,
  "embedding" vector(1536),
  "house_type_code" TEXT,
  "source_type" VARCHAR(50) NOT NULL,
  "source_id" UUID,
  "is_important" BOOLEAN DEFAULT false NOT NULL,
  "metadata" JSONB DEFAULT '{}'::jsonb,
  "created_at" TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  CONSTRAINT "doc_chunks_pkey" PRIMARY KEY (id)
);

CREATE TABLE "rag_chunks" (
  "id" UUID DEFAULT gen_random_uuid() NOT NULL,
  "tenant_id" UUID NOT NULL,
  "development_id" UUID NOT NULL,
  "house_type_code" TEXT,
  "document_id" UUID NOT NULL,
  "chunk_index" INTEGER NOT NULL,
  "content" TEXT NOT NULL,
  "embedding" vector(1536),
  "created_at" TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  CONSTRAINT "rag_chunks_pkey" PRIMARY KEY (id)
);

CREATE TABLE "important_docs_agreements" (
  "id" UUID DEFAULT gen_random_uuid() NOT NULL,
  "unit_id" UUID NOT NULL,
  "purchaser_id" UUID,
  "development_id" UUID NOT NULL,
  "tenant_id" UUID NOT NULL,
  "important_docs_version" INTEGER NOT NULL,
  "agreed_at" TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  "ip_address" TEXT,
  "user_agent" TEXT,
  "metadata" JSONB DEFAULT '{}'::jsonb,
  "created_at" TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  CONSTRAINT "important_docs_agreements_pkey" PRIMARY KEY (id)
);

CREATE TABLE "audit_log" (
  "id" UUID DEFAULT gen_random_uuid() NOT NULL,
  "tenant_id" UUID,
  "type" VARCHAR(50) NOT NULL,
  "action" VARCHAR(100) NOT NULL,
  "actor" VARCHAR(255),
  "actor_id" UUID,
  "actor_role" VARCHAR(50),
  "ip_address" VARCHAR(45),
  "request_path" TEXT,
  "request_payload" JSONB,
  "metadata" JSONB DEFAULT '{}'::jsonb,
  "created_at" TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  CONSTRAINT "audit_log_pkey" PRIMARY KEY (id)
);

CREATE TABLE "api_cache" (
  "cache_key" TEXT NOT NULL,
  "value" JSONB,
  "expiry" TIMESTAMP,
  "created_at" TIMESTAMP DEFAULT now(),
  "updated_at" TIMESTAMP DEFAULT now(),
  CONSTRAINT "api_cache_pkey" PRIMARY KEY (cache_key)
);

CREATE TABLE "rate_limits" (
  "key" TEXT NOT NULL,
  "count" INTEGER DEFAULT 1,
  "reset_time" TIMESTAMP,
  "created_at" TIMESTAMP DEFAULT now(),
  "updated_at" TIMESTAMP DEFAULT now(),
  CONSTRAINT "rate_limits_pkey" PRIMARY KEY (key)
);

CREATE TABLE "issue_types" (
  "id" UUID DEFAULT gen_random_uuid() NOT NULL,
  "tenant_id" UUID NOT NULL,
  "code" VARCHAR(100) NOT NULL,
  "name" VARCHAR(255) NOT NULL,
  "description" TEXT,
  "category" VARCHAR(100),
  "priority" VARCHAR(50) DEFAULT 'medium'::varchar,
  "sla_hours" INTEGER,
  "active" BOOLEAN DEFAULT true NOT NULL,
  "created_at" TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  CONSTRAINT "issue_types_pkey" PRIMARY KEY (id)
);

CREATE TABLE "tickets" (
  "id" UUID DEFAULT gen_random_uuid() NOT NULL,
  "tenant_id" UUID NOT NULL,
  "unit_id" UUID,
  "issue_type_id" UUID,
  "title" VARCHAR(500) NOT NULL,
  "description" TEXT,
  "status" VARCHAR(50) DEFAULT 'open'::varchar NOT NULL,
  "priority" VARCHAR(50) DEFAULT 'medium'::varchar,
  "assigned_to" UUID,
  "reporter_name" VARCHAR(255),
  "reporter_email" VARCHAR(255),
  "reporter_phone" VARCHAR(50),
  "photo_urls" JSONB DEFAULT '[]'::jsonb,
  "metadata" JSONB DEFAULT '{}'::jsonb,
  "resolved_at" TIMESTAMP WITH TIME ZONE,
  "created_at" TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  "updated_at" TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  CONSTRAINT "tickets_pkey" PRIMARY KEY (id)
);

CREATE TABLE "feedback" (
  "id" UUID DEFAULT gen_random_uuid() NOT NULL,
  "tenant_id" UUID NOT NULL,
  "ticket_id" UUID,
  "message_id" UUID,
  "rating" INTEGER,
  "comment" TEXT,
  "user_id" VARCHAR(255),
  "metadata" JSONB DEFAULT '{}'::jsonb,
  "created_at" TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  CONSTRAINT "feedback_pkey" PRIMARY KEY (id)
);

CREATE TABLE "analytics_daily" (
  "id" UUID DEFAULT gen_random_uuid() NOT NULL,
  "tenant_id" UUID NOT NULL,
  "metric" VARCHAR(100) NOT NULL,
  "value" NUMERIC(15,2) NOT NULL,
  "date" TIMESTAMP WITH TIME ZONE NOT NULL,
  "created_at" TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  CONSTRAINT "analytics_daily_pkey" PRIMARY KEY (id)
);

CREATE TABLE "analytics_events" (
  "id" UUID DEFAULT gen_random_uuid() NOT NULL,
  "tenant_id" UUID NOT NULL,
  "development_id" UUID,
  "event_type" VARCHAR(50) NOT NULL,
  "event_data" JSONB DEFAULT '{}'::jsonb,
  "created_at" TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  CONSTRAINT "analytics_events_pkey" PRIMARY KEY (id)
);

CREATE TABLE "training_jobs" (
  "id" UUID DEFAULT gen_random_uuid() NOT NULL,
  "tenant_id" UUID NOT NULL,
  "development_id" UUID,
  "file_name" VARCHAR(500) NOT NULL,
  "file_type" VARCHAR(50) NOT NULL,
  "status" VARCHAR(50) DEFAULT 'pending'::varchar NOT NULL,
  "progress" INTEGER DEFAULT 0,
  "total_chunks" INTEGER DEFAULT 0,
  "processed_chunks" INTEGER DEFAULT 0,
  "error_message" TEXT,
  "started_at" TIMESTAMP WITH TIME ZONE,
  "completed_at" TIMESTAMP WITH TIME ZONE,
  "created_at" TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  "updated_at" TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  CONSTRAINT "training_jobs_pkey" PRIMARY KEY (id)
);

CREATE TABLE "qr_tokens" (
  "id" UUID DEFAULT gen_random_uuid() NOT NULL,
  "unit_id" UUID NOT NULL,
  "tenant_id" UUID NOT NULL,
  "development_id" UUID NOT NULL,
  "token" TEXT,
  "token_hash" TEXT NOT NULL,
  "expires_at" TIMESTAMP WITH TIME ZONE,
  "used_at" TIMESTAMP WITH TIME ZONE,
  "created_at" TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  CONSTRAINT "qr_tokens_pkey" PRIMARY KEY (id),
  CONSTRAINT "qr_tokens_token_hash_unique" UNIQUE (token_hash)
);

ALTER TABLE "admins" ADD CONSTRAINT "admins_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "tenants" ("id");
ALTER TABLE "developments" ADD CONSTRAINT "developments_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "tenants" ("id");
ALTER TABLE "developments" ADD CONSTRAINT "developments_created_by_admins_id_fk" FOREIGN KEY ("created_by") REFERENCES "admins" ("id");
ALTER TABLE "house_types" ADD CONSTRAINT "house_types_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "tenants" ("id");
ALTER TABLE "house_types" ADD CONSTRAINT "house_types_development_id_developments_id_fk" FOREIGN KEY ("development_id") REFERENCES "developments" ("id");
ALTER TABLE "units" ADD CONSTRAINT "units_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "tenants" ("id");
ALTER TABLE "units" ADD CONSTRAINT "units_development_id_developments_id_fk" FOREIGN KEY ("development_id") REFERENCES "developments" ("id");
ALTER TABLE "homeowners" ADD CONSTRAINT "homeowners_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "tenants" ("id");
ALTER TABLE "homeowners" ADD CONSTRAINT "homeowners_development_id_developments_id_fk" FOREIGN KEY ("development_id") REFERENCES "developments" ("id");
ALTER TABLE "messages" ADD CONSTRAINT "messages_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "tenants" ("id");
ALTER TABLE "messages" ADD CONSTRAINT "messages_development_id_developments_id_fk" FOREIGN KEY ("development_id") REFERENCES "developments" ("id");
ALTER TABLE "messages" ADD CONSTRAINT "messages_house_id_homeowners_id_fk" FOREIGN KEY ("house_id") REFERENCES "homeowners" ("id") ON DELETE SET NULL;
ALTER TABLE "documents" ADD CONSTRAINT "documents_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "tenants" ("id");
ALTER TABLE "documents" ADD CONSTRAINT "documents_development_id_developments_id_fk" FOREIGN KEY ("development_id") REFERENCES "developments" ("id");
ALTER TABLE "documents" ADD CONSTRAINT "documents_house_type_id_house_types_id_fk" FOREIGN KEY ("house_type_id") REFERENCES "house_types" ("id");
ALTER TABLE "documents" ADD CONSTRAINT "documents_uploaded_by_admins_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "admins" ("id");
ALTER TABLE "doc_chunks" ADD CONSTRAINT "doc_chunks_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "tenants" ("id");
ALTER TABLE "doc_chunks" ADD CONSTRAINT "doc_chunks_development_id_developments_id_fk" FOREIGN KEY ("development_id") REFERENCES "developments" ("id");
ALTER TABLE "doc_chunks" ADD CONSTRAINT "doc_chunks_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "documents" ("id");
ALTER TABLE "rag_chunks" ADD CONSTRAINT "rag_chunks_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "tenants" ("id");
ALTER TABLE "rag_chunks" ADD CONSTRAINT "rag_chunks_development_id_developments_id_fk" FOREIGN KEY ("development_id") REFERENCES "developments" ("id");
ALTER TABLE "rag_chunks" ADD CONSTRAINT "rag_chunks_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "documents" ("id");
ALTER TABLE "important_docs_agreements" ADD CONSTRAINT "important_docs_agreements_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON DELETE CASCADE;
ALTER TABLE "important_docs_agreements" ADD CONSTRAINT "important_docs_agreements_development_id_developments_id_fk" FOREIGN KEY ("development_id") REFERENCES "developments" ("id") ON DELETE CASCADE;
ALTER TABLE "important_docs_agreements" ADD CONSTRAINT "important_docs_agreements_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "tenants" ("id") ON DELETE CASCADE;
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "tenants" ("id");
ALTER TABLE "issue_types" ADD CONSTRAINT "issue_types_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "tenants" ("id");
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "tenants" ("id");
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "units" ("id");
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_issue_type_id_issue_types_id_fk" FOREIGN KEY ("issue_type_id") REFERENCES "issue_types" ("id");
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_assigned_to_admins_id_fk" FOREIGN KEY ("assigned_to") REFERENCES "admins" ("id");
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "tenants" ("id");
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "tickets" ("id");
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "messages" ("id");
ALTER TABLE "analytics_daily" ADD CONSTRAINT "analytics_daily_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "tenants" ("id");
ALTER TABLE "analytics_events" ADD CONSTRAINT "analytics_events_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "tenants" ("id");
ALTER TABLE "analytics_events" ADD CONSTRAINT "analytics_events_development_id_developments_id_fk" FOREIGN KEY ("development_id") REFERENCES "developments" ("id");
ALTER TABLE "training_jobs" ADD CONSTRAINT "training_jobs_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "tenants" ("id");
ALTER TABLE "training_jobs" ADD CONSTRAINT "training_jobs_development_id_developments_id_fk" FOREIGN KEY ("development_id") REFERENCES "developments" ("id");
ALTER TABLE "qr_tokens" ADD CONSTRAINT "qr_tokens_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "units" ("id");
ALTER TABLE "qr_tokens" ADD CONSTRAINT "qr_tokens_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "tenants" ("id");
ALTER TABLE "qr_tokens" ADD CONSTRAINT "qr_tokens_development_id_developments_id_fk" FOREIGN KEY ("development_id") REFERENCES "developments" ("id");

CREATE INDEX "slug_idx" ON "tenants" USING btree (slug);
CREATE INDEX "admins_email_idx" ON "admins" USING btree (email);
CREATE INDEX "admins_tenant_idx" ON "admins" USING btree (tenant_id);
CREATE INDEX "developments_code_idx" ON "developments" USING btree (code);
CREATE INDEX "developments_created_by_idx" ON "developments" USING btree (created_by);
CREATE INDEX "developments_developer_idx" ON "developments" USING btree (developer_user_id);
CREATE INDEX "developments_tenant_idx" ON "developments" USING btree (tenant_id);
CREATE INDEX "house_types_development_idx" ON "house_types" USING btree (development_id);
CREATE INDEX "house_types_tenant_dev_idx" ON "house_types" USING btree (tenant_id, development_id);
CREATE INDEX "house_types_tenant_idx" ON "house_types" USING btree (tenant_id);
CREATE UNIQUE INDEX "unique_dev_house_type_idx" ON "house_types" USING btree (development_id, house_type_code);
CREATE INDEX "units_dev_code_house_type_idx" ON "units" USING btree (development_code, house_type_code);
CREATE INDEX "units_dev_code_unit_idx" ON "units" USING btree (development_code, unit_number);
CREATE INDEX "units_development_idx" ON "units" USING btree (development_id);
CREATE INDEX "units_tenant_dev_idx" ON "units" USING btree (tenant_id, development_id);
CREATE INDEX "units_tenant_idx" ON "units" USING btree (tenant_id);
CREATE INDEX "units_unit_uid_idx" ON "units" USING btree (unit_uid);
CREATE INDEX "homeowners_development_idx" ON "homeowners" USING btree (development_id);
CREATE INDEX "homeowners_email_idx" ON "homeowners" USING btree (email);
CREATE INDEX "homeowners_last_active_idx" ON "homeowners" USING btree (last_active);
CREATE INDEX "homeowners_qr_token_idx" ON "homeowners" USING btree (unique_qr_token);
CREATE INDEX "homeowners_tenant_dev_idx" ON "homeowners" USING btree (tenant_id, development_id);
CREATE INDEX "homeowners_tenant_idx" ON "homeowners" USING btree (tenant_id);
CREATE INDEX "messages_development_idx" ON "messages" USING btree (development_id);
CREATE INDEX "messages_house_created_idx" ON "messages" USING btree (house_id, created_at);
CREATE INDEX "messages_house_idx" ON "messages" USING btree (house_id);
CREATE INDEX "messages_source_idx" ON "messages" USING btree (source);
CREATE INDEX "messages_tenant_dev_idx" ON "messages" USING btree (tenant_id, development_id);
CREATE INDEX "messages_tenant_idx" ON "messages" USING btree (tenant_id);
CREATE INDEX "messages_user_idx" ON "messages" USING btree (user_id);
CREATE INDEX "documents_auto_mapped_confidence_idx" ON "documents" USING btree (auto_mapped, mapping_confidence);
CREATE INDEX "documents_dev_house_type_idx" ON "documents" USING btree (development_id, house_type_code, document_type);
CREATE INDEX "documents_development_idx" ON "documents" USING btree (development_id);
CREATE INDEX "documents_doc_kind_idx" ON "documents" USING btree (development_id, doc_kind);
CREATE INDEX "documents_doc_type_idx" ON "documents" USING btree (document_type);
CREATE INDEX "documents_house_type_idx" ON "documents" USING btree (house_type_id);
CREATE INDEX "documents_needs_review_idx" ON "documents" USING btree (needs_review);
CREATE INDEX "documents_tenant_dev_idx" ON "documents" USING btree (tenant_id, development_id);
CREATE INDEX "documents_tenant_idx" ON "documents" USING btree (tenant_id);
CREATE INDEX "doc_chunks_dev_house_type_idx" ON "doc_chunks" USING btree (development_id, house_type_code);
CREATE INDEX "doc_chunks_development_idx" ON "doc_chunks" USING btree (development_id);
CREATE INDEX "doc_chunks_document_idx" ON "doc_chunks" USING btree (document_id);
CREATE INDEX "doc_chunks_source_idx" ON "doc_chunks" USING btree (source_type, source_id);
CREATE INDEX "doc_chunks_tenant_dev_idx" ON "doc_chunks" USING btree (tenant_id, development_id);
CREATE INDEX "doc_chunks_tenant_idx" ON "doc_chunks" USING btree (tenant_id);
CREATE INDEX "doc_chunks_tenant_source_idx" ON "doc_chunks" USING btree (tenant_id, source_type, source_id);
CREATE INDEX "rag_chunks_dev_house_type_idx" ON "rag_chunks" USING btree (development_id, house_type_code);
CREATE INDEX "rag_chunks_development_idx" ON "rag_chunks" USING btree (development_id);
CREATE INDEX "rag_chunks_document_idx" ON "rag_chunks" USING btree (document_id);
CREATE INDEX "rag_chunks_tenant_dev_idx" ON "rag_chunks" USING btree (tenant_id, development_id);
CREATE INDEX "rag_chunks_tenant_idx" ON "rag_chunks" USING btree (tenant_id);
CREATE INDEX "important_docs_agreements_agreed_at_idx" ON "important_docs_agreements" USING btree (agreed_at);
CREATE INDEX "important_docs_agreements_development_idx" ON "important_docs_agreements" USING btree (development_id);
CREATE INDEX "important_docs_agreements_tenant_idx" ON "important_docs_agreements" USING btree (tenant_id);
CREATE INDEX "important_docs_agreements_unit_idx" ON "important_docs_agreements" USING btree (unit_id);
CREATE INDEX "important_docs_agreements_unit_version_idx" ON "important_docs_agreements" USING btree (unit_id, important_docs_version);
CREATE INDEX "audit_log_actor_idx" ON "audit_log" USING btree (actor_id);
CREATE INDEX "audit_log_created_idx" ON "audit_log" USING btree (created_at);
CREATE INDEX "audit_log_ip_idx" ON "audit_log" USING btree (ip_address);
CREATE INDEX "audit_log_tenant_idx" ON "audit_log" USING btree (tenant_id);
CREATE INDEX "audit_log_type_idx" ON "audit_log" USING btree (type);
CREATE INDEX "api_cache_expiry_idx" ON "api_cache" USING btree (expiry);
CREATE INDEX "rate_limits_reset_time_idx" ON "rate_limits" USING btree (reset_time);
CREATE INDEX "issue_types_category_idx" ON "issue_types" USING btree (category);
CREATE INDEX "issue_types_code_idx" ON "issue_types" USING btree (code);
CREATE INDEX "issue_types_tenant_idx" ON "issue_types" USING btree (tenant_id);
CREATE INDEX "tickets_assigned_idx" ON "tickets" USING btree (assigned_to);
CREATE INDEX "tickets_status_idx" ON "tickets" USING btree (status);
CREATE INDEX "tickets_tenant_idx" ON "tickets" USING btree (tenant_id);
CREATE INDEX "tickets_unit_idx" ON "tickets" USING btree (unit_id);
CREATE INDEX "feedback_rating_idx" ON "feedback" USING btree (rating);
CREATE INDEX "feedback_tenant_idx" ON "feedback" USING btree (tenant_id);
CREATE INDEX "feedback_ticket_idx" ON "feedback" USING btree (ticket_id);
CREATE INDEX "analytics_date_idx" ON "analytics_daily" USING btree (date);
CREATE INDEX "analytics_metric_idx" ON "analytics_daily" USING btree (metric);
CREATE INDEX "analytics_tenant_date_idx" ON "analytics_daily" USING btree (tenant_id, date);
CREATE INDEX "analytics_tenant_idx" ON "analytics_daily" USING btree (tenant_id);
CREATE INDEX "analytics_events_created_at_idx" ON "analytics_events" USING btree (created_at);
CREATE INDEX "analytics_events_development_idx" ON "analytics_events" USING btree (development_id);
CREATE INDEX "analytics_events_tenant_dev_created_idx" ON "analytics_events" USING btree (tenant_id, development_id, created_at);
CREATE INDEX "analytics_events_tenant_idx" ON "analytics_events" USING btree (tenant_id);
CREATE INDEX "analytics_events_type_idx" ON "analytics_events" USING btree (event_type);
CREATE INDEX "training_jobs_development_idx" ON "training_jobs" USING btree (development_id);
CREATE INDEX "training_jobs_status_idx" ON "training_jobs" USING btree (status);
CREATE INDEX "training_jobs_tenant_dev_idx" ON "training_jobs" USING btree (tenant_id, development_id);
CREATE INDEX "training_jobs_tenant_idx" ON "training_jobs" USING btree (tenant_id);
CREATE INDEX "training_jobs_tenant_status_idx" ON "training_jobs" USING btree (tenant_id, status);
CREATE INDEX "qr_tokens_development_idx" ON "qr_tokens" USING btree (development_id);
CREATE INDEX "qr_tokens_tenant_dev_idx" ON "qr_tokens" USING btree (tenant_id, development_id);
CREATE INDEX "qr_tokens_tenant_idx" ON "qr_tokens" USING btree (tenant_id);
CREATE INDEX "qr_tokens_token_hash_idx" ON "qr_tokens" USING btree (token_hash);
CREATE INDEX "qr_tokens_unit_idx" ON "qr_tokens" USING btree (unit_id);
