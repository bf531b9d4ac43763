import { visitOrRefusal } from "@/lib/server/access/session";
import { fromElsewhere, refuse, refuseElsewhere } from "@/lib/server/errors";
import { markNoticesSeen, readNotices } from "@/lib/server/store/notices";

export const dynamic = "force-dynamic";

const workspaceOf = (request: Request): string =>
  new URL(request.url).searchParams.get("workspace") ?? "";

/** What became of the visitor's own imports: {rows, waiting}. */
export async function GET(request: Request): Promise<Response> {
  const entry = await visitOrRefusal(workspaceOf(request), "imports.read");
  if ("refusal" in entry) return refuse(entry.refusal);
  return Response.json(await readNotices(entry.visit.scope), {
    headers: { "cache-control": "private, no-store" },
  });
}

/** The visitor has read their notices. */
export async function POST(request: Request): Promise<Response> {
  if (fromElsewhere(request)) return refuseElsewhere();
  const entry = await visitOrRefusal(workspaceOf(request), "imports.read");
  if ("refusal" in entry) return refuse(entry.refusal);
  await markNoticesSeen(entry.visit.scope);
  return new Response(null, { status: 204 });
}
