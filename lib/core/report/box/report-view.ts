import { ownRate } from "../../domain/settings";
import { sayReport } from "../../messages/report";
import { sayWords } from "../../messages/words";
import { type ApplicationBoxView, applicationBoxView } from "../applications/application-box-view";
import { type CandidateSummary, remedyWord } from "../candidates/candidate-summary";
import { coverageText } from "../coverage/coverage-view";
import { type Formats, formatCount, formatDate, formatHours, formatShare } from "../format";
import { capital, counted } from "../number-words";
import { type BridgeView, bridgeStart, bridgeView } from "../plan/bridge-view";
import { axisLines, reasonFor, wordingOf } from "../wording";
import { type BoxCompartment, boxCompartment } from "./business-box";
import { type Decision, reportDecisions } from "./report-decisions";
import type { ReportInput } from "./report-input";
import { definitionsOf, notesOf, type ReportNote } from "./report-notes";
import { type ReportNumber, reportNumbers } from "./report-numbers";
import { reportVerdict } from "./report-verdict";

/** A part of the whole: share 0 to 1, with its words. */
export type Part = { readonly name: string; readonly share: number; readonly text: string };

/** Everything that the report says, as text and shares: it can be stored and says the same for ever. */
export type ReportView = {
  /** In which locale it is told; not there in reports kept while there was English only. */
  readonly locale?: string;
  /** Whose words: "company" or "government". */
  readonly wording: "company" | "government";
  /** What the box is called by this kind of organisation. */
  readonly boxName: string;
  readonly asOf: string;
  /** What the totals rest on; not there in reports kept before it was told. */
  readonly coverage?: string;
  readonly verdict: readonly [string, string];
  readonly numbers: readonly ReportNumber[];
  /** The box with applications; null where none is registered. */
  readonly box: ApplicationBoxView | null;
  /** The three axes with their tasks. */
  readonly compartments: readonly BoxCompartment[];
  /** What is in no number of the page, each with how much it is. */
  readonly outside: readonly { readonly name: string; readonly value: string }[];
  /** From today over the plan to the line at half; null without a plan. */
  readonly bridge: BridgeView | null;
  readonly decisionsTitle: string;
  readonly decisions: readonly Decision[];
  /** Toil hours by what to do about them, largest first. */
  readonly remedies: readonly Part[];
  /** Debt that every organisation has, and debt of one's own processes. */
  readonly kinds: readonly Part[];
  readonly notes: readonly ReportNote[];
  /** What the footnotes of the numbers say. */
  readonly definitions: readonly string[];
};

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

const PLACES = [0, 1, 2] as const;

function compartmentsOf(input: ReportInput, formats: Formats): readonly BoxCompartment[] {
  const { axes, unpriced } = input.totals;
  const lines = axisLines(axes, formats);
  return PLACES.map((place) => {
    const line = lines[place];
    const reason =
      reasonFor(unpriced, line.key, formats) ??
      sayWords(formats, "An input is missing in Settings.");
    return boxCompartment(
      {
        name: wordingOf(axes.profile, formats).axes[place],
        total: line,
        unpriced: line.estimate ? null : reason,
      },
      input.ranked.map((candidate) => ({
        candidate,
        line: input.axesOf.get(candidate.id)?.[place],
      })),
      formats,
    );
  });
}

function outsideOf(input: ReportInput, formats: Formats): ReportView["outside"] {
  const { tickets, ticketsInTasks, trayCount, totals } = input;
  const loose = tickets - ticketsInTasks;
  const share = formatShare(tickets > 0 ? loose / tickets : 0, formats);
  const blank = axisLines(totals.axes, formats).filter((line) => line.estimate === null);
  return [
    {
      name: sayReport(formats, "Too little evidence to rank"),
      value: sayWords(formats, "{count, plural, one {# task} other {# tasks}}", {
        count: trayCount,
      }),
    },
    {
      name: sayReport(formats, "Tickets that repeat too rarely"),
      value: `${formatCount(loose, formats)}, ${share}`,
    },
    { name: sayReport(formats, "Work without tickets"), value: sayReport(formats, "unknown") },
    ...blank.map((line) => ({ name: line.name, value: sayWords(formats, "not priced") })),
  ];
}

const PARTS = 5;

/** Toil hours by some property of their task, largest part first; the smallest parts become one. */
function partsBy(
  ranked: readonly CandidateSummary[],
  nameOf: (candidate: CandidateSummary) => string,
  formats: Formats,
): readonly Part[] {
  const hours = new Map<string, number>();
  for (const candidate of ranked) {
    const name = nameOf(candidate);
    hours.set(name, (hours.get(name) ?? 0) + candidate.hours);
  }
  const all = total([...hours.values()]);
  if (all <= 0) return [];
  const inOrder = [...hours].sort((a, b) => b[1] - a[1]);
  const kept = inOrder.length > PARTS ? PARTS - 1 : PARTS;
  const rest = total(inOrder.slice(kept).map(([, value]) => value));
  const parts: [string, number][] = [
    ...inOrder.slice(0, kept),
    [sayReport(formats, "All others"), rest],
  ];
  return parts
    .filter(([, value]) => value > 0)
    .map(([name, value]) => ({
      name,
      share: value / all,
      text: `${formatHours(value, formats)}, ${formatShare(value / all, formats)}`,
    }));
}

function bridgeOf({ plan, totals, settings }: ReportInput): BridgeView | null {
  if (!plan || plan.result.inside.length === 0) return null;
  return bridgeView(bridgeStart(totals, ownRate(settings)), plan.result, {
    formats: settings,
    wording: wordingOf(totals.axes.profile, settings),
    knobs: plan.result.knobs,
  });
}

/** "Five decisions wanted" */
export function wantedTitle(count: number, formats: Formats): string {
  const title = sayReport(
    formats,
    "{count, plural, =0 {no decisions wanted} one {one decision wanted} other {{n} decisions wanted}}",
    counted(count, formats),
  );
  return capital(title);
}

/** Everything the one-page report says, each number traced to the ranking it stands on. */
export function reportView(input: ReportInput): ReportView {
  const formats: Formats = input.settings;
  const { ranked, totals } = input;
  const decisions = reportDecisions(input);
  const numbers = reportNumbers(input);
  return {
    locale: formats.locale,
    wording: totals.axes.profile === "public" ? "government" : "company",
    boxName: wordingOf(totals.axes.profile, formats).box,
    asOf: formatDate(input.asOf, formats),
    coverage: coverageText(input.coverage, formats),
    verdict: reportVerdict(input, decisions.length),
    numbers,
    box: applicationBoxView(input),
    compartments: compartmentsOf(input, formats),
    outside: outsideOf(input, formats),
    bridge: bridgeOf(input),
    decisionsTitle: wantedTitle(decisions.length, formats),
    decisions,
    remedies: partsBy(ranked, ({ remedy }) => remedyWord(remedy, formats), formats),
    kinds: partsBy(
      ranked,
      ({ kind }) =>
        kind === "common"
          ? sayReport(formats, "Common: adopt or buy")
          : sayReport(formats, "Unique: redesign or build"),
      formats,
    ),
    notes: notesOf(input, formats),
    definitions: definitionsOf(numbers, formats),
  };
}
