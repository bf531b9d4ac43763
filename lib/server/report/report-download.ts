import { z } from "zod";
import { readerOf, reportHref } from "@/lib/core/report/part/part-address";
import { visitOrRefusal } from "../access/session";
import { problem, refuse } from "../errors";
import { findSnapshot } from "../store/report-snapshots";
import { type KeptReport, keptReport } from "./kept-report";
import { readReport } from "./read-report";

/** What a file is made of, and the page that it looks like. */
export type Downloaded = { readonly report: KeptReport; readonly page: string };

/**
 * Answers with the report of the workspace in the address as a file: today's, or with `kept` the one of that id, as it
 * was written. With `for` the page is that of a team or an application; the report stays the whole.
 */
export async function reportDownload(
  request: Request,
  { extension, type }: { readonly extension: string; readonly type: string },
  write: (downloaded: Downloaded) => Promise<Buffer>,
): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const workspace = asked.get("workspace") ?? "";
  const entry = await visitOrRefusal(workspace, "report.read");
  if ("refusal" in entry) return refuse(entry.refusal);
  const { scope } = entry.visit;
  const kept = asked.get("kept");
  let report: KeptReport;
  let page = reportHref(workspace, readerOf(asked.get("for")));
  if (kept === null) {
    const read = await readReport(scope);
    if ("tickets" in read)
      return problem(409, "NOTHING_RANKED", "There is no ranking yet: import tickets first.");
    report = keptReport(read);
  } else {
    const id = z.uuid().safeParse(kept);
    const found = id.success ? await findSnapshot(scope, id.data) : null;
    if (!found) return refuse(404);
    report = found.kept;
    page = `/${workspace}/report/kept/${found.id}`;
  }
  return new Response(new Uint8Array(await write({ report, page })), {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="toilbox-${workspace}-report-${report.json.month}.${extension}"`,
      "cache-control": "private, no-store",
    },
  });
}
