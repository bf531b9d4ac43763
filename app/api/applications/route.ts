import { registerCsv } from "@/lib/core/report/applications/applications-csv";
import { visitOrRefusal } from "@/lib/server/access/session";
import { refuse } from "@/lib/server/errors";
import { readRegister } from "@/lib/server/store/applications";

export const dynamic = "force-dynamic";

/** The register of applications as a CSV that can be changed and imported again. */
export async function GET(request: Request): Promise<Response> {
  const workspace = new URL(request.url).searchParams.get("workspace") ?? "";
  const entry = await visitOrRefusal(workspace, "plan.read");
  if ("refusal" in entry) return refuse(entry.refusal);
  return new Response(registerCsv(await readRegister(entry.visit.scope)), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="applications-${workspace}.csv"`,
      "cache-control": "private, no-store",
    },
  });
}
