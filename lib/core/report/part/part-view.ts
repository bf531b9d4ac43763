import type { ApplicationDecision } from "../../domain/application";
import { cents } from "../applications/application-entries";
import type { Decision } from "../box/report-decisions";
import { assumptions, dataDate, definitionsOf, type ReportNote } from "../box/report-notes";
import type { ReportNumber } from "../box/report-numbers";
import { formatDate, formatHours, formatNumbered, formatShare } from "../format";
import { capital, countedInside } from "../number-words";
import { planRow } from "../plan/plan-rows";
import { wordingOf } from "../wording";
import { partDecisions } from "./part-decisions";
import {
  type PartEntry,
  type PartFigures,
  type PartInput,
  type PartTask,
  partFigures,
} from "./part-figures";
import { partNumbers } from "./part-numbers";
import { partVerdict, savingText } from "./part-verdict";

/** A task as the page lists it, in the plan or not. */
export type PartLine = {
  readonly id: string | null;
  readonly name: string;
  /** What becomes of it, in a few words. */
  readonly why: string;
  readonly hours: string;
  /** What the plan takes off, or would; empty where nothing is planned. */
  readonly saves: string;
};

export type PartLines = {
  readonly title: string;
  readonly note: string;
  readonly lines: readonly PartLine[];
};

/** An application of a team, or a team of an application. */
export type BesideLine = {
  readonly key: string;
  readonly name: string;
  readonly hours: string;
  readonly burden: string | null;
  readonly contribution: string | null;
  readonly decision: ApplicationDecision | null;
};

/** Everything that the page of a department or a service owner says, as text. */
export type PartView = {
  readonly audience: "Department" | "Service owner";
  readonly name: string;
  readonly wording: string;
  readonly asOf: string;
  readonly verdict: readonly [string, string];
  readonly numbers: readonly ReportNumber[];
  readonly inside: PartLines;
  readonly outside: PartLines;
  readonly beside: {
    readonly title: string;
    readonly note: string;
    readonly kind: "application" | "team";
    readonly lines: readonly BesideLine[];
  };
  readonly decisionsTitle: string;
  readonly decisions: readonly Decision[];
  readonly notes: readonly ReportNote[];
  readonly definitions: readonly string[];
};

const MOST_LINES = 6;

function hoursOf(tasks: readonly PartTask[]): number {
  return tasks.reduce((sum, { hours }) => sum + hours, 0);
}

/** The largest lines, and the smaller ones as one. */
function shortened(
  tasks: readonly PartTask[],
  { report }: PartInput,
  lineOf: (task: PartTask) => PartLine,
): readonly PartLine[] {
  if (tasks.length <= MOST_LINES) return tasks.map(lineOf);
  const rest = tasks.slice(MOST_LINES - 1);
  const formats = report.settings;
  return [
    ...tasks.slice(0, MOST_LINES - 1).map(lineOf),
    {
      id: null,
      name: formatNumbered(rest.length, ["smaller task", "smaller tasks"], formats),
      why: "",
      hours: formatHours(hoursOf(rest), formats),
      saves: "",
    },
  ];
}

function linesOf(
  entries: readonly PartEntry[],
  figures: PartFigures,
  input: PartInput,
): { readonly tasks: readonly PartTask[]; readonly lineOf: (task: PartTask) => PartLine } {
  const { report } = input;
  const byId = new Map(entries.map((one) => [one.entry.task.id, one]));
  const tasks = figures.tasks.filter(({ task }) => byId.has(task.id));
  const lineOf = ({ task, hours, share }: PartTask): PartLine => {
    const one = byId.get(task.id);
    const row =
      one &&
      report.plan &&
      planRow(one.entry, report.plan.result.firstOut, {
        formats: report.settings,
        wording: wordingOf(report.totals.axes.profile),
        knobs: report.plan.result.knobs,
      });
    const shared = share < 0.995 ? `${formatShare(share, report.settings)} of its tickets` : null;
    return {
      id: task.id,
      name: task.title,
      why: [row?.state === "In" ? null : row?.state, row?.why, shared].filter(Boolean).join(" · "),
      hours: formatHours(hours, report.settings),
      saves: one && one.saving > 0 ? (savingText(input, one.saving) ?? "") : "",
    };
  };
  return { tasks, lineOf };
}

function insideOf(input: PartInput, figures: PartFigures): PartLines {
  const formats = input.report.settings;
  const { tasks, lineOf } = linesOf(figures.plan?.inside ?? [], figures, input);
  const head = { title: "In the plan", lines: shortened(tasks, input, lineOf) };
  if (tasks.length === 0) return { ...head, note: "Nothing of it is planned." };
  const count = formatNumbered(tasks.length, ["task", "tasks"], formats);
  const saving = savingText(input, figures.plan?.saving ?? 0);
  return { ...head, note: `${count}, ${saving} less a year in full use.` };
}

