-- How a person likes the screens of a workspace: single-letter keys, density, columns (lib/core/domain/preferences.ts).
ALTER TABLE "membership" ADD COLUMN "preferences" JSONB NOT NULL DEFAULT '{}';
