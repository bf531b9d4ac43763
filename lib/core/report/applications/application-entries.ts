import type { ApplicationRegister, ApplicationSettings } from "../../domain/application";
import type { WorkspaceSettings } from "../../domain/settings";
import type {
  ToilBurden,
  WeighedApplication,
  WeighedApplications,
} from "../../domain/weighed-applications";
import { type Formats, formatMoney, NO_NUMBER } from "../format";

const CENTS = 100;

export type ApplicationsInput = {
  readonly workspace: string;
  readonly register: ApplicationRegister;
  readonly weighed: WeighedApplications;
  /** The newest day in the tickets; evidence and reviews are dated against it. */
  readonly asOf: Date;
  readonly settings: Formats &
    Pick<WorkspaceSettings, "profile" | "mission" | "tierWeights"> & {
      readonly applications: ApplicationSettings;
    };
};

/** Minor units that tickets cost an application. */
export function moneyOf(burden: ToilBurden | null | undefined): number {
  return (burden?.toil ?? 0) + (burden?.atRisk ?? 0) + (burden?.risk ?? 0);
}

/** Minor units as money; null is no number. */
export const cents = (minor: number | null, formats: Formats): string =>
  minor === null ? NO_NUMBER : formatMoney(minor / CENTS, formats);

/** Minor units by part; null: nothing of it is priced, which is not 0. */
export type Sums = {
  readonly run: number | null;
  readonly toil: number | null;
  readonly atRisk: number | null;
  readonly risk: number | null;
};

/** Adds up what is priced; null where nothing is. */
export function priced(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
}

/** Sums over applications; `none` is what belongs to no application. */
export function sumsOf(
  entries: readonly WeighedApplication[],
  none: ToilBurden | null = null,
): Sums {
  const burdens = [...entries.map(({ toil }) => toil), none];
  const sum = (value: (burden: ToilBurden) => number | null) =>
    priced(burdens.map((burden) => burden && value(burden)));
  return {
    run: priced(
      entries.map(({ application, runCost }) => (application.runCost === null ? null : runCost)),
    ),
    toil: sum(({ toil }) => toil),
    atRisk: sum(({ atRisk }) => atRisk),
    risk: sum(({ risk }) => risk),
  };
}

export const whole = ({ run, toil, atRisk, risk }: Sums): number =>
  priced([run, toil, atRisk, risk]) ?? 0;
