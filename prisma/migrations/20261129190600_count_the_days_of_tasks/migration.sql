-- Tickets a day over the scoring window; empty in rankings that were made before it was counted.
ALTER TABLE "candidate" ADD COLUMN "days" INTEGER[] DEFAULT ARRAY[]::INTEGER[];
