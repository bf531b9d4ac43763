import { sayReport } from "../../messages/report";
import { sayWords } from "../../messages/words";
import { type Formats, formatHours, formatMoney, formatPeople, formatShare } from "../format";
import type { ReportJson } from "./report-json";

/** One figure of two reports. */
export type ComparedFigure = {
  readonly name: string;
  readonly earlier: string;
  readonly later: string;
  /** "−8 %"; null where one side is missing. */
  readonly change: string | null;
  readonly tone: "good" | "bad" | "plain";
};

type Figures = ReportJson["figures"];
const SAME = 0.0005;

function compared(
  name: string,
  [then, now]: readonly [number | null, number | null],
  show: (value: number) => string,
  formats: Formats,
): ComparedFigure {
  const share = then !== null && now !== null && then !== 0 ? now / then - 1 : null;
  const isSame = share !== null && Math.abs(share) < SAME;
  const sign = share !== null && share > 0 ? "+" : "−";
  return {
    name,
    earlier: then === null ? sayWords(formats, "not priced") : show(then),
    later: now === null ? sayWords(formats, "not priced") : show(now),
    change:
      share === null
        ? null
        : isSame
          ? sayReport(formats, "unchanged")
          : `${sign}${formatShare(Math.abs(share), formats)}`,
    tone: share === null || isSame ? "plain" : share < 0 ? "good" : "bad",
  };
}

/** The figures of an earlier report beside those of a later one; less is good in each of them. */
export function compareReports(
  then: Figures,
  now: Figures,
  terms: Formats & { readonly productiveHours: number },
): readonly ComparedFigure[] {
  const pair = (of: (figures: Figures) => number | null) => [of(then), of(now)] as const;
  const money = (value: number) => formatMoney(value, terms);
  return [
    compared(
      sayReport(terms, "Operational debt a year"),
      pair(({ debt }) => debt?.expected ?? null),
      money,
      terms,
    ),
    compared(
      sayReport(terms, "Toil hours a year"),
      pair(({ toilHours }) => toilHours.expected),
      (value) => formatHours(value, terms),
      terms,
    ),
    compared(
      sayReport(terms, "Toil, as people"),
      pair(({ toilHours }) => toilHours.expected),
      (value) => formatPeople(value, terms.productiveHours, terms),
      terms,
    ),
    compared(
      sayReport(terms, "Contribution unknown"),
      pair(({ contributionUnknown }) => contributionUnknown),
      money,
      terms,
    ),
    compared(
      sayReport(terms, "Debt after the plan"),
      pair(({ plan }) => plan?.debtAfter ?? null),
      money,
      terms,
    ),
  ];
}
