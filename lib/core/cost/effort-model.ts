import type { WorkspaceSettings } from "@/lib/core/domain/settings";
import type { Rung, TaskFacts } from "@/lib/core/domain/task-facts";
import { TICKET_TYPES, type TicketType } from "@/lib/core/domain/ticket";
import { FIRST_RUNG_OF_ONE_HANDLING, RUNGS } from "@/lib/core/effort/ladder";
import { createChance } from "@/lib/core/simulate/chance";
import {
  type SharedFactor,
  sharedFactorAt,
  stratifiedNormals,
} from "@/lib/core/simulate/shared-factor";
import { twoPieceAt, twoPieceMean } from "@/lib/core/simulate/two-piece-lognormal";

/** The uncertain inputs that all tasks share. Each is drawn once per draw, so that the totals of tasks correlate. */
export type EffortFactors = {
  /** How far off the minutes of a measured rung are; mean 1. Rung 5 is in `defaults`. */
  readonly rungs: Readonly<Record<1 | 2 | 3 | 4, SharedFactor>>;
  /** Default minutes by type; all rise and fall together. */
  readonly defaults: Readonly<Record<TicketType, SharedFactor>>;
  /** Minutes to get back into the interrupted work. */
  readonly refocus: SharedFactor;
};

/** Draws the shared inputs. Same settings and seed, same draws. */
export function drawEffortFactors(
  settings: Pick<WorkspaceSettings, "defaultMinutes" | "refocusMinutes" | "touchError">,
  run: { readonly seed: number; readonly draws: number },
): EffortFactors {
  const chance = createChance(run.seed);
  const ofRung = (rung: 1 | 2 | 3 | 4) => {
    const sigma = settings.touchError[rung];
    const normals = stratifiedNormals(chance, run.draws);
    return sharedFactorAt(normals, {
      at: (z) => Math.exp(sigma * z - (sigma * sigma) / 2),
      mean: 1,
    });
  };
  const rungs = { 1: ofRung(1), 2: ofRung(2), 3: ofRung(3), 4: ofRung(4) };
  const normals = stratifiedNormals(chance, run.draws);
  const ofType = (type: TicketType) => {
    const points = settings.defaultMinutes[type];
    return sharedFactorAt(normals, {
      at: (z) => twoPieceAt(points, z),
      mean: twoPieceMean(points),
    });
  };
  const defaults = {
    alert: ofType("alert"),
    request: ofType("request"),
    incident: ofType("incident"),
    change: ofType("change"),
    problem: ofType("problem"),
    engineering: ofType("engineering"),
    unknown: ofType("unknown"),
  };
  const points = settings.refocusMinutes;
  const refocus = sharedFactorAt(stratifiedNormals(chance, run.draws), {
    at: (z) => twoPieceAt(points, z),
    mean: twoPieceMean(points),
  });
  return { rungs, defaults, refocus };
}

/** One shared input of one task: hours a year are coefficient x factor, split into touch, rework and interruption. */
export type EffortTerm = {
  readonly factor: SharedFactor;
  /** null: refocus time. */
  readonly rung: Rung | null;
  readonly touch: number;
  readonly rework: number;
  readonly interruption: number;
};

const MINUTES_AN_HOUR = 60;

function termsOfRung(facts: TaskFacts, factors: EffortFactors, rung: Rung): EffortTerm[] {
  const found = facts.touch.rungs.find((one) => one.rung === rung);
  if (!found || found.tickets === 0 || facts.scoredCount === 0) return [];
  const perTicket = facts.perYear / MINUTES_AN_HOUR / facts.scoredCount;
  const reopensPerTicket = rung >= FIRST_RUNG_OF_ONE_HANDLING ? found.reopens / found.tickets : 0;
  const term = (factor: SharedFactor, ticketMinutes: number): EffortTerm => ({
    factor,
    rung,
    touch: perTicket * ticketMinutes,
    rework: perTicket * ticketMinutes * reopensPerTicket,
    interruption: 0,
  });
  if (rung !== 5) return [term(factors.rungs[rung], found.tickets * found.meanMinutes)];
  return TICKET_TYPES.flatMap((type) => {
    const tickets = facts.touch.assumed[type];
    return tickets > 0 ? [term(factors.defaults[type], tickets)] : [];
  });
}

/** A task's hours a year as a linear form of the shared inputs. */
export function effortTermsOf(facts: TaskFacts, factors: EffortFactors): EffortTerm[] {
  const interruption = (facts.perYear * facts.interruptionsPerTicket) / MINUTES_AN_HOUR;
  const refocus = { factor: factors.refocus, rung: null, touch: 0, rework: 0, interruption };
  return [
    ...RUNGS.flatMap((rung) => termsOfRung(facts, factors, rung)),
    ...(interruption > 0 ? [refocus] : []),
  ];
}

/** Adds coefficient x draws of each term to `target`. O(terms x draws). */
export function addDraws(
  target: Float64Array,
  terms: readonly EffortTerm[],
  coefficientOf: (term: EffortTerm) => number,
): void {
  for (const term of terms) {
    const coefficient = coefficientOf(term);
    const { draws } = term.factor;
    for (let at = 0; at < target.length; at++) {
      target[at] = (target[at] ?? 0) + coefficient * (draws[at] ?? 0);
    }
  }
}

/** Sum of coefficient x mean over the terms: the expected value in closed form. */
export function expectedOf(
  terms: readonly EffortTerm[],
  coefficientOf: (term: EffortTerm) => number,
): number {
  return terms.reduce((sum, term) => sum + coefficientOf(term) * term.factor.mean, 0);
}
