import { requestedImport } from "@/lib/server/access/requested-import";
import { fromElsewhere, problem, refuseElsewhere } from "@/lib/server/errors";
import { requestUndo } from "@/lib/server/store/undo-import";

export const dynamic = "force-dynamic";

/** Asks the worker to take an import back: {removes, restores, keeps} tickets, or why not. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ importId: string }> },
): Promise<Response> {
  if (fromElsewhere(request)) return refuseElsewhere();
  const asked = await requestedImport(request, (await params).importId, "imports.write");
  if ("refused" in asked) return asked.refused;
  const { scope, row } = asked;
  const undo = await requestUndo(scope, row.id);
  if (!undo.ok) {
    const { code, message, later } = undo.problem;
    return problem(code === "NOT_FOUND" ? 404 : 409, code, message, { later });
  }
  return Response.json(undo.value, {
    status: 202,
    headers: { "cache-control": "private, no-store" },
  });
}