function outsideOf(input: PartInput, figures: PartFigures): PartLines {
  const formats = input.report.settings;
  const inside = new Set(figures.plan?.inside.map(({ entry }) => entry.task.id));
  const { lineOf } = linesOf(figures.plan?.outside ?? [], figures, input);
  const tasks = figures.tasks.filter(({ task }) => !inside.has(task.id));
  const count = formatNumbered(tasks.length, ["task", "tasks"], formats);
  return {
    title: "Outside the plan",
    note:
      tasks.length === 0
        ? "All of its tasks are in the plan."
        : `${count}, ${formatHours(hoursOf(tasks), formats)} a year go on as they are.`,
    lines: shortened(tasks, input, lineOf),
  };
}

function besideOf({ report, part }: PartInput): PartView["beside"] {
  const formats = report.settings;
  const shown = part.beside.slice(0, MOST_LINES);
  if (part.owner.kind === "application") {
    return {
      title: "Teams that do the work",
      note: "Hours of its tasks by the teams that their tickets lie with.",
      kind: "team",
      lines: shown.map(({ key, hours }) => ({
        key,
        name: key,
        hours: formatHours(hours, formats),
        burden: null,
        contribution: null,
        decision: null,
      })),
    };
  }
  const entries = new Map(
    report.applications?.weighed.entries.map((one) => [one.application.id, one]),
  );
  return {
    title: "Its applications",
    note:
      entries.size === 0
        ? "No application is registered."
        : "Hours of its tasks by application; burden and contribution are those of the whole application.",
    kind: "application",
    lines: shown.flatMap(({ key, hours }) => {
      const one = entries.get(key);
      if (!one) return [];
      return [
        {
          key,
          name: one.application.name,
          hours: formatHours(hours, formats),
          burden: cents(one.burden, formats),
          contribution: one.contribution === null ? "unknown" : `${Math.round(one.contribution)}`,
          decision: one.decision,
        },
      ];
    }),
  };
}

function confidence({ report }: PartInput, { tasks }: PartFigures): string {
  const all = hoursOf(tasks);
  const grades = ["A", "B", "C"].flatMap((grade) => {
    const hours = hoursOf(tasks.filter(({ task }) => task.grade === grade));
    return hours > 0 ? [`grade ${grade} ${formatShare(hours / all, report.settings)}`] : [];
  });
  const certain = hoursOf(tasks.filter(({ task }) => task.toil >= 60));
  return `Evidence by hours: ${grades.join(", ") || "none"}. ${formatHours(certain, report.settings)} are in tasks scored 60 or more. Expected values only: ranges of parts do not add up.`;
}

function notesOf(input: PartInput, figures: PartFigures): readonly ReportNote[] {
  const { report, part } = input;
  const formats = report.settings;
  const by = part.owner.kind === "team" ? "team that they lie with" : "service that they name";
  return [
    { title: "Assumptions", text: assumptions(report, formats) },
    { title: "Confidence", text: confidence(input, figures) },
    {
      title: "Coverage",
      text: `A task that several share is split by the ${by}, ticket by ticket; all parts and what belongs to none add up to the whole report. ${formatNumbered(figures.tasks.length, ["ranked task", "ranked tasks"], formats)} of ${formatNumbered(report.ranked.length, ["task", "tasks"], formats)} concern it. Work without tickets is not included.`,
    },
    dataDate(report, formats),
  ];
}

/** The page of a department or a service owner, made from the figures of the whole report. */
export function partView(input: PartInput): PartView {
  const { report, part } = input;
  const formats = report.settings;
  const figures = partFigures(input);
  const decisions = partDecisions(input, figures);
  const numbers = partNumbers(input, figures);
  return {
    audience: part.owner.kind === "team" ? "Department" : "Service owner",
    name: figures.name,
    wording: report.totals.axes.profile === "public" ? "government" : "company",
    asOf: formatDate(report.asOf, formats),
    verdict: partVerdict(input, figures, decisions.length),
    numbers,
    inside: insideOf(input, figures),
    outside: outsideOf(input, figures),
    beside: besideOf(input),
    decisionsTitle: capital(
      countedInside(decisions.length, ["decision wanted", "decisions wanted"], formats),
    ),
    decisions,
    notes: notesOf(input, figures),
    definitions: definitionsOf(numbers),
  };
}
