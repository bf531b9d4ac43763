import { mondayOfWeek, weekOfDay } from "@/lib/core/calendar/local-clock";
import type { AssetKind } from "@/lib/core/domain/asset-growth";
import { hash32 } from "@/lib/core/stats/hash32";
import { type DeskRows, isInWindow } from "./desk-rows";

/** A quarter less a week: four of them and the unfinished newest week lie within a window of 52. */
export const STRETCH_WEEKS = 12;
const MOST_STRETCHES = 4;
/** From this share of the tickets on, what they name stands for all. */
const LEAST_TOLD = 0.5;

/** Assets that the tickets of one task name, as hashes, and how many tickets name one; by stretch, oldest first. */
export type TaskAssets = {
  readonly stretches: readonly { readonly assets: Uint32Array; readonly tickets: number }[];
  /** Tickets within the window, and those of them that name an asset. */
  readonly tickets: number;
  readonly told: number;
};

export type DeskAssets = {
  readonly kind: AssetKind | null;
  readonly tasks: ReadonlyMap<string, TaskAssets>;
  /** Monday of the oldest stretch as YYYY-MM-DD; null without one. */
  readonly firstDay: string | null;
  readonly joined: readonly string[];
};

/** The asset of a row by its hash, 0 for none. */
type AssetOf = (row: number) => number;

function assetsBy({ tickets }: DeskRows): Readonly<Record<AssetKind, AssetOf>> {
  const services = new Map<number, number>();
  return {
    item: (row) => tickets.item.at(row),
    service: (row) => {
      const number = tickets.service.at(row);
      if (number === 0) return 0;
      const known = services.get(number) ?? hash32(tickets.services.nameOf(number));
      services.set(number, known);
      return known;
    },
  };
}

/** Items are the finer word; services stand in where fewer than half of the tickets name an item. */
function kindOf(rows: Int32Array, by: Readonly<Record<AssetKind, AssetOf>>): AssetKind | null {
  const isTold = (kind: AssetKind) => {
    const told = rows.reduce((sum, row) => sum + (by[kind](row) === 0 ? 0 : 1), 0);
    return rows.length > 0 && told >= LEAST_TOLD * rows.length;
  };
  if (isTold("item")) return "item";
  return isTold("service") ? "service" : null;
}

/** First week of each whole stretch, oldest first: they end before the newest week, which is not over yet. */
function stretchStarts({ window }: DeskRows): readonly number[] {
  if (!window) return [];
  const end = window.firstWeek + window.weekCount - 1;
  const count = Math.min(MOST_STRETCHES, Math.floor((end - window.firstWeek) / STRETCH_WEEKS));
  return Array.from({ length: count }, (_, at) => end - (count - at) * STRETCH_WEEKS);
}

function taskAssets(desk: DeskRows, rows: readonly number[], of: Stretching): TaskAssets {
  const { starts, assetOf } = of;
  const found = starts.map(() => ({ assets: new Set<number>(), tickets: 0 }));
  let told = 0;
  for (const row of rows) {
    const asset = assetOf(row);
    if (asset === 0) continue;
    told++;
    const week = weekOfDay(desk.day[row] ?? 0);
    const stretch = found[Math.floor((week - (starts[0] ?? 0)) / STRETCH_WEEKS)];
    if (!stretch) continue;
    stretch.tickets++;
    stretch.assets.add(asset);
  }
  return {
    tickets: rows.length,
    told,
    stretches: found.map(({ assets, tickets }) => ({ assets: Uint32Array.from(assets), tickets })),
  };
}

type Stretching = { readonly starts: readonly number[]; readonly assetOf: AssetOf };

/** Histories that begin after the first stretch, by the names of their sources. */
function joinedSources(desk: DeskRows, starts: readonly number[]): string[] {
  const { clock, sources } = desk.tickets;
  const first = starts[0];
  if (first === undefined) return [];
  return [...desk.histories]
    .filter(([, one]) => weekOfDay(clock.dayOf(one.first)) >= first + STRETCH_WEEKS)
    .map(([source]) => sources.nameOf(source))
    .sort();
}

/** Which assets the tickets of each task name, over stretches of 12 weeks. O(tickets). */
export function gatherAssets(desk: DeskRows): DeskAssets {
  const { tickets } = desk;
  const by = assetsBy(desk);
  const isCounted = (row: number) => tickets.task.at(row) !== 0 && isInWindow(desk, row);
  const kind = kindOf(desk.inTime.filter(isCounted), by);
  const starts = stretchStarts(desk);
  const tasks = new Map<string, TaskAssets>();
  const assetOf: AssetOf = kind === null ? () => 0 : by[kind];
  for (let task = 1; task <= tickets.tasks.size; task++) {
    const rows = [...desk.byTask.rowsOf(task)].filter((row) => isInWindow(desk, row));
    tasks.set(tickets.tasks.nameOf(task), taskAssets(desk, rows, { starts, assetOf }));
  }
  return {
    kind,
    tasks,
    firstDay: starts[0] === undefined ? null : mondayOfWeek(starts[0]),
    joined: kind === null ? [] : joinedSources(desk, starts),
  };
}
