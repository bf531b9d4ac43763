import { z } from "zod";
import { visitOrRefusal } from "@/lib/server/access/session";
import { fromElsewhere, problem, refuse, refuseElsewhere } from "@/lib/server/errors";
import { importSampleFile, sampleFile, sampleTool } from "@/lib/server/setup/sample-import";
import { refuseUpload } from "@/lib/server/upload/workspace-limits";

export const dynamic = "force-dynamic";

const query = z.object({ workspace: z.string().min(1).max(64), tool: sampleTool });

/** A small export of a tool with invented tickets, as the tool writes it (`?workspace=slug&tool=jira`). */
export async function GET(request: Request): Promise<Response> {
  const asked = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success)
    return problem(
      400,
      "QUERY_INVALID",
      `A sample needs workspace and one tool of ${sampleTool.options.join(", ")}.`,
    );
  const entry = await visitOrRefusal(asked.data.workspace, "imports.read");
  if ("refusal" in entry) return refuse(entry.refusal);
  const { fileName, bytes } = sampleFile(asked.data.tool);
  return new Response(Buffer.from(bytes), {
    headers: {
      "content-type": "text/csv",
      "content-disposition": `attachment; filename="${fileName}"`,
      "cache-control": "private, no-store",
    },
  });
}

/** Imports a small export to try the product with (`?workspace=slug`): {importId}, of the one that stands if there is one. */
export async function POST(request: Request): Promise<Response> {
  if (fromElsewhere(request)) return refuseElsewhere();
  const workspace = new URL(request.url).searchParams.get("workspace") ?? "";
  const entry = await visitOrRefusal(workspace, "imports.write");
  if ("refusal" in entry) return refuse(entry.refusal);
  const imported = await importSampleFile(entry.visit.scope);
  if (!imported.ok) return refuseUpload(imported.problem);
  return Response.json({ importId: imported.value }, { status: 201 });
}
