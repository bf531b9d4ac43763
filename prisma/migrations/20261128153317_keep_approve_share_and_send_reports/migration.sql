-- Reports as they stood on a day; never changed (the app role may not update them).
CREATE TABLE "report_snapshot" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "audience" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "as_of" TIMESTAMPTZ(3),
    "run_id" UUID NOT NULL,
    "scoring_version" INTEGER NOT NULL,
    "setting_version" INTEGER NOT NULL,
    "seed" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,

    CONSTRAINT "report_snapshot_pkey" PRIMARY KEY ("workspace_id","id")
);
CREATE INDEX "report_snapshot_workspace_id_created_at_idx" ON "report_snapshot"("workspace_id", "created_at" DESC);

-- What an executive said yes to, and until when it can be taken back.
CREATE TABLE "plan_approval" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "snapshot_id" UUID NOT NULL,
    "task_ids" UUID[] NOT NULL,
    "half_days" INTEGER NOT NULL,
    "approved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "approved_by" TEXT NOT NULL,
    "withdraw_until" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by" TEXT,

    CONSTRAINT "plan_approval_pkey" PRIMARY KEY ("workspace_id","id")
);
CREATE INDEX "plan_approval_workspace_id_approved_at_idx" ON "plan_approval"("workspace_id", "approved_at" DESC);

-- Questions and answers about a report.
CREATE TABLE "report_comment" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "about" TEXT,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,

    CONSTRAINT "report_comment_pkey" PRIMARY KEY ("workspace_id","id")
);
CREATE INDEX "report_comment_workspace_id_created_at_idx" ON "report_comment"("workspace_id", "created_at" DESC);

-- Links that open one kept report without an account. No row-level security: whoever opens one belongs to no workspace.
CREATE TABLE "share_link" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "snapshot_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "password_hash" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "opened" INTEGER NOT NULL DEFAULT 0,
    "opened_at" TIMESTAMPTZ(3),

    CONSTRAINT "share_link_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "share_link_token_hash_key" ON "share_link"("token_hash");
CREATE INDEX "share_link_workspace_id_created_at_idx" ON "share_link"("workspace_id", "created_at" DESC);

-- Who gets the report by mail, in which rhythm, and of which period.
CREATE TABLE "report_schedule" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "rhythm" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "recipients" TEXT[] NOT NULL,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,

    CONSTRAINT "report_schedule_pkey" PRIMARY KEY ("workspace_id","id")
);

-- One line for each period of a schedule: the key is what keeps a period from being sent twice.
CREATE TABLE "report_delivery" (
    "workspace_id" UUID NOT NULL,
    "schedule_id" UUID NOT NULL,
    "period" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "claimed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "detail" TEXT,

    CONSTRAINT "report_delivery_pkey" PRIMARY KEY ("workspace_id","schedule_id","period")
);

ALTER TABLE "report_snapshot" ADD CONSTRAINT "report_snapshot_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "plan_approval" ADD CONSTRAINT "plan_approval_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "report_comment" ADD CONSTRAINT "report_comment_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "share_link" ADD CONSTRAINT "share_link_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "report_schedule" ADD CONSTRAINT "report_schedule_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "report_delivery" ADD CONSTRAINT "report_delivery_workspace_id_schedule_id_fkey" FOREIGN KEY ("workspace_id", "schedule_id") REFERENCES "report_schedule"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Only the rows of the workspace that the transaction has set, as in every table with a workspace.
ALTER TABLE "report_snapshot" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "report_snapshot" FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace_only ON "report_snapshot" USING (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid));
ALTER TABLE "plan_approval" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "plan_approval" FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace_only ON "plan_approval" USING (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid));
ALTER TABLE "report_comment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "report_comment" FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace_only ON "report_comment" USING (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid));
ALTER TABLE "report_schedule" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "report_schedule" FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace_only ON "report_schedule" USING (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid));
ALTER TABLE "report_delivery" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "report_delivery" FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace_only ON "report_delivery" USING (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid));
