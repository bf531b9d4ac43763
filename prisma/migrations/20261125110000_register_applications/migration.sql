-- What the organisation runs, and what it runs it for.
CREATE TABLE "objective" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL CHECK ("weight" BETWEEN 1 AND 100),

    CONSTRAINT "objective_pkey" PRIMARY KEY ("workspace_id","id")
);

CREATE TABLE "application" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_by" TEXT NOT NULL,

    CONSTRAINT "application_pkey" PRIMARY KEY ("workspace_id","id")
);

CREATE UNIQUE INDEX "application_workspace_id_name_key" ON "application"("workspace_id", "name");

ALTER TABLE "objective" ADD CONSTRAINT "objective_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "application" ADD CONSTRAINT "application_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- How many of a task's scored tickets are about which service; empty in older runs.
ALTER TABLE "candidate" ADD COLUMN "service_counts" JSONB NOT NULL DEFAULT '[]';

-- Only the rows of the workspace that the transaction has set, as in every table with a workspace.
ALTER TABLE "objective" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "objective" FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace_only ON "objective" USING (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid));
ALTER TABLE "application" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "application" FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace_only ON "application" USING (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid));
