import { requestedImport } from "@/lib/server/access/requested-import";
import { rejectedRowsCsv } from "@/lib/server/pipeline/rejected-rows-csv";
import { listRejectedRows } from "@/lib/server/store/imports";

export const dynamic = "force-dynamic";

/** The rejected rows as a CSV that can be mended and uploaded again as it is. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ importId: string }> },
): Promise<Response> {
  const asked = await requestedImport(request, (await params).importId, "imports.write");
  if ("refused" in asked) return asked.refused;
  const rejects = await listRejectedRows(asked.scope, asked.row.id, 100_000);
  return new Response(rejectedRowsCsv(asked.row.mapping, rejects), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="rejected-rows-${asked.row.id}.csv"`,
      "cache-control": "private, no-store",
    },
  });
}
