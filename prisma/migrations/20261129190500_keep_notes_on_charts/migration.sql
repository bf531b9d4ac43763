-- What people note on charts at a day: of the whole workspace, one team's tasks, or one task.
CREATE TABLE "annotation" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "team" TEXT,
    "task_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,

    CONSTRAINT "annotation_pkey" PRIMARY KEY ("workspace_id","id"),
    CONSTRAINT "annotation_about_one" CHECK ("team" IS NULL OR "task_id" IS NULL)
);

CREATE INDEX "annotation_workspace_id_day_idx" ON "annotation"("workspace_id", "day");

ALTER TABLE "annotation" ADD CONSTRAINT "annotation_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_workspace_id_task_id_fkey" FOREIGN KEY ("workspace_id", "task_id") REFERENCES "task"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Only the rows of the workspace that the transaction has set, as in every table with a workspace.
ALTER TABLE "annotation" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "annotation" FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace_only ON "annotation" USING (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid));
