-- Up to when a person has read their notices.
ALTER TABLE "membership" ADD COLUMN "notices_seen_at" TIMESTAMPTZ(3);

-- The address that hears when imports end, and how its last call went.
CREATE TABLE "webhook" (
    "workspace_id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "changed_by" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "called_at" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "webhook_pkey" PRIMARY KEY ("workspace_id")
);

ALTER TABLE "webhook" ADD CONSTRAINT "webhook_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Only the rows of the workspace that the transaction has set, as in every table with a workspace.
ALTER TABLE "webhook" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "webhook" FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace_only ON "webhook" USING (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid));
