import { SERVES, type Serves } from "../domain/application";
import type { Estimate } from "../domain/money";
import type { CompanyAxes, CostAxes, PublicAxes } from "../domain/task-cost";
import { languageOf } from "../messages/language";
import { sayWords } from "../messages/words";
import { type Formats, formatCount, formatHours, formatMoney } from "./format";
import { capital } from "./number-words";

export type Profile = "company" | "public";

/** Where in the axes of a profile an objective's compartment stands. */
const PLACES = {
  company: { outcome: 0, money: 1, duty: 2 },
  public: { outcome: 0, duty: 1, money: 2 },
} as const satisfies Readonly<Record<Profile, Readonly<Record<Serves, 0 | 1 | 2>>>>;

export type Wording = {
  /** The three axes in their order. */
  readonly axes: readonly [string, string, string];
  /** The box with these three as its compartments. */
  readonly box: string;
  readonly total: string;
  readonly saving: string;
  /** What the yearly cost of all repeated work is called. */
  readonly debt: string;
  /** What a plan's value is and is not. */
  readonly released: string;
  /** What the burden of an application is made of. */
  readonly burden: string;
  /** What a plan leaves out, being no hours. */
  readonly notPlanned: string;
  /** Names of the kinds of value; a public body has no losses in money. */
  readonly kinds: {
    readonly cashable: string;
    readonly capacity: string;
    readonly avoided: string | null;
  };
  /** A task that a mandate puts into the box. */
  readonly mustDo: string;
};

/** Companies weigh revenue, profit and risk; public bodies and non-profits mission, directives and budget. */
function companyWords(formats: Formats): Wording {
  return {
    axes: [sayWords(formats, "Revenue"), sayWords(formats, "Profit"), sayWords(formats, "Risk")],
    box: sayWords(formats, "Business box"),
    total: sayWords(formats, "Total"),
    saving: sayWords(formats, "saving"),
    debt: sayWords(formats, "Operational debt"),
    released: sayWords(formats, "capacity released, not cash"),
    burden: sayWords(formats, "run cost, toil, margin at risk, risk"),
    notPlanned: sayWords(formats, "revenue and risk"),
    kinds: {
      cashable: sayWords(formats, "Cashable"),
      capacity: sayWords(formats, "Capacity released"),
      avoided: sayWords(formats, "Avoided loss"),
    },
    mustDo: sayWords(formats, "Must do"),
  };
}

function publicWords(formats: Formats): Wording {
  return {
    axes: [
      sayWords(formats, "Mission"),
      sayWords(formats, "Directives"),
      sayWords(formats, "Budget"),
    ],
    box: sayWords(formats, "Mission box"),
    total: sayWords(formats, "Budget in all"),
    saving: sayWords(formats, "cost avoidance"),
    debt: sayWords(formats, "Budget used by toil"),
    released: sayWords(formats, "cost avoidance, not a budget saving"),
    burden: sayWords(formats, "run cost and toil"),
    notPlanned: sayWords(formats, "mission and directives"),
    kinds: {
      cashable: sayWords(formats, "Budget saving"),
      capacity: sayWords(formats, "Cost avoidance"),
      avoided: null,
    },
    mustDo: sayWords(formats, "Directive"),
  };
}

/** The words of a kind of organisation in the language of its workspace. */
export function wordingOf(profile: Profile, formats: Formats): Wording {
  return profile === "company" ? companyWords(formats) : publicWords(formats);
}

/** Which of the three axes an objective's compartment stands for. */
export function placesOf(profile: Profile): Readonly<Record<Serves, 0 | 1 | 2>> {
  return PLACES[profile];
}

/** What the compartments of the box are called, in the order of SERVES. */
export function compartmentNames(profile: Profile, formats: Formats): readonly string[] {
  const { axes } = wordingOf(profile, formats);
  return SERVES.map((serves) => axes[PLACES[profile][serves]]);
}

