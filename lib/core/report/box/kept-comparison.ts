import { sayReportPage } from "../../messages/report-page";
import type { Formats } from "../format";
import { type ComparedFigure, compareReports } from "./compare-reports";
import type { ReportJson } from "./report-json";

/** A report that is compared: what it says, of which day, and when it was made (ms since 1970). */
export type ComparedReport = {
  readonly figures: ReportJson["figures"];
  readonly asOf: string;
  readonly at: number;
};

/** Two reports side by side, the earlier one first. */
export type KeptComparison = {
  readonly title: string;
  readonly note: string;
  readonly heads: readonly [earlier: string, later: string];
  readonly figures: readonly ComparedFigure[];
};

/** A kept report beside another kept one, else beside today's; null where there is neither. */
export function keptComparison(
  own: ComparedReport,
  {
    today,
    other,
  }: { readonly today: ComparedReport | null; readonly other: ComparedReport | null },
  terms: Formats & { readonly productiveHours: number },
): KeptComparison | null {
  const ownHead = sayReportPage(terms, "This one, as of {day}", { day: own.asOf });
  if (!other)
    return (
      today && {
        title: sayReportPage(terms, "Since then"),
        note: sayReportPage(terms, "This report beside today's."),
        heads: [ownHead, sayReportPage(terms, "Today, as of {day}", { day: today.asOf })],
        figures: compareReports(own.figures, today.figures, terms),
      }
    );
  const otherHead = sayReportPage(terms, "The other, as of {day}", { day: other.asOf });
  const isOwnFirst = own.at <= other.at;
  const [first, second] = isOwnFirst ? [own, other] : [other, own];
  return {
    title: sayReportPage(terms, "Compared"),
    note: sayReportPage(terms, "This report beside another that was kept."),
    heads: isOwnFirst ? [ownHead, otherHead] : [otherHead, ownHead],
    figures: compareReports(first.figures, second.figures, terms),
  };
}
