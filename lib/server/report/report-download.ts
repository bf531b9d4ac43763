import { visitOrRefusal } from "../access/session";
import { problem, refuse } from "../errors";
import { type Report, readReport } from "./read-report";

/** Answers with the report of the workspace in the address as a file. */
export async function reportDownload(
  request: Request,
  { extension, type }: { readonly extension: string; readonly type: string },
  write: (report: Report) => Promise<Buffer>,
): Promise<Response> {
  const workspace = new URL(request.url).searchParams.get("workspace") ?? "";
  const entry = await visitOrRefusal(workspace, "report.read");
  if ("refusal" in entry) return refuse(entry.refusal);
  const report = await readReport(entry.visit.scope);
  if ("tickets" in report)
    return problem(409, "NOTHING_RANKED", "There is no ranking yet: import tickets first.");
  return new Response(new Uint8Array(await write(report)), {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="toilbox-${workspace}-report.${extension}"`,
      "cache-control": "private, no-store",
    },
  });
}
