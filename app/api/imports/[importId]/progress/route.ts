import { z } from "zod";
import { progressOf, timeLeft } from "@/lib/core/report/import-view";
import { visitOrRefusal } from "@/lib/server/access/session";
import { now } from "@/lib/server/clock";
import { refuse } from "@/lib/server/errors";
import { importSummaryOf } from "@/lib/server/store/import-summaries";
import { findImport } from "@/lib/server/store/imports";

export const dynamic = "force-dynamic";

/** Where an import stands: {status, share, rowsRead, msLeft}. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ importId: string }> },
): Promise<Response> {
  const workspace = new URL(request.url).searchParams.get("workspace") ?? "";
  const entry = await visitOrRefusal(workspace, "imports.read");
  if ("refusal" in entry) return refuse(entry.refusal);
  const id = z.uuid().safeParse((await params).importId);
  const row = id.success ? await findImport(entry.visit.scope, id.data) : null;
  if (!row) return refuse(404);
  const summary = importSummaryOf(row);
  return Response.json(
    {
      status: summary.status,
      share: progressOf(summary),
      rowsRead: summary.rowsRead,
      msLeft: timeLeft(summary, now()),
    },
    { headers: { "cache-control": "private, no-store" } },
  );
}
