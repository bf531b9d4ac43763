import { z } from "zod";
import { visitOrRefusal } from "@/lib/server/access/session";
import { refuse } from "@/lib/server/errors";
import { rejectedRowsCsv } from "@/lib/server/pipeline/rejected-rows-csv";
import { findImport, listRejectedRows } from "@/lib/server/store/imports";

export const dynamic = "force-dynamic";

/** The rejected rows as a CSV that can be mended and uploaded again as it is. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ importId: string }> },
): Promise<Response> {
  const workspace = new URL(request.url).searchParams.get("workspace") ?? "";
  const entry = await visitOrRefusal(workspace, "imports.write");
  if ("refusal" in entry) return refuse(entry.refusal);
  const id = z.uuid().safeParse((await params).importId);
  const row = id.success ? await findImport(entry.visit.scope, id.data) : null;
  if (!row) return refuse(404);
  const rejects = await listRejectedRows(entry.visit.scope, row.id, 100_000);
  return new Response(rejectedRowsCsv(row.mapping, rejects), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="rejected-rows-${row.id}.csv"`,
      "cache-control": "private, no-store",
    },
  });
}
