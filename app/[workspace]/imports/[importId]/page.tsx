import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { ReceiptScreen } from "@/components/toil/receipt-screen";
import { progressOf, timeLeft } from "@/lib/core/report/imports/import-progress";
import { groupRejects } from "@/lib/core/report/imports/import-view";
import { titled } from "@/lib/server/access/page-title";
import { can } from "@/lib/server/access/roles";
import { requireVisit } from "@/lib/server/access/session";
import { now } from "@/lib/server/clock";
import {
  parseDialect,
  parseMapping,
  parseMasked,
  parseWarnings,
} from "@/lib/server/store/import-columns";
import { importSummary } from "@/lib/server/store/import-summaries";
import { findImport, importOptions, listRejectedRows } from "@/lib/server/store/imports";
import { readSettings } from "@/lib/server/store/settings";
import { undoOffer } from "@/lib/server/store/undo-import";
import { importAgain } from "./import-again";

export const generateMetadata = titled("Receipt");

type Props = { readonly params: Promise<{ workspace: string; importId: string }> };

export default async function ReceiptPage({ params }: Props) {
  const { workspace, importId } = await params;
  const { scope, role } = await requireVisit(workspace, "imports.read");
  const id = z.uuid().safeParse(importId);
  const row = id.success ? await findImport(scope, id.data) : null;
  if (!row) notFound();
  if (row.status === "review") redirect(`/${workspace}/imports/review/${row.batchId}`);
  const mayImport = can(role, "imports.write");
  const [rejects, { settings }, summary, undo] = await Promise.all([
    listRejectedRows(scope, row.id),
    readSettings(scope),
    importSummary(row),
    mayImport ? undoOffer(scope, row) : null,
  ]);
  return (
    <ReceiptScreen
      input={{
        workspace,
        summary,
        mapping: parseMapping(row.mapping),
        dialect: parseDialect(row.dialect),
        warnings: parseWarnings(row.warnings),
        masked: parseMasked(row.masked),
        rejects: groupRejects(rejects),
        mayImport,
        isReviewed: importOptions.parse(row.options).mapping !== undefined,
        undo,
        progress: { share: progressOf(summary), msLeft: timeLeft(summary, now()) },
        formats: settings,
      }}
      importAgain={mayImport ? importAgain.bind(null, workspace, row.id) : null}
    />
  );
}
