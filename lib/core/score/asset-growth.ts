import type { AssetGrowth, AssetStretch } from "@/lib/core/domain/asset-growth";
import { DRIVERS, type Driver } from "@/lib/core/domain/candidate";
import { type DeskAssets, STRETCH_WEEKS, type TaskAssets } from "./gather-assets";

/** A ranked task as far as its drivers are concerned. */
export type DrivenTask = {
  readonly taskId: string;
  readonly hours: number;
  readonly drivers: readonly Driver[];
};

/** Tickets and different assets of several tasks together; an asset that two tasks name is one. */
function togetherOf(tasks: readonly TaskAssets[]): readonly AssetStretch[] {
  const count = tasks[0]?.stretches.length ?? 0;
  return Array.from({ length: count }, (_, at) => {
    const assets = new Set<number>();
    let tickets = 0;
    for (const { stretches } of tasks) {
      const stretch = stretches[at];
      tickets += stretch?.tickets ?? 0;
      for (const asset of stretch?.assets ?? []) assets.add(asset);
    }
    return { tickets, assets: assets.size };
  });
}

/** Tickets and assets over time of all ranked tasks, and of those that each driver is behind. O(tasks' assets x drivers). */
export function assetGrowthOf(ranked: readonly DrivenTask[], desk: DeskAssets): AssetGrowth {
  const assetsOf = (tasks: readonly DrivenTask[]) =>
    tasks.flatMap(({ taskId }) => desk.tasks.get(taskId) ?? []);
  const all = assetsOf(ranked);
  const sum = (of: (task: TaskAssets) => number) =>
    all.reduce((total, task) => total + of(task), 0);
  const tickets = sum((task) => task.tickets);
  const drivers = DRIVERS.flatMap((driver) => {
    const own = ranked.filter((task) => task.drivers.includes(driver));
    if (own.length === 0) return [];
    const hours = own.reduce((total, task) => total + task.hours, 0);
    return [{ driver, hours, stretches: togetherOf(assetsOf(own)) }];
  });
  return {
    kind: desk.kind,
    told: tickets === 0 ? 0 : sum((task) => task.told) / tickets,
    weeks: STRETCH_WEEKS,
    firstDay: desk.firstDay,
    stretches: togetherOf(all),
    drivers: drivers.sort((a, b) => b.hours - a.hours),
    joined: desk.joined,
  };
}
