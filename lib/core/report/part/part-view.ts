import { sayReport } from "../../messages/report";
import { sayWords } from "../../messages/words";
import { cents } from "../applications/application-entries";
import type { Decision } from "../box/report-decisions";
import { assumptions, dataDate, definitionsOf, type ReportNote } from "../box/report-notes";
import type { ReportNumber } from "../box/report-numbers";
import { type ReportView, wantedTitle } from "../box/report-view";
import { formatDate, formatHours, formatShare } from "../format";
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
  /** What the plan takes off, or the hours that go on. */
  readonly figure: string;
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
  readonly decision: string | null;
};

/** Everything that the page of a department or a service owner says, as text. */
export type PartView = {
  /** Whose page it is: "Department" or "Service owner". */
  readonly audience: string;
  readonly name: string;
  readonly wording: ReportView["wording"];
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
      name: sayWords(formats, "{count, plural, one {# smaller task} other {# smaller tasks}}", {
        count: rest.length,
      }),
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
        wording: wordingOf(report.totals.axes.profile, report.settings),
        knobs: report.plan.result.knobs,
      });
    const shared =
      share < 0.995
        ? sayReport(report.settings, "{share} of its tickets", {
            share: formatShare(share, report.settings),
          })
        : null;
    return {
      id: task.id,
      name: task.title,
      why: [row?.stateKey === "In" ? null : row?.state, row?.why, shared]
        .filter(Boolean)
        .join(" · "),
      hours: formatHours(hours, report.settings),
      saves: one && one.saving > 0 ? (savingText(input, one.saving) ?? "") : "",
    };
  };
  return { tasks, lineOf };
}

function insideOf(input: PartInput, figures: PartFigures): PartLines {
  const formats = input.report.settings;
  const { tasks, lineOf } = linesOf(figures.plan?.inside ?? [], figures, input);
  const figure = savingText(input, figures.plan?.saving ?? 0) ?? "";
  const head = {
    title: sayReport(formats, "In the plan"),
    figure,
    lines: shortened(tasks, input, lineOf),
  };
  if (tasks.length === 0) return { ...head, note: sayReport(formats, "Nothing of it is planned.") };
  const note = sayReport(
    formats,
    "{count, plural, one {# task} other {# tasks}}, {saving} less a year in full use.",
    { count: tasks.length, saving: figure },
  );
  return { ...head, note };
}

function outsideOf(input: PartInput, figures: PartFigures): PartLines {
  const formats = input.report.settings;
  const inside = new Set(figures.plan?.inside.map(({ entry }) => entry.task.id));
  const { lineOf } = linesOf(figures.plan?.outside ?? [], figures, input);
  const tasks = figures.tasks.filter(({ task }) => !inside.has(task.id));
  const hours = formatHours(hoursOf(tasks), formats);
  return {
    title: sayReport(formats, "Outside the plan"),
    figure: hours,
    note:
      tasks.length === 0
        ? sayReport(formats, "All of its tasks are in the plan.")
        : sayReport(
            formats,
            "{count, plural, one {# task} other {# tasks}}, {hours} a year go on as they are.",
            { count: tasks.length, hours },
          ),
    lines: shortened(tasks, input, lineOf),
  };
}

function besideOf({ report, part }: PartInput): PartView["beside"] {
  const formats = report.settings;
  const shown = part.beside.slice(0, MOST_LINES);
  if (part.owner.kind === "application") {
    return {
      title: sayReport(formats, "Teams that do the work"),
      note: sayReport(formats, "Hours of its tasks by the teams that their tickets lie with."),
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
    title: sayReport(formats, "Its applications"),
    note:
      entries.size === 0
        ? sayReport(formats, "No application is registered.")
        : sayReport(
            formats,
            "Hours of its tasks by application; burden and contribution are those of the whole application.",
          ),
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
          decision: one.decision && sayReport(formats, one.decision),
        },
      ];
    }),
  };
}

function confidence({ report }: PartInput, { tasks }: PartFigures): string {
  const formats = report.settings;
  const all = hoursOf(tasks);
  const grades = ["A", "B", "C"].flatMap((grade) => {
    const hours = hoursOf(tasks.filter(({ task }) => task.grade === grade));
    const share = formatShare(hours / all, formats);
    return hours > 0 ? [sayReport(formats, "grade {grade} {share}", { grade, share })] : [];
  });
  const certain = hoursOf(tasks.filter(({ task }) => task.toil >= 60));
  return sayReport(
    formats,
    "Evidence by hours: {grades}. {hours} are in tasks scored 60 or more. Expected values only: ranges of parts do not add up.",
    {
      grades: grades.join(", ") || sayReport(formats, "none"),
      hours: formatHours(certain, formats),
    },
  );
}

const SPLIT_BY_TEAM =
  "A task that several share is split by the team that they lie with, ticket by ticket; all parts and what belongs to none add up to the whole report. {own, plural, one {# ranked task} other {# ranked tasks}} of {all, plural, one {# task} other {# tasks}} concern it. Work without tickets is not included.";
const SPLIT_BY_SERVICE =
  "A task that several share is split by the service that they name, ticket by ticket; all parts and what belongs to none add up to the whole report. {own, plural, one {# ranked task} other {# ranked tasks}} of {all, plural, one {# task} other {# tasks}} concern it. Work without tickets is not included.";

function notesOf(input: PartInput, figures: PartFigures): readonly ReportNote[] {
  const { report, part } = input;
  const formats = report.settings;
  return [
    { title: sayReport(formats, "Assumptions"), text: assumptions(report, formats) },
    { title: sayReport(formats, "Confidence"), text: confidence(input, figures) },
    {
      title: sayReport(formats, "Coverage"),
      text: sayReport(formats, part.owner.kind === "team" ? SPLIT_BY_TEAM : SPLIT_BY_SERVICE, {
        own: figures.tasks.length,
        all: report.ranked.length,
      }),
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
    audience:
      part.owner.kind === "team"
        ? sayReport(formats, "Department")
        : sayReport(formats, "Service owner"),
    name: figures.name,
    wording: report.totals.axes.profile === "public" ? "government" : "company",
    asOf: formatDate(report.asOf, formats),
    verdict: partVerdict(input, figures, decisions.length),
    numbers,
    inside: insideOf(input, figures),
    outside: outsideOf(input, figures),
    beside: besideOf(input),
    decisionsTitle: wantedTitle(decisions.length, formats),
    decisions,
    notes: notesOf(input, figures),
    definitions: definitionsOf(numbers, formats),
  };
}
