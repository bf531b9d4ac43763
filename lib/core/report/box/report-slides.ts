import { sayFiles } from "../../messages/files";
import { unitsOf } from "../../messages/units";
import { coverageText } from "../coverage/coverage-view";
import type { Formats } from "../format";
import { bridgeSlide, type SlideBridge } from "./bridge-slide";
import type { ReportInput } from "./report-input";
import type { ReportView } from "./report-view";

/** Bars of one chart on a slide: what they are called, and their values in one unit. */
export type SlideChart = {
  readonly title: string;
  readonly unit: string;
  readonly names: readonly string[];
  readonly values: readonly number[];
};

/** What the slides say beside the report. */
export type SlideWords = {
  /** Head of the first slide. */
  readonly subject: string;
  /** What the figures rest on: "covers 8,300 of 10,000 tickets (83 %), as of 31 Oct 2026" */
  readonly asOf: string;
  readonly columns: readonly [what: string, nothing: string, note: string, owner: string];
  /** "Bars: …", for whoever cannot see the chart. */
  readonly chart: string;
};

/** The answer with its numbers and largest tasks, the box with what to decide, and the bridge of the plan. */
export type ReportSlides = {
  readonly verdict: readonly [string, string];
  readonly asOf: string;
  /** Head of the second slide. */
  readonly boxName: string;
  readonly numbers: readonly {
    readonly name: string;
    readonly value: string;
    readonly note: string;
  }[];
  readonly tasks: SlideChart;
  readonly axes: readonly {
    readonly name: string;
    readonly figure: string;
    readonly note: string;
  }[];
  readonly decisions: readonly (readonly [
    what: string,
    nothing: string,
    note: string,
    owner: string,
  ])[];
  /** Words of the slides themselves; English in reports kept before there were other languages. */
  readonly words?: SlideWords;
  /** What the reader must know, in small print on the second slide and with each for whoever presents it. */
  readonly notes: string;
  /** Absent without a plan, for a part of the organisation, and in reports kept before slides had it. */
  readonly bridge?: SlideBridge | undefined;
};

const BARS = 8;

/** A task and what it weighs, in money or in hours a year. */
export type WeighedTask = { readonly title: string; readonly weight: number };

/** The tasks that weigh most; the last bar is all others. */
export function largestTasks(
  tasks: readonly WeighedTask[],
  isMoney: boolean,
  formats: Formats,
): SlideChart {
  const ordered = [...tasks].sort((a, b) => b.weight - a.weight);
  const [head, rest] = [ordered.slice(0, BARS), ordered.slice(BARS)];
  const others = rest.reduce((sum, { weight }) => sum + weight, 0);
  const otherName = sayFiles(formats, "{count} other tasks", { count: rest.length });
  return {
    title: isMoney ? sayFiles(formats, "Cost a year") : sayFiles(formats, "Toil hours a year"),
    unit: isMoney ? formats.currency : unitsOf(formats.locale).hours,
    names: [...head.map(({ title }) => title), ...(rest.length > 0 ? [otherName] : [])],
    values: [...head.map(({ weight }) => weight), ...(rest.length > 0 ? [others] : [])].map(
      (value) => (isMoney ? Math.round(value) : Math.round(value * 10) / 10),
    ),
  };
}

/** In money where the whole is priced and else in hours. */
function tasksOf({ ranked, totals, settings }: ReportInput): SlideChart {
  const isMoney = totals.axes.total !== null;
  const tasks = ranked.map(({ title, cost, hours }) => ({
    title,
    weight: isMoney ? (cost?.expected ?? 0) : hours,
  }));
  return largestTasks(tasks, isMoney, settings);
}

/** The words of the slides in a language. */
export function slideWords(
  formats: Pick<Formats, "locale">,
  { asOf, tasks }: Pick<ReportSlides, "asOf" | "tasks">,
): SlideWords {
  const bars = tasks.names.map((name, at) => `${name} ${tasks.values[at]} ${tasks.unit}`);
  return {
    subject: sayFiles(formats, "Repeated manual work"),
    asOf: sayFiles(formats, "as of {day}", { day: asOf }),
    columns: [
      sayFiles(formats, "Decide"),
      sayFiles(formats, "Doing nothing, 12 months"),
      sayFiles(formats, "What that is"),
      sayFiles(formats, "Owner, by"),
    ],
    chart: sayFiles(formats, "Bars: {bars}", { bars: bars.join(", ") }),
  };
}

/** A number of the page as a slide shows it. */
export function slideNumbers(numbers: ReportView["numbers"]): ReportSlides["numbers"] {
  return numbers.map(({ name, value, aside, note }) => ({
    name,
    value,
    note: [aside, note].filter(Boolean).join(" · "),
  }));
}

/** The decisions of the page as rows of a slide. */
export function slideDecisions(decisions: ReportView["decisions"]): ReportSlides["decisions"] {
  return decisions.map(({ title, nothing, nothingNote, owner, by }) => [
    title,
    nothing,
    nothingNote,
    `${owner}, ${by}`,
  ]);
}

/** The small print of the page in one paragraph. */
export function slideNotes(notes: ReportView["notes"]): string {
  return notes.map(({ title, text }) => `${title}: ${text}`).join("  ");
}

/** What the slides of the report say; every figure is the page's. */
export function reportSlides(input: ReportInput, view: ReportView, asOf: string): ReportSlides {
  const tasks = tasksOf(input);
  return {
    verdict: view.verdict,
    asOf,
    words: {
      ...slideWords(input.settings, { asOf, tasks }),
      asOf: coverageText(input.coverage, input.settings),
    },
    boxName: view.boxName,
    numbers: slideNumbers(view.numbers),
    tasks,
    axes: view.compartments.map(({ name, figure, unit, unpriced }) => ({
      name,
      figure,
      note: unpriced ?? unit,
    })),
    decisions: slideDecisions(view.decisions),
    notes: slideNotes(view.notes),
    bridge: view.bridge ? bridgeSlide(view.bridge, input.settings) : undefined,
  };
}
