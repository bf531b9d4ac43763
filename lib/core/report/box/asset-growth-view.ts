import type { AssetGrowth, AssetKind, AssetStretch } from "../../domain/asset-growth";
import { type GrowthCause, type GrowthSplit, splitGrowth } from "../../stats/split-growth";
import { type Formats, formatHours, formatShare, NO_NUMBER } from "../format";
import { capital } from "../number-words";

const THINGS: Readonly<Record<AssetKind, string>> = {
  item: "configuration items",
  service: "services",
};

export type AssetRow = {
  readonly name: string;
  readonly hours: string;
  /** Tickets per asset of each stretch, oldest first, and the same as text. */
  readonly values: readonly number[];
  readonly cells: readonly string[];
  readonly tickets: string;
  readonly assets: string;
  readonly perAsset: string;
  readonly because: string;
};

export type AssetGrowthView = {
  readonly title: string;
  readonly note: string;
  /** Names of the stretches, oldest first; empty where nothing can be told. */
  readonly stretches: readonly string[];
  readonly rows: readonly AssetRow[];
};

function signed(share: number, formats: Formats): string {
  const whole = Math.round(share * 100) / 100;
  return `${whole > 0 ? "+" : whole < 0 ? "−" : ""}${formatShare(Math.abs(whole), formats)}`;
}

/** What moved the volume, in two or three words. */
function causeWords({ cause, tickets }: GrowthSplit): string {
  const grew = tickets > 0;
  const words: Readonly<Record<GrowthCause, string>> = {
    neither: "about the same",
    things: grew ? "more things" : "fewer things",
    "each thing": grew ? "worse things" : "better things",
    both: grew ? "more and worse things" : "fewer and better things",
  };
  return words[cause];
}

function titleOf(split: GrowthSplit, formats: Formats): string {
  const { cause, tickets } = split;
  const parts = `assets ${signed(split.assets, formats)}, tickets per asset ${signed(split.perAsset, formats)}`;
  if (cause === "neither")
    return `The volume of repeated work is about the same: tickets ${signed(tickets, formats)}, ${parts}.`;
  const way = tickets > 0 ? "up" : "down";
  return `The volume of repeated work is ${way} because of ${causeWords(split)}: tickets ${signed(tickets, formats)}, ${parts}.`;
}

function perAsset({ tickets, assets }: AssetStretch): number {
  return assets === 0 ? 0 : tickets / assets;
}

function rowOf(
  name: string,
  {
    hours,
    stretches,
  }: { readonly hours: number | null; readonly stretches: readonly AssetStretch[] },
  formats: Formats,
): AssetRow {
  const decimals = new Intl.NumberFormat(formats.locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const split = splitGrowth(stretches[0], stretches.at(-1));
  const change = (of: (split: GrowthSplit) => number) =>
    split ? signed(of(split), formats) : NO_NUMBER;
  return {
    name,
    hours: hours === null ? NO_NUMBER : formatHours(hours, formats),
    values: stretches.map(perAsset),
    cells: stretches.map((one) => (one.assets === 0 ? NO_NUMBER : decimals.format(perAsset(one)))),
    tickets: change((one) => one.tickets),
    assets: change((one) => one.assets),
    perAsset: change((one) => one.perAsset),
    because: split ? causeWords(split) : "cannot be told",
  };
}

/** "weeks 37–48 ago" of each stretch, oldest first. */
function stretchNames({ stretches, weeks }: AssetGrowth): string[] {
  return stretches.map((_, at) => {
    const ago = (stretches.length - 1 - at) * weeks;
    return `weeks ${ago + 1}–${ago + weeks} ago`;
  });
}

function noteOf(growth: AssetGrowth, kind: AssetKind, formats: Formats): string {
  const instead =
    kind === "service"
      ? " The export has no configuration item for most tickets, so that services are counted instead; with that column, this is finer."
      : "";
  const joined =
    growth.joined.length > 0
      ? ` ${growth.joined.join(", ")} joined during this time: that counts as growth.`
      : "";
  return `Assets are the different ${THINGS[kind]} that tickets name (${formatShare(growth.told, formats)} of the ranked tickets do). Oldest stretch against newest, ${growth.weeks} weeks each; a task with several drivers is in each.${instead}${joined}`;
}

function untold(title: string, note: string): AssetGrowthView {
  return { title, note, stretches: [], rows: [] };
}

/**
 * Whether repeated work grows because there are more things or because each thing needs more, for all of it and by
 * driver; says so where the export does not tell. Null for runs from before it was counted.
 */
export function assetGrowthView(
  growth: AssetGrowth | undefined,
  formats: Formats,
): AssetGrowthView | null {
  if (!growth) return null;
  if (growth.kind === null)
    return untold(
      "More things or worse things? The tickets do not tell.",
      "Fewer than half of them name a configuration item or a service. Export that column as well, then this table shows tickets per asset by driver.",
    );
  const split = splitGrowth(growth.stretches[0], growth.stretches.at(-1));
  if (growth.stretches.length < 2 || !split)
    return untold(
      "More things or worse things? The history is too short to tell.",
      `This needs two stretches of ${growth.weeks} whole weeks.`,
    );
  return {
    title: titleOf(split, formats),
    note: noteOf(growth, growth.kind, formats),
    stretches: stretchNames(growth),
    rows: [
      rowOf("All drivers", { hours: null, stretches: growth.stretches }, formats),
      ...growth.drivers.map((driver) => rowOf(capital(driver.driver), driver, formats)),
    ],
  };
}
