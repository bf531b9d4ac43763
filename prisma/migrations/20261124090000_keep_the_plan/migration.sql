-- CreateTable
CREATE TABLE "plan" (
    "workspace_id" UUID NOT NULL,
    "half_days" INTEGER NOT NULL,
    "months" INTEGER NOT NULL,
    "is_cautious" BOOLEAN NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "proposed_by" TEXT NOT NULL,

    CONSTRAINT "plan_pkey" PRIMARY KEY ("workspace_id")
);

-- CreateTable
CREATE TABLE "plan_item" (
    "workspace_id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "size" TEXT,
    "half_days" INTEGER,
    "lock" TEXT,
    "owner" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "needs" UUID[],
    "excludes" UUID[],
    "decision" TEXT,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_by" TEXT NOT NULL,

    CONSTRAINT "plan_item_pkey" PRIMARY KEY ("workspace_id","task_id")
);

-- CreateTable
CREATE TABLE "plan_scenario" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "half_days" INTEGER NOT NULL,
    "months" INTEGER NOT NULL,
    "rate" DECIMAL(18,4),
    "is_cautious" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT NOT NULL,

    CONSTRAINT "plan_scenario_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "plan_scenario_workspace_id_name_key" ON "plan_scenario"("workspace_id", "name");

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_item" ADD CONSTRAINT "plan_item_workspace_id_task_id_fkey" FOREIGN KEY ("workspace_id", "task_id") REFERENCES "task"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_scenario" ADD CONSTRAINT "plan_scenario_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Only the rows of the workspace that the transaction has set, as in every table with a workspace.
ALTER TABLE "plan" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "plan" FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace_only ON "plan" USING (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid));
ALTER TABLE "plan_item" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "plan_item" FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace_only ON "plan_item" USING (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid));
ALTER TABLE "plan_scenario" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "plan_scenario" FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace_only ON "plan_scenario" USING (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid)) WITH CHECK (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid));
