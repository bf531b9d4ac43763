import type { AssetGrowth, AssetKind, AssetStretch } from "../../domain/asset-growth";
import type { Driver } from "../../domain/candidate";
import { sayReport } from "../../messages/report";
import { type GrowthCause, type GrowthSplit, splitGrowth } from "../../stats/split-growth";
import { type Formats, formatHours, formatShare, NO_NUMBER } from "../format";
import { ticketsHref } from "../tickets/ticket-query";

const WEEK = 7 * 86_400_000;

export type AssetRow = {
  readonly name: string;
  /** Where the tickets of all stretches stand; null where a run does not say when they began. */
  readonly href: string | null;
  readonly hours: string;
  /** Tickets per asset of each stretch, oldest first, and the same as text with the address of its tickets. */
  readonly values: readonly number[];
  readonly cells: readonly { readonly text: string; readonly href: string | null }[];
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

const DRIVER_NAMES = {
  "provisioning automation": "Provisioning automation",
  "public cloud": "Public cloud",
  containers: "Containers",
  "legacy/hardware": "Legacy/hardware",
  "identity/access": "Identity/access",
  "release/change": "Release/change",
  "data/integration": "Data/integration",
  "third party": "Third party",
  unknown: "Unknown",
} as const satisfies Readonly<Record<Driver, string>>;

const MORE = {
  neither: "about the same",
  things: "more things",
  "each thing": "worse things",
  both: "more and worse things",
} as const satisfies Readonly<Record<GrowthCause, string>>;
const FEWER = {
  neither: "about the same",
  things: "fewer things",
  "each thing": "better things",
  both: "fewer and better things",
} as const satisfies Readonly<Record<GrowthCause, string>>;

/** What moved the volume, in two or three words. */
function causeWords({ cause, tickets }: GrowthSplit, formats: Formats): string {
  return sayReport(formats, tickets > 0 ? MORE[cause] : FEWER[cause]);
}

const ROSE =
  "The volume of repeated work is up because of {cause}: tickets {tickets}, assets {assets}, tickets per asset {perAsset}.";
const FELL =
  "The volume of repeated work is down because of {cause}: tickets {tickets}, assets {assets}, tickets per asset {perAsset}.";
const STOOD =
  "The volume of repeated work is about the same: tickets {tickets}, assets {assets}, tickets per asset {perAsset}.";

function titleOf(split: GrowthSplit, formats: Formats): string {
  const { cause, tickets } = split;
  const values = {
    tickets: signed(tickets, formats),
    assets: signed(split.assets, formats),
    perAsset: signed(split.perAsset, formats),
  };
  if (cause === "neither") return sayReport(formats, STOOD, values);
  const told = { ...values, cause: causeWords(split, formats) };
  return tickets > 0 ? sayReport(formats, ROSE, told) : sayReport(formats, FELL, told);
}

function perAsset({ tickets, assets }: AssetStretch): number {
  return assets === 0 ? 0 : tickets / assets;
}

type RowParts = {
  readonly driver: Driver | null;
  readonly hours: number | null;
  readonly stretches: readonly AssetStretch[];
};

/** The address of a row's tickets in some of its stretches; null where nobody knows their days. */
type HrefOf = (driver: Driver | null, first: number, last: number) => string | null;

/** Addresses of the tickets that a row counts: those of ranked tasks that name an asset, in the weeks of a stretch. */
function hrefsOf({ kind, firstDay, weeks }: AssetGrowth, base: string): HrefOf {
  if (kind === null || !firstDay) return () => null;
  const dayAfter = (stretches: number) =>
    new Date(Date.parse(firstDay) + stretches * weeks * WEEK).toISOString().slice(0, 10);
  return (driver, first, last) =>
    ticketsHref(base, {
      asset: kind,
      since: dayAfter(first),
      until: dayAfter(last + 1),
      ...(driver === null ? { ranked: "yes" } : { driver }),
    });
}

function rowOf({ driver, hours, stretches }: RowParts, hrefOf: HrefOf, formats: Formats): AssetRow {
  const decimals = new Intl.NumberFormat(formats.locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const split = splitGrowth(stretches[0], stretches.at(-1));
  const change = (of: (split: GrowthSplit) => number) =>
    split ? signed(of(split), formats) : NO_NUMBER;
  return {
    name: sayReport(formats, driver === null ? "All drivers" : DRIVER_NAMES[driver]),
    href: hrefOf(driver, 0, stretches.length - 1),
    hours: hours === null ? NO_NUMBER : formatHours(hours, formats),
    values: stretches.map(perAsset),
    cells: stretches.map((one, at) =>
      one.assets === 0
        ? { text: NO_NUMBER, href: null }
        : { text: decimals.format(perAsset(one)), href: hrefOf(driver, at, at) },
    ),
    tickets: change((one) => one.tickets),
    assets: change((one) => one.assets),
    perAsset: change((one) => one.perAsset),
    because: split ? causeWords(split, formats) : sayReport(formats, "cannot be told"),
  };
}

/** "weeks 37–48 ago" of each stretch, oldest first. */
function stretchNames({ stretches, weeks }: AssetGrowth, formats: Formats): string[] {
  return stretches.map((_, at) => {
    const ago = (stretches.length - 1 - at) * weeks;
    return sayReport(formats, "weeks {from}–{to} ago", { from: ago + 1, to: ago + weeks });
  });
}

const OF_ITEMS =
  "Assets are the different configuration items that tickets name ({told} of the ranked tickets do). Oldest stretch against newest, {weeks} weeks each; a task with several drivers is in each.{joined}";
const OF_SERVICES =
  "Assets are the different services that tickets name ({told} of the ranked tickets do). Oldest stretch against newest, {weeks} weeks each; a task with several drivers is in each. The export has no configuration item for most tickets, so that services are counted instead; with that column, this is finer.{joined}";

function noteOf(growth: AssetGrowth, kind: AssetKind, formats: Formats): string {
  const joined =
    growth.joined.length > 0
      ? sayReport(formats, " {names} joined during this time: that counts as growth.", {
          names: growth.joined.join(", "),
        })
      : "";
  const values = { told: formatShare(growth.told, formats), weeks: growth.weeks, joined };
  return sayReport(formats, kind === "service" ? OF_SERVICES : OF_ITEMS, values);
}

function untold(title: string, note: string): AssetGrowthView {
  return { title, note, stretches: [], rows: [] };
}

/**
 * Whether repeated work grows because there are more things or because each thing needs more, for all of it and by
 * driver; says so where the export does not tell. `ticketsBase` is the address of the tickets page. Null for runs from before it was counted.
 */
export function assetGrowthView(
  growth: AssetGrowth | undefined,
  formats: Formats,
  ticketsBase: string,
): AssetGrowthView | null {
  if (!growth) return null;
  if (growth.kind === null)
    return untold(
      sayReport(formats, "More things or worse things? The tickets do not tell."),
      sayReport(
        formats,
        "Fewer than half of them name a configuration item or a service. Export that column as well, then this table shows tickets per asset by driver.",
      ),
    );
  const split = splitGrowth(growth.stretches[0], growth.stretches.at(-1));
  if (growth.stretches.length < 2 || !split)
    return untold(
      sayReport(formats, "More things or worse things? The history is too short to tell."),
      sayReport(formats, "This needs two stretches of {weeks} whole weeks.", {
        weeks: growth.weeks,
      }),
    );
  const hrefOf = hrefsOf(growth, ticketsBase);
  return {
    title: titleOf(split, formats),
    note: noteOf(growth, growth.kind, formats),
    stretches: stretchNames(growth, formats),
    rows: [
      rowOf({ driver: null, hours: null, stretches: growth.stretches }, hrefOf, formats),
      ...growth.drivers.map((driver) => rowOf(driver, hrefOf, formats)),
    ],
  };
}
