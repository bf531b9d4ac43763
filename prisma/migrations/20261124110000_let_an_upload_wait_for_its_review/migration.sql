-- CreateTable
CREATE TABLE "import_review" (
    "workspace_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "recognised" JSONB,
    "survey" JSONB,
    "survey_version" INTEGER,
    "bytes_done" BIGINT NOT NULL DEFAULT 0,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_review_pkey" PRIMARY KEY ("workspace_id","import_id")
);

-- AddForeignKey
ALTER TABLE "import_review" ADD CONSTRAINT "import_review_workspace_id_import_id_fkey" FOREIGN KEY ("workspace_id", "import_id") REFERENCES "import"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A fence like every other table's.
ALTER TABLE "import_review" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "import_review" FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace_only ON "import_review"
  USING (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid))
  WITH CHECK (workspace_id = (SELECT nullif(current_setting('app.workspace', true), '')::uuid));
