import { z } from "zod";
import { reportJson } from "@/lib/core/report/box/report-json";
import type { ReportSlides } from "@/lib/core/report/box/report-slides";
import type { WorkbookSheet } from "@/lib/core/report/box/workbook-sheet";
import type { Formats } from "@/lib/core/report/format";
import { type ReportReader, readerOf, reportHref } from "@/lib/core/report/part/part-address";
import { partSlides } from "@/lib/core/report/part/part-slides";
import { partView } from "@/lib/core/report/part/part-view";
import { partWorkbook } from "@/lib/core/report/part/part-workbook";
import type { WorkspaceScope } from "../access/scope";
import { visitOrRefusal } from "../access/session";
import { problem, refuse } from "../errors";
import { findSnapshot } from "../store/report-snapshots";
import { keptReport } from "./kept-report";
import { readPart } from "./read-part";
import { readReport } from "./read-report";

/** What files are made of, and the page that they look like. */
type Made = {
  readonly page: string;
  readonly slides: ReportSlides;
  readonly workbook: readonly WorkbookSheet[];
};
export type Downloaded = Made & {
  /** How the workspace speaks. */
  readonly formats: Formats;
};
type Named = Made & {
  /** Whose page and of when, for the name of the file: "2026-10". */
  readonly ending: string;
};

/** The report as it was kept; null where there is none of that id. */
async function keptFile(
  scope: WorkspaceScope,
  { workspace, kept }: { readonly workspace: string; readonly kept: string },
): Promise<Named | null> {
  const id = z.uuid().safeParse(kept);
  const found = id.success ? await findSnapshot(scope, id.data) : null;
  if (!found) return null;
  const { slides, workbook, json } = found.kept;
  const page = `/${workspace}/report/kept/${found.id}`;
  return { page, slides, workbook, ending: json.month };
}

/** Today's report for a reader; null where the reader has no part in it. */
async function todaysFile(
  scope: WorkspaceScope,
  { workspace, reader }: { readonly workspace: string; readonly reader: ReportReader },
): Promise<Named | "unranked" | null> {
  const report = await readReport(scope);
  if ("tickets" in report) return "unranked";
  const page = reportHref(workspace, reader);
  if (reader.kind === "executive") {
    const { slides, workbook, json } = keptReport(report);
    return { page, slides, workbook, ending: json.month };
  }
  const part = await readPart(scope, report, reader);
  if (!part) return null;
  const view = partView(part);
  return {
    page,
    slides: partSlides(part, view),
    workbook: partWorkbook(part, view),
    ending: `${reportJson(report.input, report.view).month}${fileWord(view.name)}`,
  };
}

/** A name as the end of a file's name: "-mail-and-web"; nothing of it where it has no Latin letter or digit. */
function fileWord(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const word = plain.match(/[a-z0-9]+/g)?.join("-") ?? "";
  return word === "" ? "" : `-${word.slice(0, 60)}`;
}

/**
 * Answers with the report of the workspace in the address as a file: today's, with `for` that of a team or an
 * application, or with `kept` the one of that id, as it was written.
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
  const { scope, formats } = entry.visit;
  const kept = asked.get("kept");
  const made = kept
    ? await keptFile(scope, { workspace, kept })
    : await todaysFile(scope, { workspace, reader: readerOf(asked.get("for")) });
  if (made === "unranked")
    return problem(409, "NOTHING_RANKED", "There is no ranking yet: import tickets first.");
  if (!made) return refuse(404);
  const { ending, ...downloaded } = made;
  return new Response(new Uint8Array(await write({ ...downloaded, formats })), {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="toilbox-${workspace}-report-${ending}.${extension}"`,
      "cache-control": "private, no-store",
    },
  });
}
