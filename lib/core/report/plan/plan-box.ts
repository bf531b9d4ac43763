import type { PlanEntry, PlanResult } from "../../domain/plan";
import { sayPlan } from "../../messages/plan";
import { formatDays } from "../format";
import { type Rect, squarify } from "../squarify";
import { type PlanUnits, showValue } from "./plan-rows";

/** A task drawn into the box; its area is its share of the engineer-days. */
export type PlanTile = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly isLocked: boolean;
  /** 0 to 2: value a day, from low to high. */
  readonly shade: 0 | 1 | 2;
  readonly rect: Rect;
  /** What fits: title and numbers, the title alone, or nothing but the tooltip. */
  readonly room: "both" | "title" | "none";
};

export type PlanBox = {
  readonly tiles: readonly PlanTile[];
  /** Days that nothing uses, as a place of their own. */
  readonly idle: { readonly text: string; readonly rect: Rect; readonly hasRoom: boolean } | null;
  readonly legend: readonly { readonly shade: 0 | 1 | 2; readonly text: string }[];
  readonly summary: string;
};

/** Width / height of the box on a wide screen, and of a tile that holds two lines of text well. */
const BOX_ASPECT = 2;
const TILE_ASPECT = 2;
/** Smallest tile, in per cent of the box, for a title, and for a title with numbers below. */
const TITLE_WIDTH = 13;
const TITLE_HEIGHT = 9;
const BOTH_HEIGHT = 15;
const IDLE = "";

/** Two round numbers that part the values a day into thirds of the largest. */
function thresholds(entries: readonly PlanEntry[]): readonly [number, number] {
  const largest = Math.max(0, ...entries.map(({ value, halfDays }) => (value / halfDays) * 2));
  const step = Number((largest / 3).toPrecision(1));
  return [step, 2 * step];
}

function shadeOf(entry: PlanEntry, [low, high]: readonly [number, number]): 0 | 1 | 2 {
  const perDay = (entry.value / entry.halfDays) * 2;
  if (perDay >= high) return 2;
  return perDay >= low ? 1 : 0;
}

function roomIn(rect: Rect): PlanTile["room"] {
  if (rect.width < TITLE_WIDTH || rect.height < TITLE_HEIGHT) return "none";
  return rect.height < BOTH_HEIGHT ? "title" : "both";
}

function legendOf([low, high]: readonly [number, number], units: PlanUnits): PlanBox["legend"] {
  if (!(low > 0)) return [];
  return [
    {
      shade: 2,
      text: sayPlan(units.formats, "{value} a day and more", { value: showValue(high, units) }),
    },
    { shade: 1, text: sayPlan(units.formats, "from {value}", { value: showValue(low, units) }) },
    { shade: 0, text: sayPlan(units.formats, "less") },
  ];
}

/**
 * The box with its tasks: every area is its true share of the capacity, and what nobody uses is a place of its own. When
 * locked tasks take more than the capacity, the box shows what they take.
 */
export function planBox(plan: PlanResult, units: PlanUnits): PlanBox {
  const { formats } = units;
  const capacity = Math.floor(plan.knobs.days * 2);
  const left = Math.max(0, capacity - plan.usedHalfDays);
  const parts = [
    ...plan.inside.map((entry) => ({ id: entry.task.id, halfDays: entry.halfDays })),
    ...(left > 0 ? [{ id: IDLE, halfDays: left }] : []),
  ].sort((a, b) => b.halfDays - a.halfDays);
  const rects = squarify(
    parts.map(({ halfDays }) => halfDays),
    BOX_ASPECT / TILE_ASPECT,
  );
  const rectOf = new Map(parts.map(({ id }, at) => [id, rects[at]]));
  const cuts = thresholds(plan.inside);
  const idle = rectOf.get(IDLE);
  const used = formatDays(plan.usedHalfDays, formats);
  return {
    tiles: plan.inside.flatMap((entry): PlanTile[] => {
      const rect = rectOf.get(entry.task.id);
      if (!rect) return [];
      const days = formatDays(entry.halfDays, formats);
      return [
        {
          id: entry.task.id,
          title: entry.task.title,
          text: sayPlan(formats, "{days} d · {value}", {
            days,
            value: showValue(entry.value, units),
          }),
          isLocked: entry.reason.kind === "locked in" || entry.reason.kind === "must do",
          shade: shadeOf(entry, cuts),
          rect,
          room: roomIn(rect),
        },
      ];
    }),
    idle: idle
      ? {
          text: sayPlan(formats, "{days} d idle", { days: formatDays(left, formats) }),
          rect: idle,
          hasRoom: roomIn(idle) !== "none",
        }
      : null,
    legend: legendOf(cuts, units),
    summary: sayPlan(
      formats,
      "{count, plural, one {# task takes} other {# tasks take}} {used} of {capacity} engineer-days.",
      { count: plan.inside.length, used, capacity: formatDays(capacity, formats) },
    ),
  };
}
