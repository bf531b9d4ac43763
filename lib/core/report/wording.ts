import type { Estimate } from "../domain/money";
import type { CostAxes } from "../domain/task-cost";
import { type Formats, formatCount, formatHours, formatMoney } from "./format";

export type Profile = "company" | "public";

export type Wording = {
  /** The three axes in their order. */
  readonly axes: readonly [string, string, string];
  readonly total: string;
  readonly served: string;
  readonly saving: string;
};

/** Companies weigh revenue, profit and risk; public bodies and non-profits mission, directives and budget. */
const WORDINGS: Readonly<Record<Profile, Wording>> = {
  company: {
    axes: ["Revenue", "Profit", "Risk"],
    total: "Total",
    served: "customers",
    saving: "saving",
  },
  public: {
    axes: ["Mission", "Directives", "Budget"],
    total: "Budget in all",
    served: "people served",
    saving: "cost avoidance",
  },
};

export function wordingOf(profile: Profile): Wording {
  return WORDINGS[profile];
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
