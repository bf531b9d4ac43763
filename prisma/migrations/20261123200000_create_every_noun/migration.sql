-- CreateTable
CREATE TABLE "signature" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "example" TEXT,
    "source_kind" TEXT NOT NULL,
    "from_structure" BOOLEAN NOT NULL,
    "mask_version" SMALLINT NOT NULL,

    CONSTRAINT "signature_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "mining_run" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'running',
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),
    "scoring_version" INTEGER NOT NULL,
    "setting_version" INTEGER NOT NULL,
    "as_of" TIMESTAMPTZ(3),
    "seed" INTEGER NOT NULL,
    "tickets" INTEGER NOT NULL DEFAULT 0,
    "tickets_in_tasks" INTEGER NOT NULL DEFAULT 0,
    "totals" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "mining_run_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "task" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "task_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "task_lineage" (
    "workspace_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "from_task_id" UUID NOT NULL,
    "to_task_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "tickets" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "task_lineage_pkey" PRIMARY KEY ("workspace_id","run_id","from_task_id","to_task_id")
);

-- CreateTable
CREATE TABLE "signature_task" (
    "workspace_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "signature_id" UUID NOT NULL,
    "task_id" UUID NOT NULL,

    CONSTRAINT "signature_task_pkey" PRIMARY KEY ("workspace_id","run_id","signature_id")
);

-- CreateTable
CREATE TABLE "candidate" (
    "workspace_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "rank" INTEGER,
    "title" TEXT NOT NULL,
    "tickets" INTEGER NOT NULL,
    "tickets_in_window" INTEGER NOT NULL,
    "toil" DOUBLE PRECISION NOT NULL,
    "repetition" DOUBLE PRECISION NOT NULL,
    "no_judgment" DOUBLE PRECISION NOT NULL,
    "interrupt" DOUBLE PRECISION NOT NULL,
    "grade" TEXT NOT NULL,
    "remedy" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "drivers" TEXT[],
    "chance" DOUBLE PRECISION NOT NULL,
    "hours_per_year" DOUBLE PRECISION NOT NULL,
    "cost_per_year" DECIMAL(18,4),
    "growth" DOUBLE PRECISION,
    "off_hours_share" DOUBLE PRECISION,
    "sources" TEXT[],
    "teams" TEXT[],
    "services" TEXT[],
    "languages" TEXT[],
    "score" JSONB NOT NULL,
    "cost" JSONB NOT NULL,
    "variants" JSONB NOT NULL,
    "weeks" INTEGER[],

    CONSTRAINT "candidate_pkey" PRIMARY KEY ("workspace_id","run_id","task_id")
);

-- CreateTable
CREATE TABLE "task_week" (
    "workspace_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "week" DATE NOT NULL,
    "tickets" INTEGER NOT NULL,

    CONSTRAINT "task_week_pkey" PRIMARY KEY ("workspace_id","run_id","task_id","week")
);

-- CreateTable
CREATE TABLE "task_hour" (
    "workspace_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "weekday" SMALLINT NOT NULL,
    "hour" SMALLINT NOT NULL,
    "tickets" INTEGER NOT NULL,

    CONSTRAINT "task_hour_pkey" PRIMARY KEY ("workspace_id","run_id","task_id","weekday","hour")
);

-- CreateTable
CREATE TABLE "source" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "tool" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "upload" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "bytes" BIGINT NOT NULL,
    "sha256" TEXT NOT NULL,
    "uploaded_by" TEXT NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "upload_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "import" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "batch_id" UUID NOT NULL,
    "upload_id" UUID NOT NULL,
    "source_id" UUID,
    "status" TEXT NOT NULL DEFAULT 'queued',
    "requested_by" TEXT NOT NULL,
    "options" JSONB NOT NULL DEFAULT '{}',
    "requested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "lease_token" UUID,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "cursor" INTEGER NOT NULL DEFAULT 0,
    "dialect" JSONB,
    "mapping" JSONB,
    "warnings" JSONB NOT NULL DEFAULT '[]',
    "masked" JSONB NOT NULL DEFAULT '{}',
    "rows_read" INTEGER NOT NULL DEFAULT 0,
    "created" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "duplicates" INTEGER NOT NULL DEFAULT 0,
    "rejected" INTEGER NOT NULL DEFAULT 0,
    "bytes_done" BIGINT NOT NULL DEFAULT 0,
    "first_opened_at" TIMESTAMPTZ(3),
    "last_opened_at" TIMESTAMPTZ(3),
    "error_code" TEXT,
    "error_message" TEXT,

    CONSTRAINT "import_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "rejected_row" (
    "workspace_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "column" TEXT,
    "value" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "expected" TEXT NOT NULL,
    "hint" TEXT NOT NULL,
    "cells" JSONB NOT NULL,

    CONSTRAINT "rejected_row_pkey" PRIMARY KEY ("workspace_id","import_id","ordinal")
);

-- CreateTable
CREATE TABLE "remembered_mapping" (
    "workspace_id" UUID NOT NULL,
    "header_signature" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "confirmed_by" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "remembered_mapping_pkey" PRIMARY KEY ("workspace_id","header_signature")
);

