import type { Speech } from "../../messages/plain-speaker";
import { sayWeekday } from "../../messages/weekdays";
import { WEEKDAYS } from "../weekdays";

/** Whoever types German may do so in any workspace: no English weekday begins like one of another day. */
const GERMAN = ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"];
const LEAST_LETTERS = 2;

/** A weekday by its name or number (1 = Monday); null where it is none. */
function weekdayOf(text: string): number | null {
  const typed = text.toLowerCase().replace(/\.$/, "");
  const english = WEEKDAYS.findIndex(({ short }) => typed.slice(0, 3) === short.toLowerCase());
  if (english >= 0) return english + 1;
  const german = GERMAN.findIndex((name) => name.startsWith(typed));
  if (german >= 0 && typed.length >= LEAST_LETTERS) return german + 1;
  return /^[1-7]$/.test(text) ? Number(text) : null;
}

/** The weekdays from one to another, over Sunday where need be. */
function daysBetween(from: number, to: number): number[] {
  const count = ((to - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, at) => ((from - 1 + at) % 7) + 1);
}

/** Weekdays as people type them, "Mon-Fri", "Sat, Sun" or "1-5", in order; null where a part cannot be read. */
export function readWeekdays(typed: string): readonly number[] | null {
  const days = new Set<number>();
  const parts = typed.replace(/\s*[-–]\s*/g, "-").split(/[\s,]+/);
  for (const part of parts.filter(Boolean)) {
    const [from, to = from] = part.split("-").map(weekdayOf);
    if (from == null || to == null) return null;
    for (const day of daysBetween(from, to)) days.add(day);
  }
  return days.size === 0 ? null : [...days].sort((a, b) => a - b);
}

/** Weekdays for reading back: runs of three and more as "Mon-Fri" ("Mo-Fr"). */
export function weekdayText(days: readonly number[], speech: Speech): string {
  const ordered = [...days].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const day of ordered) {
    const run = runs.at(-1);
    if (run && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const name = (day = 1) => sayWeekday(speech, (WEEKDAYS[day - 1] ?? WEEKDAYS[0]).short);
  return runs
    .map((run) =>
      run.length > 2
        ? `${name(run[0])}-${name(run.at(-1))}`
        : run.map((day) => name(day)).join(", "),
    )
    .join(", ");
}
