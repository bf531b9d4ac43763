import type {
  Application,
  ApplicationDecision,
  ApplicationRegister,
  ApplicationSettings,
} from "../domain/application";
import { type Lines, suggestedDecision } from "../plan/application-box";
import { burdensOf, type CostedTask, type ToilBurden } from "../plan/application-burden";
import { contributionOf } from "../plan/contribution";
import { type Formats, formatMoney, formatNumbered, NO_NUMBER } from "./format";
import type { Profile } from "./wording";

export const CENTS = 100;

export type ApplicationsInput = {
  readonly workspace: string;
  readonly register: ApplicationRegister;
  readonly tasks: readonly CostedTask[];
  /** The newest day in the tickets; evidence and reviews are dated against it. */
  readonly asOf: Date;
  readonly settings: Formats & {
    readonly profile: Profile;
    readonly applications: ApplicationSettings;
  };
};

/** One application with all that is worked out about it. */
export type Entry = {
  readonly application: Application;
  readonly toil: ToilBurden | null;
  /** Whole minor units a year. */
  readonly burden: number;
  readonly contribution: number | null;
  readonly decision: ApplicationDecision;
  readonly isDecided: boolean;
};

/** Number words up to nine, as a sentence has them. */
const NUMBER_WORDS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

/** "Three applications", "12 applications": the beginning of a sentence. */
export function counted(
  count: number,
  [one, many]: readonly [string, string],
  formats: Formats,
): string {
  const word = NUMBER_WORDS[count];
  return word ? `${word} ${count === 1 ? one : many}` : formatNumbered(count, [one, many], formats);
}

/** Minor units that tickets cost an application. */
export function moneyOf(burden: ToilBurden | null | undefined): number {
  return (burden?.toil ?? 0) + (burden?.atRisk ?? 0) + (burden?.risk ?? 0);
}

/** Minor units of running it; 0 where nobody entered it. */
export const runOf = ({ runCost }: Application): number => Math.round((runCost ?? 0) * CENTS);

/** All applications, the heaviest burden first, what belongs to none, and the lines of the quadrant. */
export function entriesOf(input: ApplicationsInput): {
  entries: Entry[];
  none: ToilBurden | null;
  lines: Lines;
} {
  const { register, tasks, asOf, settings } = input;
  const burdens = burdensOf(tasks, register.applications);
  const weighed = register.applications.map((application) => ({
    application,
    toil: burdens.get(application.id) ?? null,
    burden: runOf(application) + moneyOf(burdens.get(application.id)),
    contribution: contributionOf(application.links, register.objectives, asOf.getTime()),
  }));
  const mean = weighed.reduce((sum, { burden }) => sum + burden, 0) / Math.max(1, weighed.length);
  const lines = {
    contribution: settings.applications.contributionLine,
    burden:
      settings.applications.burdenLine === null ? mean : settings.applications.burdenLine * CENTS,
  };
  const entries = weighed.map((one) => {
    const { application } = one;
    const place = { ...one, id: application.id, mustKeep: application.mustKeep };
    return {
      ...one,
      decision: application.decision ?? suggestedDecision(place, lines),
      isDecided: application.decision !== null,
    };
  });
  return {
    entries: entries.sort(
      (a, b) => b.burden - a.burden || (a.application.name < b.application.name ? -1 : 1),
    ),
    none: burdens.get(null) ?? null,
    lines,
  };
}

/** Minor units as money; null is no number. */
export const cents = (minor: number | null, formats: Formats): string =>
  minor === null ? NO_NUMBER : formatMoney(minor / CENTS, formats);

/** Minor units by part. */
export type Sums = {
  readonly run: number;
  readonly toil: number;
  readonly atRisk: number;
  readonly risk: number;
};

export function sumsOf(
  entries: readonly { readonly application?: Application; readonly toil: ToilBurden | null }[],
): Sums {
  const sum = (value: (one: (typeof entries)[number]) => number) =>
    entries.reduce((all, one) => all + value(one), 0);
  return {
    run: sum(({ application }) => (application ? runOf(application) : 0)),
    toil: sum(({ toil }) => toil?.toil ?? 0),
    atRisk: sum(({ toil }) => toil?.atRisk ?? 0),
    risk: sum(({ toil }) => toil?.risk ?? 0),
  };
}

export const whole = ({ run, toil, atRisk, risk }: Sums): number => run + toil + atRisk + risk;
