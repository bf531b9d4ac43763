import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import type { ParsedFile, RawRow } from "@/lib/core/domain/raw-row";
import { defaultSettings } from "@/lib/core/domain/settings";
import type { Ticket } from "@/lib/core/domain/ticket";
import { proposeMapping } from "@/lib/core/normalise/propose-mapping";
import { createRowMapper } from "@/lib/core/normalise/row-mapper";
import { scoreTask } from "@/lib/core/score/score-task";
import { createScoringPass } from "@/lib/core/score/scoring-pass";
import { areaUnderCurve } from "@/lib/core/stats/area-under-curve";
import { hashCells } from "@/lib/server/pipeline/pseudonym";
import { rowsToTickets, surveyFile } from "@/lib/server/pipeline/rows-to-tickets";
import { tasksOfTickets } from "./group-tickets";

/** What tells how a ticket went: the product never sees these. */
const LABELS = ["reassignment_count", "reopen_count", "sys_mod_count"] as const;
const FEW_CHANGES = 3;
const FILE = path.join("servicenow_uci_sample", "incident_event_log_sample.csv");

type Row = Readonly<Record<string, string>>;

/** Done in one go: never passed on, never reopened, hardly changed. Later rows of a ticket count more. */
function simpleTickets(rows: readonly Row[]): ReadonlyMap<string, boolean> {
  const last = new Map(rows.map((row) => [row.number ?? "", row]));
  const isSimple = (row: Row) =>
    Number(row.reassignment_count) === 0 &&
    Number(row.reopen_count) === 0 &&
    Number(row.sys_mod_count) <= FEW_CHANGES;
  return new Map([...last].map(([id, row]) => [id, isSimple(row)]));
}

function withoutLabels(rows: readonly Row[]): ParsedFile & { readonly sample: readonly RawRow[] } {
  const hidden: readonly string[] = LABELS;
  const columns = Object.keys(rows[0] ?? {}).filter((column) => !hidden.includes(column));
  const sample = rows.map((row, at) => ({
    line: at + 2,
    cells: columns.map((column) => row[column] ?? ""),
  }));
  const dialect = { format: "delimited", encoding: "utf-8", delimiter: ",", quote: '"' } as const;
  return {
    dialect: { ...dialect, headerLine: 1, columns },
    sample,
    async *records() {
      yield sample.map((row) => ({ kind: "row" as const, row }));
    },
  };
}

async function imported(rows: readonly Row[]): Promise<readonly Ticket[]> {
  const file = withoutLabels(rows);
  const importedAt = Date.UTC(2026, 5, 1);
  const proposal = proposeMapping({
    columns: file.dialect.columns,
    hasHeader: true,
    sample: file.sample,
    timeZone: "UTC",
    locale: "en-GB",
    fileName: path.basename(FILE),
    importedAt,
  });
  const { mapping, repeated } = await surveyFile(file, proposal.mapping);
  const mapper = createRowMapper(mapping, {
    pseudonym: (person) => person,
    hashCells,
    importedAt,
    maskPersonalData: false,
  });
  const tickets: Ticket[] = [];
  for await (const steps of rowsToTickets(file, mapping, { mapper, repeated }))
    for (const step of steps) if (step.kind === "ticket") tickets.push(step.ticket);
  return tickets;
}

/** The "no judgment" score of each ticket's task. */
function judgmentOf(tickets: readonly Ticket[]): readonly number[] {
  const tasks = tasksOfTickets(tickets);
  const pass = createScoringPass({ settings: defaultSettings() });
  for (const [at, ticket] of tickets.entries())
    pass.add({ ...ticket, taskId: tasks[at] ?? null, sourceId: "desk", activityMinutes: null });
  const { tasks: facts, desk } = pass.finish();
  const scores = new Map(
    [...facts].map(([task, own]) => [task, scoreTask(own, { desk, sameness: null }).criteria[1]]),
  );
  return tasks.map((task) => scores.get(task)?.score ?? 0);
}

/** The naive guess: what is filed in the same place more often needs less judgment. */
function howOften(groups: readonly string[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  return groups.map((group) => counts.get(group) ?? 0);
}

export type JudgmentAuc = {
  readonly tickets: number;
  readonly simple: number;
  readonly ours: number;
  readonly naive: number;
};

/**
 * How well the "no judgment" score of a ticket's task tells tickets that were done in one go from the others, as area
 * under the curve; null when the data are not there.
 */
export async function measureJudgment(folder: string): Promise<JudgmentAuc | null> {
  const file = path.join(folder, FILE);
  if (!existsSync(file)) return null;
  const rows: readonly Row[] = parse(readFileSync(file), { columns: true, bom: true });
  const truth = simpleTickets(rows);
  const tickets = await imported(rows);
  const labels = tickets.map(({ externalId }) => truth.get(externalId) ?? false);
  const places = tickets.map(({ category, attributes }) =>
    [category, attributes.u_symptom].join(" "),
  );
  return {
    tickets: tickets.length,
    simple: labels.filter(Boolean).length,
    ours: areaUnderCurve(judgmentOf(tickets), labels),
    naive: areaUnderCurve(howOften(places), labels),
  };
}
