import { requestedImport } from "@/lib/server/access/requested-import";
import { fromElsewhere, refuseElsewhere } from "@/lib/server/errors";
import { requestAgain } from "@/lib/server/store/uploads";
import { refuseUpload, workspaceLimits } from "@/lib/server/upload/workspace-limits";

export const dynamic = "force-dynamic";

/** Imports a stored file once more, with the settings in force: {importId} of the new import. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ importId: string }> },
): Promise<Response> {
  if (fromElsewhere(request)) return refuseElsewhere();
  const asked = await requestedImport(request, (await params).importId, "imports.write");
  if ("refused" in asked) return asked.refused;
  const { scope, row } = asked;
  const again = await requestAgain(scope, row.id, workspaceLimits());
  if (!again.ok) return refuseUpload(again.problem);
  return Response.json({ importId: again.value }, { status: 201 });
}
