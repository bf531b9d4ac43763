-- AlterTable
ALTER TABLE "plan_item" ADD COLUMN     "fund" TEXT,
ADD COLUMN     "skill" TEXT;

-- CreateTable
CREATE TABLE "plan_limit" (
    "workspace_id" UUID NOT NULL,
    "quarters" JSONB NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_by" TEXT NOT NULL,

    CONSTRAINT "plan_limit_pkey" PRIMARY KEY ("workspace_id")
);

-- AddForeignKey
ALTER TABLE "plan_limit" ADD CONSTRAINT "plan_limit_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Only the rows of the workspace that the transaction has set, as in every table with a workspace.
ALTER TABLE "plan_limit" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "plan_limit" FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace_only ON "plan_limit" USING (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid));
