import { writeFile } from "node:fs/promises";
import type { Paper } from "@/lib/core/report/print/paper";
import type { WorkspaceScope } from "../access/scope";
import { productFolder } from "../product-folder";
import { type KeptReport, keptReport, madeFrom } from "../report/kept-report";
import { printKept } from "../report/print-kept";
import { printingBrowser } from "../report/printing-browser";
import { readReport } from "../report/read-report";
import { writeSlides } from "../report/write-slides";
import { writeWorkbook } from "../report/write-workbook";
import {
  findSnapshotOfMonth,
  type KeptFrom,
  keepSnapshot,
  listSnapshots,
} from "../store/report-snapshots";
import { CliProblem, type ExitCode, printLine } from "./exit";
import { openInstallation, openWorkspace } from "./open-workspace";
import { startOwnWeb } from "./own-web";
import type { ReportFormat } from "./report-formats";

export type ReportOptions = {
  readonly workspace: string;
  readonly month?: string;
  readonly format: ReportFormat;
  readonly out?: string;
  readonly paper?: Paper;
  readonly json?: boolean;
};

type Found = {
  readonly kept: KeptReport;
  /** The snapshot's id, or what today's report, which is not kept yet, is made from. */
  readonly from: string | KeptFrom;
};

/** Today's report where it is of the month asked for, else the newest one that was kept of it. */
async function findReport(scope: WorkspaceScope, month: string | undefined): Promise<Found> {
  const read = await readReport(scope);
  const today = "tickets" in read ? null : { kept: keptReport(read), from: madeFrom(read) };
  if (today && (month === undefined || today.kept.json.month === month)) return today;
  const found = month === undefined ? null : await findSnapshotOfMonth(scope, month);
  if (found) return { kept: found.kept, from: found.id };
  if (!today && month === undefined)
    throw new CliProblem("Nothing is ranked yet: import an export first.");
  const months = [
    ...new Set([
      ...(today ? [today.kept.json.month] : []),
      ...(await listSnapshots(scope)).map(({ period }) => period),
    ]),
  ];
  const there = months.length > 0 ? ` There are reports of ${months.join(", ")}.` : "";
  throw new CliProblem(`No report of ${month} was kept.${there}`);
}

async function pdfOf(scope: WorkspaceScope, found: Found, paper?: Paper): Promise<Buffer> {
  if (printingBrowser() === null)
    throw new CliProblem(
      "This machine has no Chromium to print with. Install one, name it in CHROMIUM_PATH, or print the page from a browser.",
    );
  const { kept, from } = found;
  const snapshotId =
    typeof from === "string" ? from : await keepSnapshot(scope, kept, from, "kept");
  const web = await startOwnWeb(productFolder());
  try {
    return await printKept(scope, snapshotId, { paper, port: web.port });
  } finally {
    await web.stop();
  }
}

async function bytesOf(scope: WorkspaceScope, found: Found, options: ReportOptions) {
  const { kept } = found;
  switch (options.format) {
    case "json":
      return Buffer.from(`${JSON.stringify(kept.json, null, 2)}\n`);
    case "pptx":
      return writeSlides(kept.slides);
    case "xlsx":
      return writeWorkbook(kept.workbook);
    case "pdf":
      return pdfOf(scope, found, options.paper);
  }
}

/** `toilbox report`: the report of a month as a file, or as JSON on stdout. */
export async function reportCommand(options: ReportOptions): Promise<ExitCode> {
  if (options.format !== "json" && options.out === undefined)
    throw new CliProblem(`Say where the ${options.format} goes: --out report.${options.format}`);
  const installation = await openInstallation();
  try {
    const scope = await openWorkspace(options.workspace, { create: false });
    const found = await findReport(scope, options.month);
    const bytes = await bytesOf(scope, found, options);
    if (options.out === undefined) process.stdout.write(bytes);
    else {
      await writeFile(options.out, bytes);
      const { month } = found.kept.json;
      await printLine(
        options.json
          ? { file: options.out, format: options.format, month, bytes: bytes.length }
          : `${options.out}: the report of ${month}, ${bytes.length} bytes`,
      );
    }
  } finally {
    await installation.close();
  }
  return 0;
}
