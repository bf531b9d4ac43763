import { cleanCell } from "./clean-cell";
import { dayOf } from "./date-parser";
import { type DateOrder, dateShapeOf } from "./date-shapes";

type DayMonthOrder = Exclude<DateOrder, "ymd">;

/** How an open order of day and month was settled, from proof to assumption. */
export type SettledOrder = {
  readonly order: DateOrder;
  readonly by: "sibling" | "given" | "future" | "closing" | "numbering" | "dots" | "locale";
};

/** Cells of the columns that help to settle an order, row by row in file order. */
export type OrderContext = {
  /** Orders that other date columns of the same file have proved. */
  readonly siblings: readonly DateOrder[];
  readonly given: DateOrder | null;
  readonly opened: readonly string[] | null;
  readonly ended: readonly string[] | null;
  readonly ids: readonly string[] | null;
  /** Milliseconds since 1970: no ticket was opened after it. */
  readonly importedAt?: number;
  /** All dates in doubt have dots between their numbers. */
  readonly isDotted: boolean;
  readonly locale: string;
};

const ORDERS: readonly DayMonthOrder[] = ["dmy", "mdy"];
/** Fewer contradictions than this prove nothing. */
const ENOUGH = 3;
/** A right order leaves hardly a ticket that ends before it begins. */
const FAULT_SHARE = 0.005;
/** With ids in order the dates hardly ever fall; read the wrong way round they fall whenever a month ends. */
const FALL_SHARE = 0.02;
const FALL_RATIO = 3;
const ENOUGH_STEPS = 10;
const DAY = 86_400_000;

/**
 * Settles day first or month first where the column itself cannot: the order proved by another column of the file,
 * the order the caller gives, the one in which no ticket is opened after the import, the one in which tickets do not end
 * before they begin, the one in which ids and dates grow together, day first for dates with dots, at last the habit of
 * the locale. Only the last is an assumption.
 */
export function settleDateOrder(context: OrderContext): SettledOrder {
  const sibling = commonOrder(context.siblings);
  if (sibling) return { order: sibling, by: "sibling" };
  if (context.given) return { order: context.given, by: "given" };
  const future = orderFromFuture(context.opened, context.importedAt);
  if (future) return { order: future, by: "future" };
  const closing = orderFromClosing(context.opened, context.ended);
  if (closing) return { order: closing, by: "closing" };
  const numbering = orderFromNumbering(context.opened, context.ids);
  if (numbering) return { order: numbering, by: "numbering" };
  // No locale of the CLDR writes the month before the day with dots between them.
  if (context.isDotted) return { order: "dmy", by: "dots" };
  return { order: orderOfLocale(context.locale), by: "locale" };
}

function commonOrder(orders: readonly DateOrder[]): DateOrder | null {
  const [first] = orders;
  return first && orders.every((order) => order === first) ? first : null;
}

function daysIn(cells: readonly string[], order: DayMonthOrder): (number | null)[] {
  return cells.map((cell) => {
    const text = cleanCell(cell);
    const shape = text === null ? null : dateShapeOf(text);
    return shape && dayOf(shape, order);
  });
}

function orderFromFuture(
  opened: readonly string[] | null,
  importedAt: number | undefined,
): DayMonthOrder | null {
  if (!opened || importedAt === undefined) return null;
  const latest = importedAt + DAY;
  const [dmy = 0, mdy = 0] = ORDERS.map(
    (order) => daysIn(opened, order).filter((day) => day !== null && day > latest).length,
  );
  if (dmy === 0 && mdy >= ENOUGH) return "dmy";
  return mdy === 0 && dmy >= ENOUGH ? "mdy" : null;
}

function orderFromClosing(
  opened: readonly string[] | null,
  ended: readonly string[] | null,
): DayMonthOrder | null {
  if (!opened || !ended) return null;
  const [dmy, mdy] = ORDERS.map((order) => {
    const begins = daysIn(opened, order);
    const ends = daysIn(ended, order);
    let pairs = 0;
    let faults = 0;
    for (const [row, begin] of begins.entries()) {
      const end = ends[row];
      if (begin === null || end === null || end === undefined) continue;
      pairs += 1;
      if (end < begin) faults += 1;
    }
    return { pairs, faults };
  });
  if (!dmy || !mdy) return null;
  if (dmy.faults <= dmy.pairs * FAULT_SHARE && mdy.faults >= dmy.faults + ENOUGH) return "dmy";
  if (mdy.faults <= mdy.pairs * FAULT_SHARE && dmy.faults >= mdy.faults + ENOUGH) return "mdy";
  return null;
}

function orderFromNumbering(
  opened: readonly string[] | null,
  ids: readonly string[] | null,
): DayMonthOrder | null {
  if (!opened || !ids) return null;
  const numbers = ids.map((id) => Number(/(\d+)\D*$/.exec(id)?.[1] ?? Number.NaN));
  const rows = [...numbers.keys()]
    .filter((row) => Number.isFinite(numbers[row]))
    .sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0) || a - b);
  const [dmy, mdy] = ORDERS.map((order) => fallsAlong(rows, daysIn(opened, order)));
  if (!dmy || !mdy) return null;
  if (isClearlySteadier(dmy, mdy)) return "dmy";
  return isClearlySteadier(mdy, dmy) ? "mdy" : null;
}

type Falls = { readonly steps: number; readonly falls: number };

function isClearlySteadier(one: Falls, other: Falls): boolean {
  if (one.steps < ENOUGH_STEPS || one.falls > one.steps * FALL_SHARE) return false;
  return other.falls >= one.falls + ENOUGH && other.falls >= one.falls * FALL_RATIO;
}

function fallsAlong(rows: readonly number[], days: readonly (number | null)[]): Falls {
  let steps = 0;
  let falls = 0;
  let last: number | null = null;
  for (const row of rows) {
    const day = days[row] ?? null;
    if (day === null) continue;
    if (last !== null && day !== last) {
      steps += 1;
      if (day < last) falls += 1;
    }
    last = day;
  }
  return { steps, falls };
}

/** Month first where the locale writes it first and the year last; else day first. */
export function orderOfLocale(locale: string): DayMonthOrder {
  const parts = new Intl.DateTimeFormat(isLocale(locale) ? locale : "en-US", {
    calendar: "gregory",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    timeZone: "UTC",
  }).formatToParts(0);
  const kinds = parts.map((part) => part.type).filter((type) => type !== "literal");
  return kinds[0] === "month" ? "mdy" : "dmy";
}

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length > 0;
  } catch {
    return false;
  }
}
