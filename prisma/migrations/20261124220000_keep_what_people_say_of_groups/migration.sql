-- Which wordings are one task, where people had a say: by wording, because the tickets of one wording are never parted.
CREATE TABLE "grouping_decision" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('merge', 'split', 'move')),
    "from_task_id" UUID NOT NULL,
    "to_task_id" UUID NOT NULL,
    "wordings" INTEGER NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "made_by" TEXT NOT NULL,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by" TEXT,

    CONSTRAINT "grouping_decision_pkey" PRIMARY KEY ("workspace_id","id")
);

CREATE TABLE "grouping_pin" (
    "workspace_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "signature_id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "from_task_id" UUID NOT NULL,

    CONSTRAINT "grouping_pin_pkey" PRIMARY KEY ("workspace_id","decision_id","signature_id")
);

ALTER TABLE "grouping_pin" ADD CONSTRAINT "grouping_pin_workspace_id_decision_id_fkey" FOREIGN KEY ("workspace_id", "decision_id") REFERENCES "grouping_decision"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Tickets are moved with their wording; the table for single tickets was never written to.
DROP TABLE "ticket_pin";

-- Only the rows of the workspace that the transaction has set, as in every table with a workspace.
ALTER TABLE "grouping_decision" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "grouping_decision" FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace_only ON "grouping_decision" USING (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid));
ALTER TABLE "grouping_pin" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "grouping_pin" FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace_only ON "grouping_pin" USING (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid));
