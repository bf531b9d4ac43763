-- Order, pins and widths of columns beside the ones that are left out: with a view, and for a person
-- (lib/core/domain/table-layout.ts). A person's choice of columns moves into the layout of its table.
ALTER TABLE "saved_view"
  ADD COLUMN "column_order" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "pinned_columns" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "column_widths" JSONB NOT NULL DEFAULT '{}',
  ADD COLUMN "default_of" TEXT;

-- A team opens with one view; views that no team opens with have null here, and nulls are never equal.
CREATE UNIQUE INDEX "saved_view_workspace_id_default_of_key" ON "saved_view"("workspace_id", "default_of");

UPDATE "membership"
  SET "preferences" = ("preferences" - 'hiddenColumns')
    || jsonb_build_object('candidateTable', jsonb_build_object('hidden', "preferences" -> 'hiddenColumns'))
  WHERE "preferences" ? 'hiddenColumns';
