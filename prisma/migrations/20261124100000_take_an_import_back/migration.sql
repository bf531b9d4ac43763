-- An import can be taken back: who asked, when it was done, how far the work has come, and what it did.
ALTER TABLE "import"
    ADD COLUMN "lease_seen_at" TIMESTAMPTZ(3),
    ADD COLUMN "undone_by" TEXT,
    ADD COLUMN "undone_at" TIMESTAMPTZ(3),
    ADD COLUMN "undo_cursor" TEXT,
    ADD COLUMN "undo_removed" INTEGER NOT NULL DEFAULT 0,
    ADD COLUMN "undo_restored" INTEGER NOT NULL DEFAULT 0,
    ADD COLUMN "undo_kept" JSONB NOT NULL DEFAULT '[]';

-- The same key twice is the same upload, so that a client whose connection broke may ask again.
ALTER TABLE "upload" ADD COLUMN "idempotency_key" TEXT;
CREATE UNIQUE INDEX "upload_workspace_id_idempotency_key_key" ON "upload"("workspace_id", "idempotency_key");

-- What waits or was interrupted; an undone import is neither.
DROP INDEX "import_unfinished";
CREATE INDEX "import_unfinished" ON "import" ("workspace_id", "requested_at")
    WHERE "status" NOT IN ('done', 'failed', 'undone');
