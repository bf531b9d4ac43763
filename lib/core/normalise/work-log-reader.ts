import type { Mapping } from "@/lib/core/domain/mapping";
import type { RawRow } from "@/lib/core/domain/raw-row";
import type { ImportWarning } from "@/lib/core/domain/rejection";
import { normaliseHeader } from "./normalise-header";
import { type DurationUnits, readDuration } from "./read-duration";
import type { RowColumns } from "./row-columns";

const MOST_EXAMPLES = 3;
const UNIT_IN_HEADER: readonly (readonly [DurationUnits["bareNumber"], RegExp])[] = [
  ["second", /\b(?:s|secs?|seconds?|sekunden|secondes|segundos|secondi)\b/],
  ["minute", /\b(?:min|mins|minutes?|minuten|minutos|minuti)\b/],
  ["hour", /\b(?:h|hrs?|hours?|stunden|heures|horas|ore)\b/],
];
const SECOND_TOOLS: ReadonlySet<Mapping["tool"]> = new Set([
  "servicenow",
  "jira",
  "gitlab",
  "pagerduty",
  "glpi",
]);
const HOUR_TOOLS: ReadonlySet<Mapping["tool"]> = new Set(["redmine", "azure-devops"]);
const WORKING_DAY_TOOLS: ReadonlySet<Mapping["tool"]> = new Set(["jira", "gitlab"]);

/** Reads the time that people logged on a ticket, and tells how many cells held none. */
export type WorkLogReader = {
  /** Minutes; null without a value, for a log of zero, and for what is no duration or below zero. */
  read(row: RawRow): number | null;
  warnings(): readonly ImportWarning[];
};

/** Compiles the reader of a mapping's work log; a bare number has the unit of its header, else the tool's. */
export function workLogReader(mapping: Mapping, columns: RowColumns): WorkLogReader {
  const header = columns.column("workLogMinutes")?.column;
  if (header === undefined) return { read: () => null, warnings: () => [] };
  const units = unitsOf(mapping, header);
  const examples = new Set<string>();
  let leftOut = 0;
  const logged = columns.first("workLogMinutes", (text) => {
    if (text === null) return { minutes: null, fault: null };
    const minutes = readDuration(text, units);
    if (minutes === null || minutes < 0) return { minutes: null, fault: text.slice(0, 40) };
    return { minutes: minutes === 0 ? null : Math.round(minutes * 100) / 100, fault: null };
  });
  return {
    read(row) {
      const { minutes, fault } = logged(row);
      if (fault !== null) {
        leftOut += 1;
        if (examples.size < MOST_EXAMPLES) examples.add(fault);
      }
      return minutes;
    },
    warnings() {
      if (leftOut === 0) return [];
      const times =
        leftOut === 1 ? "1 work time is" : `${leftOut.toLocaleString("en-US")} work times are`;
      const shown = [...examples].map((text) => `"${text}"`).join(", ");
      const message = `${times} below zero or no duration (such as ${shown}): left out.`;
      return [{ code: "WORK_TIME_LEFT_OUT", message }];
    },
  };
}

function unitsOf(mapping: Mapping, header: string): DurationUnits {
  const { words } = normaliseHeader(header);
  const named = UNIT_IN_HEADER.find(([, unit]) => unit.test(words))?.[0];
  const usual = SECOND_TOOLS.has(mapping.tool)
    ? "second"
    : HOUR_TOOLS.has(mapping.tool)
      ? "hour"
      : "minute";
  return {
    bareNumber: named ?? usual,
    hoursADay: WORKING_DAY_TOOLS.has(mapping.tool) ? 8 : 24,
  };
}
