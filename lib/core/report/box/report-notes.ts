import { ownRate } from "../../domain/settings";
import { RUNG_WORDS } from "../../effort/ladder";
import {
  type Formats,
  formatCount,
  formatDate,
  formatHours,
  formatMoney,
  formatMoneyFull,
  formatNumbered,
  formatShare,
} from "../format";
import { METRICS } from "../metrics";
import type { ReportInput } from "./report-input";
import type { ReportNumber } from "./report-numbers";

/** A line of the small print. */
export type ReportNote = { readonly title: string; readonly text: string };

/** What the money of the page rests on: the cost of an hour, and what its hours are and are not. */
export function assumptions({ settings, totals }: ReportInput, formats: Formats): string {
  const { annualCost, productiveHours, refocusMinutes } = settings;
  const hourly = ownRate(settings);
  const rate =
    annualCost !== null && hourly !== null
      ? `${formatMoneyFull(hourly, formats)} an hour (${formatMoney(annualCost, formats)} / ${formatHours(productiveHours, formats)})`
      : "No rate is entered";
  const released =
    totals.axes.profile === "public"
      ? "capacity released, which is cost avoidance"
      : "capacity released, not a saving in cash";
  return `${rate}. ${refocusMinutes.p50} min to refocus after an interruption. Hours are ${released}. Ranges come from seeded draws; expected values add up, ranges do not.`;
}

/** Which day the page speaks of, and how it can be made again. */
export function dataDate(input: ReportInput, formats: Formats): ReportNote {
  return {
    title: "Data date",
    text: `${formatDate(input.asOf, formats)}, the newest ticket; the 52 weeks before it are counted. Scoring ${input.scoringVersion}, seed ${input.seed}.`,
  };
}

/** Assumptions, confidence, coverage and data date of the whole page. */
export function notesOf(input: ReportInput, formats: Formats): readonly ReportNote[] {
  const { rungMix, totals, tickets, ticketsInTasks, trayCount } = input;
  const rungs = rungMix.map(
    ({ rung, share }) => `${RUNG_WORDS[rung]} ${formatShare(share, formats)}`,
  );
  const covered = formatShare(tickets > 0 ? ticketsInTasks / tickets : 0, formats);
  const tray = formatNumbered(trayCount, ["task has", "tasks have"], formats);
  return [
    { title: "Assumptions", text: assumptions(input, formats) },
    {
      title: "Confidence",
      text: `Touch time from ${rungs.join(", ") || "no ticket"}. ${formatHours(totals.certainHours, formats)} are in tasks scored 60 or more.`,
    },
    {
      title: "Coverage",
      text: `${covered} of ${formatCount(tickets, formats)} tickets are in a task; ${tray} too little evidence and no part in any total. Work without tickets is not included.`,
    },
    dataDate(input, formats),
  ];
}

/** "1 Operational debt: …": each number of the page with its definition and formula. */
export function definitionsOf(numbers: readonly ReportNumber[]): readonly string[] {
  return numbers.map(({ metric }, at) => {
    const { name, definition, formula } = METRICS[metric];
    return `${at + 1} ${name}: ${definition.replace(/\.$/, "")} = ${formula}.`;
  });
}
