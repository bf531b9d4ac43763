import type { Fund } from "../../domain/cost-inputs";
import type { LimitReason, PlanEntry, PlanLimits } from "../../domain/plan";
import { sayPlan } from "../../messages/plan";
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

/** What fits, and what the limits cost against a box of the same size; that is not told where the grid holds other days. */
function worthSentence(answer: LimitsAnswer, units: PlanUnits, of: Free): string {
  const { formats } = units;
  const told = { count: answer.inside.length, worth: showValue(answer.value, units) };
  const days = of.limits.quarters
    .flatMap((there) => Object.values(there))
    .reduce((sum, one) => sum + one, 0);
  if (Math.abs(days - units.knobs.days) >= HALF_A_DAY)
    return sayPlan(
      formats,
      "{count, plural, one {# task fits} other {# tasks fit}} these limits, worth {worth}.",
      told,
    );
  const less = of.freeValue - answer.value;
  return less > 0.005 * Math.abs(of.freeValue)
    ? sayPlan(
        formats,
        "{count, plural, one {# task fits} other {# tasks fit}} these limits, worth {worth}; the same days without quarters, skills and funds would be worth {less} more.",
        { ...told, less: showValue(less, units) },
      )
    : sayPlan(
        formats,
        "{count, plural, one {# task fits} other {# tasks fit}} these limits, worth {worth}; the limits cost nothing.",
        told,
      );
}

type Free = { readonly limits: PlanLimits; readonly freeValue: number };

function headlineOf(answer: LimitsAnswer, units: PlanUnits, free: Free): string {
  if (answer.status === "impossible") {
    return sayPlan(
      units.formats,
      "What is locked in or must be done does not fit these limits. Unlock a task, or add days or money.",
    );
  }
  const worth = worthSentence(answer, units, free);
  if (answer.status === "optimal") return worth;
  const how = sayPlan(units.formats, "Best found in 5 seconds, perhaps not the best there is.");
  return `${worth} ${how}`;
}

const FUND_TEXTS = {
  run: {
    any: "{paid} of {amount} · run (O&M)",
    restricted: "{paid} of {amount} · run (O&M) · restricted",
  },
  change: {
    any: "{paid} of {amount} · change (DME)",
    restricted: "{paid} of {amount} · change (DME) · restricted",
  },
} as const;

/** What a fund pays of what it holds, and for what it may. */
function fundText(left: number, fund: Fund | undefined, { formats }: PlanUnits): string {
  const amount = fund?.amount ?? 0;
  const texts = FUND_TEXTS[fund?.kind === "run" ? "run" : "change"];
  return sayPlan(formats, fund?.words.length ? texts.restricted : texts.any, {
    paid: formatMoney(amount - left, formats),
    amount: formatMoney(amount, formats),
  });
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
  const { formats } = units;
  const days = (amount: number) =>
    sayPlan(formats, "{days} d", { days: formatDays(amount * 2, formats) });
  return {
    headline: headlineOf(answer, units, of),
    quarters: limits.quarters.map((there, at) => ({
      name: sayPlan(formats, "Quarter {number}", { number: at + 1 }),
      used: Object.entries(there).map(([skill, amount]) =>
        sayPlan(formats, "{skill} {used} of {there}", {
          skill,
          used: days(amount - (answer.left[at]?.[skill] ?? amount)),
          there: days(amount),
        }),
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
    funds: answer.funds.map(({ name, left }) => ({
      name,
      text: fundText(
        left,
        of.funds.find((one) => one.name === name),
        units,
      ),
    })),
    outside: answer.outside
      .filter(({ kind }) => kind !== "no return")
      .slice(0, MOST_OUTSIDE)
      .map(({ id, why }) => ({ id, title: title(id), why })),
  };
}
