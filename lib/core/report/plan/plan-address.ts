import { z } from "zod";
import type { PlanKnobs } from "../../domain/plan";

/** The scenario a reader turns, and the one it is compared with. */
export type PlanAddress = { readonly a: PlanKnobs; readonly b: PlanKnobs | null };

const DAYS_MOST = 1000;
const YEARS_MOST = 5;

const knobs = z.object({
  days: z.coerce.number().min(0).max(DAYS_MOST).optional().catch(undefined),
  years: z.coerce.number().min(1).max(YEARS_MOST).optional().catch(undefined),
  rate: z.coerce.number().positive().max(100_000).optional().catch(undefined),
  cautious: z.enum(["0", "1"]).optional().catch(undefined),
});

type Params = Readonly<Record<string, string | string[] | undefined>>;

function knobsFrom(params: Params, prefix: string, otherwise: PlanKnobs): PlanKnobs {
  const of = (key: string) => params[`${prefix}${key}`];
  const read = knobs.parse({
    days: of("days"),
    years: of("years"),
    rate: of("rate"),
    cautious: of("cautious"),
  });
  return {
    days: read.days === undefined ? otherwise.days : Math.round(read.days * 2) / 2,
    months: read.years === undefined ? otherwise.months : Math.round(read.years * 12),
    rate: read.rate ?? otherwise.rate,
    isCautious: read.cautious === undefined ? otherwise.isCautious : read.cautious === "1",
  };
}

/**
 * Reads the two scenarios of an address. What is missing or cannot be is what it is by default; scenario B is there only
 * with its days.
 */
export function readPlanAddress(params: Params, otherwise: PlanKnobs): PlanAddress {
  const hasB = knobs.parse({ days: params["b.days"] }).days !== undefined;
  return {
    a: knobsFrom(params, "", otherwise),
    b: hasB ? knobsFrom(params, "b.", otherwise) : null,
  };
}

function pairs(
  of: PlanKnobs,
  otherwise: PlanKnobs,
  prefix: string,
): readonly (readonly [string, string])[] {
  const told: (readonly [string, string])[] = [];
  const add = (key: string, value: string) => told.push([`${prefix}${key}`, value]);
  if (prefix !== "" || of.days !== otherwise.days) add("days", String(of.days));
  if (of.months !== otherwise.months) add("years", String(of.months / 12));
  if (of.rate !== null && of.rate !== otherwise.rate) add("rate", String(of.rate));
  if (of.isCautious !== otherwise.isCautious) add("cautious", of.isCautious ? "1" : "0");
  return told;
}

/** The query of two scenarios, without what is so by default, so that a link stays relative to it; "" when everything is. */
export function planQuery({ a, b }: PlanAddress, otherwise: PlanKnobs): string {
  const told = [...pairs(a, otherwise, ""), ...(b ? pairs(b, otherwise, "b.") : [])];
  return new URLSearchParams(told.map(([key, value]) => [key, value])).toString();
}