/** "Repeated manual work costs $1.21 M a year, 8 % less than a year ago." `change` is empty where none is told. */
export function verdictWords(
  profile: Profile,
  { amount, change }: { readonly amount: string; readonly change: string },
  formats: Formats,
): string {
  return profile === "company"
    ? sayWords(formats, "Repeated manual work costs {amount} a year{change}.", { amount, change })
    : sayWords(formats, "Repeated manual work takes {amount} of the budget a year{change}.", {
        amount,
        change,
      });
}

/**
 * Why an axis has no number, as a sentence without its axis: "No size of a loss is set." Reasons begin with the key of
 * their axis and a colon, and are stored in English; null when none is given for it.
 */
export function reasonFor(
  reasons: readonly string[],
  axis: string,
  formats: Formats,
): string | null {
  const reason = reasons.find((text) => text.startsWith(`${axis}: `));
  if (reason === undefined) return null;
  return sayWords.stored(formats, `${capital(reason.slice(axis.length + 2))}.`);
}

/** A stored reason with its axis, inside a sentence: "risk: no size of a loss is set". */
export function reasonInside(reason: string, formats: Formats): string {
  const [axis = ""] = reason.split(": ");
  const why = reasonFor([reason], axis, formats);
  if (languageOf(formats.locale) === "en" || why === null) return reason;
  return `${sayWords.stored(formats, capital(axis))}: ${why.replace(/\.$/, "")}`;
}

export type AxisKey = "revenue" | "profit" | "risk" | "mission" | "directives" | "budget";

export type AxisLine = {
  readonly key: AxisKey;
  readonly name: string;
  /** What the number counts. */
  readonly unit: string;
  readonly estimate: Estimate | null;
  text(formats: Formats): string;
  /** Any value in the axis' own unit. */
  show(value: number, formats: Formats): string;
};

function line(
  key: AxisKey,
  { name, unit }: { readonly name: string; readonly unit: string },
  estimate: Estimate | null,
  show: (value: number, formats: Formats) => string,
): AxisLine {
  return {
    key,
    name,
    unit,
    estimate,
    show,
    text: (formats) =>
      estimate ? show(estimate.expected, formats) : sayWords(formats, "not priced"),
  };
}

type AxisLines = readonly [AxisLine, AxisLine, AxisLine];

function companyLines(axes: CompanyAxes, formats: Formats): AxisLines {
  const revenue = {
    name: sayWords(formats, "Revenue"),
    unit: sayWords(formats, "contribution margin a year"),
  };
  const profit = {
    name: sayWords(formats, "Profit (capacity)"),
    unit: sayWords(formats, "labour a year, hours released rather than cash"),
  };
  const risk = {
    name: sayWords(formats, "Risk"),
    unit: sayWords(formats, "expected yearly loss"),
  };
  return [
    line("revenue", revenue, axes.revenue, formatMoney),
    line("profit", profit, axes.profit, formatMoney),
    line("risk", risk, axes.risk, formatMoney),
  ];
}

function publicLines(axes: PublicAxes, formats: Formats): AxisLines {
  const mission = {
    name: sayWords(formats, "Mission"),
    unit: sayWords(formats, "hours people wait for their service, a year"),
  };
  const directives = {
    name: sayWords(formats, "Directives"),
    unit: sayWords(formats, "weight at stake"),
  };
  const budget = {
    name: sayWords(formats, "Budget"),
    unit: sayWords(formats, "labour a year, avoided rather than saved"),
  };
  return [
    line("mission", mission, axes.mission, formatHours),
    line("directives", directives, axes.directives, formatCount),
    line("budget", budget, axes.budget, formatMoney),
  ];
}

/** The axes of a task or a workspace in the order of its wording; they keep their own units and are shown apart. */
export function axisLines(axes: CostAxes, formats: Formats): AxisLines {
  return axes.profile === "company" ? companyLines(axes, formats) : publicLines(axes, formats);
}
