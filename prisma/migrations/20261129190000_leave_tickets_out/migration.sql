-- Named filters of a workspace: what they take is not mined and in no total.
CREATE TABLE "leave_out" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "condition" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_by" TEXT NOT NULL,

    CONSTRAINT "leave_out_pkey" PRIMARY KEY ("workspace_id","id")
);

-- The tickets that a run left out. They belong to the run, so that one UPDATE swaps them together with its figures.
CREATE TABLE "left_out_ticket" (
    "workspace_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "external_id" TEXT COLLATE "C" NOT NULL,
    "shard" SMALLINT NOT NULL,
    "leave_out_id" UUID NOT NULL,

    CONSTRAINT "left_out_ticket_pkey" PRIMARY KEY ("workspace_id","run_id","source_id","external_id","shard")
);

ALTER TABLE "mining_run" ADD COLUMN "left_out" JSONB NOT NULL DEFAULT '[]';

ALTER TABLE "leave_out" ADD CONSTRAINT "leave_out_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Only the rows of the workspace that the transaction has set, as in every table with a workspace.
ALTER TABLE "leave_out" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "leave_out" FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace_only ON "leave_out" USING (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid));
ALTER TABLE "left_out_ticket" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "left_out_ticket" FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace_only ON "left_out_ticket" USING (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid));
