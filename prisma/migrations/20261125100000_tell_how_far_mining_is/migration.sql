-- How far the run under way is, and whether somebody asked it to stop; gone when it ends.
CREATE TABLE "mining_progress" (
    "workspace_id" UUID NOT NULL,
    "began_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "step" TEXT NOT NULL CHECK ("step" IN ('read', 'group', 'score', 'store')),
    "share" DOUBLE PRECISION NOT NULL,
    "stopped_by" TEXT,

    CONSTRAINT "mining_progress_pkey" PRIMARY KEY ("workspace_id")
);

ALTER TABLE "mining_progress" ADD CONSTRAINT "mining_progress_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Only the rows of the workspace that the transaction has set, as in every table with a workspace.
ALTER TABLE "mining_progress" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "mining_progress" FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace_only ON "mining_progress" USING (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid));
