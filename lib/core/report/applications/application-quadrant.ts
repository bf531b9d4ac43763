import type { ApplicationDecision } from "../../domain/application";
import type { QuadrantLines, WeighedApplication } from "../../domain/weighed-applications";
import { sayApplications } from "../../messages/applications";
import { type Formats, formatCount, formatMoney } from "../format";
import { capital, counted } from "../number-words";
import { cents } from "./application-entries";

export type QuadrantPoint = {
  readonly id: string;
  readonly name: string;
  readonly decision: ApplicationDecision;
  /** Per cent of the drawing from the left, and from the bottom; y is null where the contribution is unknown. */
  readonly x: number;
  readonly y: number | null;
  readonly words: string;
};

export type Quadrant = {
  readonly points: readonly QuadrantPoint[];
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** Per cent. */
  readonly burdenLine: number;
  readonly contributionLine: number;
  readonly linesText: string;
  readonly sentence: string;
};

const CENTS = 100;

/** A round number of the form 1, 2 or 5 times a power of ten, so that about five ticks fit below `most`. */
function tickStep(most: number): number {
  const rough = most / 5;
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= rough) ?? power;
}

type Pointed = Pick<WeighedApplication, "application" | "burden" | "contribution" | "decision">;

function pointWords(
  { application, burden, contribution, decision }: Pointed,
  formats: Formats,
): string {
  const told = {
    name: application.name,
    burden: cents(burden, formats),
    decision: sayApplications(formats, decision),
  };
  return contribution === null
    ? sayApplications(formats, "{name}: {burden} a year, contribution unknown, {decision}", told)
    : sayApplications(formats, "{name}: {burden} a year, contribution {contribution}, {decision}", {
        ...told,
        contribution: Math.round(contribution),
      });
}

function quadrantSentence(dear: number, unknown: number, formats: Formats): string {
  return unknown === 0
    ? sayApplications(
        formats,
        "{count, plural, =0 {No applications are a high burden} one {One application is a high burden} other {{n} applications are a high burden}}; of none the contribution is unknown.",
        counted(dear, formats),
      )
    : sayApplications(
        formats,
        "{count, plural, =0 {No applications are a high burden} one {One application is a high burden} other {{n} applications are a high burden}}; of {unknown} the contribution is unknown.",
        { ...counted(dear, formats), unknown: formatCount(unknown, formats) },
      );
}

/** Where each application stands: burden to the right, contribution upwards. Null where nothing costs anything. */
export function quadrantOf(
  entries: readonly WeighedApplication[],
  lines: QuadrantLines,
  formats: Formats,
): Quadrant | null {
  const most = Math.max(0, ...entries.map(({ burden }) => burden), lines.burden) / CENTS;
  if (entries.length === 0 || most === 0) return null;
  const step = tickStep(most);
  const end = Math.ceil((most * 1.02) / step) * step;
  const share = (minor: number) => (minor / CENTS / end) * 100;
  const points = entries.map(({ application, burden, contribution, decision }) => ({
    id: application.id,
    name: application.name,
    decision,
    x: share(burden),
    y: contribution,
    words: pointWords({ application, burden, contribution, decision }, formats),
  }));
  const count = Math.round(end / step);
  const dear = entries.filter(({ burden }) => burden >= lines.burden).length;
  const unknown = entries.filter(({ contribution }) => contribution === null).length;
  return {
    points,
    ticks: Array.from({ length: count + 1 }, (_, at) => ({
      at: (at / count) * 100,
      text: at === 0 ? "0" : formatMoney(at * step, formats),
    })),
    burdenLine: share(lines.burden),
    contributionLine: lines.contribution,
    linesText: sayApplications(formats, "lines at {contribution} and {burden}", {
      contribution: formatCount(lines.contribution, formats),
      burden: cents(lines.burden, formats),
    }),
    sentence: capital(quadrantSentence(dear, unknown, formats)),
  };
}
