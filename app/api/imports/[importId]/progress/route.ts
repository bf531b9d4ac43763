import { progressOf, timeLeft } from "@/lib/core/report/imports/import-progress";
import { requestedImport } from "@/lib/server/access/requested-import";
import { now } from "@/lib/server/clock";
import { importSummary } from "@/lib/server/store/import-summaries";

export const dynamic = "force-dynamic";

/** Where an import stands: {status, share, rowsRead, takenBack, msLeft}. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ importId: string }> },
): Promise<Response> {
  const asked = await requestedImport(request, (await params).importId, "imports.read");
  if ("refused" in asked) return asked.refused;
  const summary = await importSummary(asked.row);
  return Response.json(
    {
      status: summary.status,
      share: progressOf(summary),
      rowsRead: summary.rowsRead,
      takenBack: (summary.undo?.removed ?? 0) + (summary.undo?.restored ?? 0),
      msLeft: timeLeft(summary, now()),
    },
    { headers: { "cache-control": "private, no-store" } },
  );
}
