ALTER TABLE "upload" ADD COLUMN "discarded_at" TIMESTAMPTZ(3);
