import type { Fund } from "../../domain/cost-inputs";
import type { LimitReason, PlanEntry, PlanLimits } from "../../domain/plan";
import { formatDays, formatMoney } from "../format";
import { type PlanUnits, showValue } from "./plan-rows";

/** What the solver found, in ids. */
export type LimitsAnswer = {
  readonly status: "optimal" | "stopped" | "impossible";
  readonly value: number;
  readonly inside: readonly {
    readonly id: string;
    readonly quarter: number;
    readonly skill: string;
  }[];
  readonly outside: readonly {
    readonly id: string;
    readonly kind: LimitReason["kind"];
    readonly why: string;
  }[];
  /** Days left of each skill, quarter by quarter. */
  readonly left: readonly Readonly<Record<string, number>>[];
  readonly funds: readonly { readonly name: string; readonly left: number }[];
};

export type LimitsView = {
  readonly headline: string;
  readonly quarters: readonly {
    readonly name: string;
    readonly used: readonly string[];
    readonly tasks: readonly {
      readonly id: string;
      readonly title: string;
      readonly note: string;
    }[];
  }[];
  readonly funds: readonly { readonly name: string; readonly text: string }[];
  readonly outside: readonly {
    readonly id: string;
    readonly title: string;
    readonly why: string;
  }[];
};

/** Tasks outside that are told one by one; those that do not pay are counted. */
const MOST_OUTSIDE = 12;
const HALF_A_DAY = 0.5;

/** What the limits cost, against a box of the same size without them; "" where the grid holds other days than the box. */
function besideText(answer: LimitsAnswer, units: PlanUnits, of: Free): string {
  const days = of.limits.quarters
    .flatMap((there) => Object.values(there))
    .reduce((sum, one) => sum + one, 0);
  if (Math.abs(days - units.knobs.days) >= HALF_A_DAY) return "";
  const less = of.freeValue - answer.value;
  return less > 0.005 * Math.abs(of.freeValue)
    ? `; the same days without quarters, skills and funds would be worth ${showValue(less, units)} more`
    : "; the limits cost nothing";
}

type Free = { readonly limits: PlanLimits; readonly freeValue: number };

function headlineOf(answer: LimitsAnswer, units: PlanUnits, free: Free): string {
  if (answer.status === "impossible") {
    return "What is locked in or must be done does not fit these limits. Unlock a task, or add days or money.";
  }
  const worth = `${answer.inside.length} tasks fit these limits, worth ${showValue(answer.value, units)}`;
  const how =
    answer.status === "optimal" ? "" : " Best found in 5 seconds, perhaps not the best there is.";
  return `${worth}${besideText(answer, units, free)}.${how}`;
}

/** A plan under quarters, skills and funds in words. */
export function limitsView(
  answer: LimitsAnswer,
  of: {
    readonly entries: readonly PlanEntry[];
    readonly limits: PlanLimits;
    readonly funds: readonly Fund[];
    readonly units: PlanUnits;
    /** Value of the best plan of the box itself, under its one capacity. */
    readonly freeValue: number;
  },
): LimitsView {
  const { entries, limits, units } = of;
  const byId = new Map(entries.map((entry) => [entry.task.id, entry]));
  const title = (id: string) => byId.get(id)?.task.title ?? "";
  const days = (amount: number) => `${formatDays(amount * 2, units.formats)} d`;
  return {
    headline: headlineOf(answer, units, of),
    quarters: limits.quarters.map((there, at) => ({
      name: `Quarter ${at + 1}`,
      used: Object.entries(there).map(
        ([skill, amount]) =>
          `${skill} ${days(amount - (answer.left[at]?.[skill] ?? amount))} of ${days(amount)}`,
      ),
      tasks: answer.inside
        .filter(({ quarter }) => quarter === at)
        .map(({ id, skill }) => {
          const entry = byId.get(id);
          const effort = days((entry?.halfDays ?? 0) / 2);
          return {
            id,
            title: title(id),
            note: `${effort} ${skill} · ${showValue(entry?.value ?? 0, units)}`,
          };
        }),
    })),
    funds: answer.funds.map(({ name, left }) => {
      const fund = of.funds.find((one) => one.name === name);
      const kind = fund?.kind === "run" ? "run (O&M)" : "change (DME)";
      const money = (amount: number) => formatMoney(amount, units.formats);
      return {
        name,
        text: `${money((fund?.amount ?? 0) - left)} of ${money(fund?.amount ?? 0)} · ${kind}${fund?.words.length ? " · restricted" : ""}`,
      };
    }),
    outside: answer.outside
      .filter(({ kind }) => kind !== "no return")
      .slice(0, MOST_OUTSIDE)
      .map(({ id, why }) => ({ id, title: title(id), why })),
  };
}
