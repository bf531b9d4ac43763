import { ownRate } from "../../domain/settings";
import { RUNG_WORDS } from "../../effort/ladder";
import { sayReport } from "../../messages/report";
import { sayWords } from "../../messages/words";
import {
  type Formats,
  formatDate,
  formatHours,
  formatMoney,
  formatMoneyFull,
  formatShare,
} from "../format";
import { metricOf } from "../metrics";
import type { ReportInput } from "./report-input";
import type { ReportNumber } from "./report-numbers";

/** A line of the small print. */
export type ReportNote = { readonly title: string; readonly text: string };

const COMPANY_ASSUMPTIONS =
  "{rate} {minutes} min to refocus after an interruption. Hours are capacity released, not a saving in cash. Ranges come from seeded draws; expected values add up, ranges do not.";
const PUBLIC_ASSUMPTIONS =
  "{rate} {minutes} min to refocus after an interruption. Hours are capacity released, which is cost avoidance. Ranges come from seeded draws; expected values add up, ranges do not.";

/** What the money of the page rests on: the cost of an hour, and what its hours are and are not. */
export function assumptions({ settings, totals }: ReportInput, formats: Formats): string {
  const { annualCost, productiveHours, refocusMinutes } = settings;
  const hourly = ownRate(settings);
  const rate =
    annualCost !== null && hourly !== null
      ? sayReport(formats, "{hourly} an hour ({yearly} / {hours}).", {
          hourly: formatMoneyFull(hourly, formats),
          yearly: formatMoney(annualCost, formats),
          hours: formatHours(productiveHours, formats),
        })
      : sayReport(formats, "No rate is entered.");
  const values = { rate, minutes: refocusMinutes.p50 };
  return totals.axes.profile === "public"
    ? sayReport(formats, PUBLIC_ASSUMPTIONS, values)
    : sayReport(formats, COMPANY_ASSUMPTIONS, values);
}

/** Which day the page speaks of, and how it can be made again. */
export function dataDate(input: ReportInput, formats: Formats): ReportNote {
  return {
    title: sayReport(formats, "Data date"),
    text: sayReport(
      formats,
      "{day}, the newest ticket; the 52 weeks before it are counted. Scoring {scoring}, seed {seed}.",
      {
        day: formatDate(input.asOf, formats),
        scoring: input.scoringVersion,
        seed: input.seed,
      },
    ),
  };
}

/** Assumptions, confidence, coverage and data date of the whole page. */
export function notesOf(input: ReportInput, formats: Formats): readonly ReportNote[] {
  const { rungMix, totals, trayCount } = input;
  const rungs = rungMix.map(
    ({ rung, share }) => `${sayWords(formats, RUNG_WORDS[rung])} ${formatShare(share, formats)}`,
  );
  return [
    { title: sayReport(formats, "Assumptions"), text: assumptions(input, formats) },
    {
      title: sayReport(formats, "Confidence"),
      text: sayReport(
        formats,
        "Touch time from {sources}. {hours} are in tasks scored 60 or more.",
        {
          sources: rungs.join(", ") || sayReport(formats, "no ticket"),
          hours: formatHours(totals.certainHours, formats),
        },
      ),
    },
    {
      title: sayReport(formats, "Coverage"),
      text: sayReport(
        formats,
        "{count, plural, one {# task has} other {# tasks have}} too little evidence and no part in any total. Work without tickets is not included.",
        { count: trayCount },
      ),
    },
    dataDate(input, formats),
  ];
}

/** "1 Operational debt: …": each number of the page with its definition; its formula is told where it is pointed at. */
export function definitionsOf(
  numbers: readonly ReportNumber[],
  formats: Formats,
): readonly string[] {
  return numbers.map(({ metric }, at) => {
    const { name, definition } = metricOf(metric, formats);
    return `${at + 1} ${name}: ${definition}`;
  });
}
