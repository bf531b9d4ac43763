import { defaultSettings, ownRate } from "../../domain/settings";
import { sayAssumptions } from "../../messages/assumptions";
import type { Formats } from "../format";
import { ASSUMPTIONS } from "./assumption-list";
import { assumptionRow, type SettingsVersion } from "./assumptions-view";

/** Inputs of the workspace's own rate, and the one that some teams have beside it. */
const OWN = ["annualCost", "productiveHours"];
const TEAMS = "teamCosts";

/** Rates that differ by less than this, as a share, differ only by binary fractions. */
const DUST = 1e-9;

function isOwn(rate: number, own: number | null): boolean {
  return own !== null && Math.abs(rate - own) <= DUST * own;
}

/**
 * Where the cost of an hour comes from, one sentence for each input: its value, its unit, and the version, the day and the
 * person that brought it, or that it is the default. `history` holds the versions of the settings that the figures were
 * made with, newest first; the inputs are theirs, language and currency the reader's.
 */
export function rateSource(
  rate: number,
  history: readonly SettingsVersion[],
  formats: Formats,
): string {
  const { locale, currency, timeZone } = formats;
  const inForce = history[0]?.settings ?? defaultSettings();
  const settings = { ...inForce, locale, currency, timeZone };
  const keys = isOwn(rate, ownRate(settings)) ? OWN : [TEAMS, ...OWN];
  return ASSUMPTIONS.filter(({ key }) => keys.includes(key))
    .map((assumption) => assumptionRow(assumption, settings, history))
    .filter(({ isEntered }) => isEntered)
    .map(({ name, value, unit, changed }) =>
      sayAssumptions(formats, "{name}: {value} ({unit}; {origin}).", {
        name,
        value,
        unit,
        origin: changed ?? sayAssumptions(formats, "default"),
      }),
    )
    .join(" ");
}
