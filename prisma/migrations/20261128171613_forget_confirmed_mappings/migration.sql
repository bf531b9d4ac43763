ALTER TABLE "remembered_mapping" ADD COLUMN "forgotten_at" TIMESTAMPTZ(3);
