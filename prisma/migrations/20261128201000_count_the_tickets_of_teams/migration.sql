ALTER TABLE "candidate" ADD COLUMN "team_counts" JSONB NOT NULL DEFAULT '[]';