-- CreateTable
CREATE TABLE "worker_heartbeat" (
    "worker_id" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "worker_heartbeat_pkey" PRIMARY KEY ("worker_id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "installation_owner" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "user_id" UUID NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "workspace_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("workspace_id","user_id")
);

-- CreateTable
CREATE TABLE "installation_fact" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "installation_fact_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "target" TEXT,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ticket" (
    "workspace_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "external_id" TEXT COLLATE "C" NOT NULL,
    "shard" SMALLINT NOT NULL,
    "type" TEXT NOT NULL,
    "title" TEXT,
    "team" TEXT,
    "service" TEXT,
    "category" TEXT,
    "configuration_item" TEXT,
    "priority" SMALLINT,
    "channel" TEXT,
    "requester" TEXT,
    "assignee" TEXT,
    "opened_at" TIMESTAMPTZ(3),
    "acknowledged_at" TIMESTAMPTZ(3),
    "resolved_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "planned_at" TIMESTAMPTZ(3),
    "changed_at" TIMESTAMPTZ(3),
    "day_only" SMALLINT NOT NULL DEFAULT 0,
    "state" TEXT,
    "close_code" TEXT,
    "reassignments" INTEGER,
    "reopens" INTEGER,
    "comments" INTEGER,
    "approval" BOOLEAN,
    "work_log_minutes" DOUBLE PRECISION,
    "activity_minutes" DOUBLE PRECISION,
    "signature_id" UUID NOT NULL,
    "mask_version" SMALLINT NOT NULL,
    "row_hash" UUID NOT NULL,
    "created_import_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,

    CONSTRAINT "ticket_pkey" PRIMARY KEY ("workspace_id","source_id","external_id","shard")
);

-- CreateTable
CREATE TABLE "ticket_text" (
    "workspace_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "external_id" TEXT COLLATE "C" NOT NULL,
    "shard" SMALLINT NOT NULL,
    "description" TEXT,
    "resolution" TEXT,
    "attributes" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "ticket_text_pkey" PRIMARY KEY ("workspace_id","source_id","external_id","shard")
);

-- CreateTable
CREATE TABLE "ticket_event" (
    "workspace_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "external_id" TEXT COLLATE "C" NOT NULL,
    "shard" SMALLINT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3),
    "kind" TEXT NOT NULL,
    "value" TEXT,
    "person" TEXT,

    CONSTRAINT "ticket_event_pkey" PRIMARY KEY ("workspace_id","source_id","external_id","shard","ordinal")
);

-- CreateTable
CREATE TABLE "ticket_version" (
    "workspace_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "external_id" TEXT COLLATE "C" NOT NULL,
    "shard" SMALLINT NOT NULL,
    "before" JSONB NOT NULL,

    CONSTRAINT "ticket_version_pkey" PRIMARY KEY ("workspace_id","import_id","source_id","external_id","shard")
);

-- CreateTable
CREATE TABLE "human_edit" (
    "workspace_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "external_id" TEXT COLLATE "C" NOT NULL,
    "field" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "edited_by" TEXT NOT NULL,
    "edited_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "human_edit_pkey" PRIMARY KEY ("workspace_id","source_id","external_id","field")
);

-- CreateTable
CREATE TABLE "ticket_pin" (
    "workspace_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "external_id" TEXT COLLATE "C" NOT NULL,
    "task_id" UUID NOT NULL,
    "pinned_by" TEXT NOT NULL,
    "pinned_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ticket_pin_pkey" PRIMARY KEY ("workspace_id","source_id","external_id")
);

-- CreateTable
CREATE TABLE "workspace" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "is_sample" BOOLEAN NOT NULL DEFAULT false,
    "active_mining_run" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workspace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting_version" (
    "workspace_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "changed_by" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "setting_version_pkey" PRIMARY KEY ("workspace_id","version")
);

-- CreateIndex
CREATE INDEX "mining_run_workspace_id_started_at_idx" ON "mining_run"("workspace_id", "started_at" DESC);

-- CreateIndex
CREATE INDEX "signature_task_workspace_id_run_id_task_id_idx" ON "signature_task"("workspace_id", "run_id", "task_id");

-- CreateIndex
CREATE INDEX "candidate_ranking_page" ON "candidate"("workspace_id", "run_id", "rank");

-- CreateIndex
CREATE UNIQUE INDEX "source_workspace_id_name_key" ON "source"("workspace_id", "name");

-- CreateIndex
CREATE INDEX "upload_workspace_id_sha256_idx" ON "upload"("workspace_id", "sha256");

-- CreateIndex
CREATE INDEX "import_workspace_id_requested_at_idx" ON "import"("workspace_id", "requested_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit"("key");

-- CreateIndex
CREATE INDEX "membership_user_id_idx" ON "membership"("user_id");

-- CreateIndex
CREATE INDEX "audit_entry_workspace_id_at_idx" ON "audit_entry"("workspace_id", "at" DESC);

-- CreateIndex
CREATE INDEX "ticket_rows_behind_a_task" ON "ticket"("workspace_id", "signature_id", "opened_at");

-- CreateIndex
CREATE INDEX "ticket_by_opening_date" ON "ticket" USING BRIN ("opened_at");

-- CreateIndex
CREATE UNIQUE INDEX "workspace_slug_key" ON "workspace"("slug");

-- AddForeignKey
ALTER TABLE "mining_run" ADD CONSTRAINT "mining_run_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upload" ADD CONSTRAINT "upload_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_workspace_id_upload_id_fkey" FOREIGN KEY ("workspace_id", "upload_id") REFERENCES "upload"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_workspace_id_source_id_fkey" FOREIGN KEY ("workspace_id", "source_id") REFERENCES "source"("workspace_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "rejected_row" ADD CONSTRAINT "rejected_row_workspace_id_import_id_fkey" FOREIGN KEY ("workspace_id", "import_id") REFERENCES "import"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "setting_version" ADD CONSTRAINT "setting_version_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say. Rows are rewritten by re-imports: leave room on the page so that the update stays there.
ALTER TABLE "ticket" SET (fillfactor = 90);
ALTER TABLE "ticket_text" SET (fillfactor = 90);

-- Finds what waits or was interrupted.
CREATE INDEX "import_unfinished" ON "import" ("workspace_id", "requested_at") WHERE "status" NOT IN ('done', 'failed');
