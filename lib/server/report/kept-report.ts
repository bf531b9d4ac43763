import { createHash } from "node:crypto";
import { z } from "zod";
import { type ReportJson, reportJson } from "@/lib/core/report/box/report-json";
import { type ReportSlides, reportSlides } from "@/lib/core/report/box/report-slides";
import type { ReportView } from "@/lib/core/report/box/report-view";
import { reportWorkbook } from "@/lib/core/report/box/report-workbook";
import type { WorkbookSheet } from "@/lib/core/report/box/workbook-sheet";
import type { KeptFrom } from "../store/report-snapshots";
import type { Report } from "./read-report";

/** Everything that a report says in every form, so that a kept one needs nothing else to be shown again. */
export type KeptReport = {
  readonly version: 1;
  readonly view: ReportView;
  readonly slides: ReportSlides;
  readonly workbook: readonly WorkbookSheet[];
  readonly json: ReportJson;
};

export function keptReport({ input, view }: Report): KeptReport {
  return {
    version: 1,
    view,
    slides: reportSlides(input, view, view.asOf),
    workbook: reportWorkbook(input, view),
    json: reportJson(input, view),
  };
}

/** What today's report is made from, to be kept with it. */
export function madeFrom({ run, asOf }: Report): KeptFrom {
  return { runId: run.id, settingVersion: run.settingVersion, asOf };
}

/** SHA-256 of a kept report's text. */
export function digestOf(content: string): string {
  return createHash("sha256").update(content).digest("hex");
}

const stored = z
  .object({ version: z.literal(1) })
  .loose()
  .transform((value): KeptReport => value as unknown as KeptReport);

/**
 * Reads a kept report. Its digest proves that these are the bytes that this product wrote, so that only the version is
 * looked at; throws when somebody changed them.
 */
export function readKeptReport(content: string, digest: string): KeptReport {
  if (digestOf(content) !== digest) throw new Error("a kept report is not what was written");
  return stored.parse(JSON.parse(content));
}
