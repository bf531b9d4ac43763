import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { FileRecognition } from "@/lib/core/domain/review";
import { proposeMapping } from "@/lib/core/normalise/propose-mapping";
import { recognitionOf } from "@/lib/core/normalise/recognise-file";
import { createRowMapper } from "@/lib/core/normalise/row-mapper";
import { exportRecipes } from "@/lib/core/report/imports/export-recipes";
import { ENGLISH } from "@/lib/speech/english";
import { SAMPLE_TOOLS, type SampleTool, sampleExport } from "@/prisma/seed/sample-export";
import { hashCells } from "../pipeline/pseudonym";
import { sampleRows } from "../pipeline/run-import";
import { openExport } from "../reading/open-export";

/** Reads the sample of a tool as an upload is read. */
async function imported(tool: SampleTool) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-sample-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, "export.csv");
  writeFileSync(file, sampleExport(tool, "2026-10"));
  const opened = await openExport({ name: "export.csv", path: file });
  if (!opened.ok) throw new Error(opened.problem.message);
  const [{ parsed }] = opened.value.parts;
  const sample = await sampleRows(parsed);
  const proposal = proposeMapping({
    columns: parsed.dialect.columns,
    sample,
    timeZone: "UTC",
    locale: "en-US",
    fileName: "export.csv",
  });
  const recognised: FileRecognition = recognitionOf({
    proposal,
    sample,
    file: parsed,
    isNewSource: true,
    masksPersonalData: true,
    remembered: null,
  });
  const mapper = createRowMapper(proposal.mapping, {
    pseudonym: (clear) => clear,
    hashCells,
    importedAt: Date.UTC(2026, 10, 1),
    maskPersonalData: true,
  });
  const mapped = sample.map((row) => mapper.map(row));
  const warnings = [...opened.value.warnings, ...proposal.warnings, ...mapper.finish()];
  opened.value.close();
  return { proposal, recognised, mapped, warnings };
}

test.each(SAMPLE_TOOLS)(
  "the sample of %s is imported without a question or a rejected row",
  async (tool) => {
    const { proposal, recognised, mapped, warnings } = await imported(tool);
    expect(proposal.mapping.tool).toBe(tool);
    expect(mapped.filter((row) => !row.ok)).toEqual([]);
    const tickets = mapped.flatMap((row) => (row.ok ? [row.value.ticket] : []));
    expect(tickets).toHaveLength(48);
    expect(new Set(tickets.map(({ externalId }) => externalId)).size).toBe(48);
    expect(tickets.every(({ title, openedAt }) => title !== "" && openedAt !== null)).toBe(true);
    expect(tickets.filter(({ resolvedAt }) => resolvedAt !== null).length).toBeGreaterThan(40);
    expect(recognised.dates).toBeNull();
    expect(recognised.unknownValues).toEqual([]);
    expect(recognised.columns.filter((one) => one.isGuess && one.filledShare > 0)).toEqual([]);
    expect(warnings).toEqual([]);
  },
);

test.each(SAMPLE_TOOLS)(
  "the sample of %s is the same text each time, and follows the month",
  (tool) => {
    expect(sampleExport(tool, "2026-10")).toEqual(sampleExport(tool, "2026-10"));
    const months = Array.from(
      { length: 12 },
      (_, month) => `2027-${String(month + 1).padStart(2, "0")}`,
    );
    const texts = months.map((month) => Buffer.from(sampleExport(tool, month)).toString("latin1"));
    expect(new Set(texts).size).toBe(12);
  },
);

test("beside each recipe of a tool stands its sample", () => {
  expect(exportRecipes(ENGLISH).flatMap(({ sample }) => sample ?? [])).toEqual(SAMPLE_TOOLS);
});
