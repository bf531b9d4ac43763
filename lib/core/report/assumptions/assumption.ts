import type { WorkspaceSettings } from "../../domain/settings";
import {
  type AssumptionReading,
  type AssumptionText,
  type MoneyUnit,
  sayAssumptions,
} from "../../messages/assumptions";
import type { Profile } from "../wording";

/** What a field is called: the percentiles and sizes are called the same in every language. */
type FieldLabel = AssumptionText | "P10" | "P50" | "P90" | "S" | "M" | "L" | "XL";

/** How a field is typed: a share in per cent, words with commas, a tick as "yes", a list one entry a line. */
export type AssumptionField = {
  /** Where it stands in the settings: "automation.coverage.lo". */
  readonly path: string;
  readonly label: FieldLabel;
  readonly kind: "number" | "share" | "date" | "words" | "text" | "tick" | "lines";
  /** How the value reads beside the others of one input, "{value} service hours"; absent: label and value. */
  readonly reads?: AssumptionReading | AssumptionText;
  /** How a tick reads that is not set, where the rest of the input is entered. */
  readonly readsUnticked?: AssumptionText;
};

/** One input of the cost model as people read and change it. */
export type Assumption = {
  readonly key: string;
  readonly group: AssumptionGroup;
  readonly name: AssumptionText;
  readonly unit: (settings: WorkspaceSettings) => string;
  readonly fields: readonly AssumptionField[];
  /** Where the default comes from. */
  readonly source: AssumptionText;
  /** What it means, for whoever changes it. */
  readonly hint: AssumptionText;
  /** Only asked of one kind of organisation; absent: of both. */
  readonly profile?: Profile;
};

export const ASSUMPTION_GROUPS = [
  "Cost of work",
  "Touch time",
  "Losses",
  "Mission and directives",
  "Automation",
  "Calendar, money and scope",
] as const;
export type AssumptionGroup = (typeof ASSUMPTION_GROUPS)[number];

/** An input of one field. */
export function single(
  path: string,
  told: Omit<Assumption, "key" | "fields"> & { readonly kind?: AssumptionField["kind"] },
): Assumption {
  const { kind = "number", ...rest } = told;
  return { key: path, fields: [{ path, label: rest.name, kind }], ...rest };
}

/** A range through P10, P50 and P90. */
export function range(path: string, told: Omit<Assumption, "key" | "fields">): Assumption {
  const fields = (["P10", "P50", "P90"] as const).map((label): AssumptionField => {
    return { path: `${path}.${label.toLowerCase()}`, label, kind: "number" };
  });
  return { key: path, fields, ...told };
}

/** A unit in the workspace's currency: "USD a year". */
export function money(unit: MoneyUnit): Assumption["unit"] {
  return (settings) => sayAssumptions(settings, unit, { currency: settings.currency });
}

/** A unit without a currency. */
export function plain(unit: AssumptionText): Assumption["unit"] {
  return (settings) => sayAssumptions(settings, unit);
}
