-- What people said of a task, line by line: the newest line counts, none is ever changed.
CREATE TABLE "verdict" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('toil', 'notToil', 'needsDesign', 'split', 'wrongGroup', 'withdrawn')),
    "reason" TEXT NOT NULL DEFAULT '',
    "scoring_version" INTEGER,
    "toil" DOUBLE PRECISION,
    "chance" DOUBLE PRECISION,
    "rank" INTEGER,
    "given_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "given_by" TEXT NOT NULL,

    CONSTRAINT "verdict_pkey" PRIMARY KEY ("workspace_id","id")
);

CREATE INDEX "verdict_newest_of_a_task" ON "verdict"("workspace_id", "task_id", "id" DESC);

ALTER TABLE "verdict" ADD CONSTRAINT "verdict_workspace_id_task_id_fkey" FOREIGN KEY ("workspace_id", "task_id") REFERENCES "task"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE FUNCTION refuse_to_change_a_verdict() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a verdict is never changed: add a line';
END
$$;
CREATE TRIGGER verdict_is_history BEFORE UPDATE ON "verdict" FOR EACH ROW EXECUTE FUNCTION refuse_to_change_a_verdict();

-- Only the rows of the workspace that the transaction has set, as in every table with a workspace.
ALTER TABLE "verdict" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "verdict" FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace_only ON "verdict" USING (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid));

-- With which weights a ranking was made, what it moved, and which word of a person counted for a candidate.
ALTER TABLE "mining_run" ADD COLUMN "model" JSONB, ADD COLUMN "moves" JSONB;
ALTER TABLE "candidate" ADD COLUMN "verdict" TEXT;
