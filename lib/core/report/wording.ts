import { SERVES, type Serves } from "../domain/application";
import type { Estimate } from "../domain/money";
import type { CostAxes } from "../domain/task-cost";
import { type Formats, formatCount, formatHours, formatMoney } from "./format";
import { capital } from "./number-words";

export type Profile = "company" | "public";

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
  /** Where in `axes` an objective's compartment stands. */
  readonly places: Readonly<Record<Serves, 0 | 1 | 2>>;
  /** "Repeated manual work costs $1.21 M a year", without a full stop. */
  verdict(amount: string): string;
};

/** Companies weigh revenue, profit and risk; public bodies and non-profits mission, directives and budget. */
const WORDINGS: Readonly<Record<Profile, Wording>> = {
  company: {
    axes: ["Revenue", "Profit", "Risk"],
    box: "Business box",
    total: "Total",
    saving: "saving",
    debt: "Operational debt",
    released: "capacity released, not cash",
    burden: "run cost, toil, margin at risk, risk",
    notPlanned: "revenue and risk",
    kinds: { cashable: "Cashable", capacity: "Capacity released", avoided: "Avoided loss" },
    mustDo: "Must do",
    places: { outcome: 0, money: 1, duty: 2 },
    verdict: (amount) => `Repeated manual work costs ${amount} a year`,
  },
  public: {
    axes: ["Mission", "Directives", "Budget"],
    box: "Mission box",
    total: "Budget in all",
    saving: "cost avoidance",
    debt: "Budget used by toil",
    released: "cost avoidance, not a budget saving",
    burden: "run cost and toil",
    notPlanned: "mission and directives",
    kinds: { cashable: "Budget saving", capacity: "Cost avoidance", avoided: null },
    mustDo: "Directive",
    places: { outcome: 0, duty: 1, money: 2 },
    verdict: (amount) => `Repeated manual work takes ${amount} of the budget a year`,
  },
};

export function wordingOf(profile: Profile): Wording {
  return WORDINGS[profile];
}

/** What the compartments of the box are called, in the order of SERVES. */
export function compartmentNames(profile: Profile): readonly string[] {
  const { axes, places } = WORDINGS[profile];
  return SERVES.map((serves) => axes[places[serves]]);
}

/**
 * Why an axis has no number, as a sentence without its axis: "No size of a loss is set." Reasons begin with the key of
 * their axis and a colon; null when none is given for it.
 */
export function reasonFor(reasons: readonly string[], axis: string): string | null {
  const reason = reasons.find((text) => text.startsWith(`${axis}: `));
  if (reason === undefined) return null;
  return `${capital(reason.slice(axis.length + 2))}.`;
}

export type AxisLine = {
  readonly key: string;
  readonly name: string;
  /** What the number counts. */
  readonly unit: string;
  readonly estimate: Estimate | null;
  text(formats: Formats): string;
  /** Any value in the axis' own unit. */
  show(value: number, formats: Formats): string;
};

function line(
  key: string,
  name: string,
  unit: string,
  estimate: Estimate | null,
  show: (value: number, formats: Formats) => string,
): AxisLine {
  return {
    key,
    name,
    unit,
    estimate,
    show,
    text: (formats) => (estimate ? show(estimate.expected, formats) : "not priced"),
  };
}

/** The axes of a task or a workspace in the order of its wording; they keep their own units and are shown apart. */
export function axisLines(axes: CostAxes): readonly [AxisLine, AxisLine, AxisLine] {
  if (axes.profile === "company") {
    return [
      line("revenue", "Revenue", "contribution margin a year", axes.revenue, formatMoney),
      line(
        "profit",
        "Profit (capacity)",
        "labour a year, hours released rather than cash",
        axes.profit,
        formatMoney,
      ),
      line("risk", "Risk", "expected yearly loss", axes.risk, formatMoney),
    ];
  }
  return [
    line(
      "mission",
      "Mission",
      "hours people wait for their service, a year",
      axes.mission,
      formatHours,
    ),
    line("directives", "Directives", "weight at stake", axes.directives, formatCount),
    line("budget", "Budget", "labour a year, avoided rather than saved", axes.budget, formatMoney),
  ];
}
