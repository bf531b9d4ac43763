import type { ImportWarning } from "@/lib/core/domain/rejection";
import type { RepairCounts, Repairs } from "@/lib/core/domain/repair";

/** What was repaired on the way in, for the receipt: nothing is changed silently. */
export function repairWarnings(
  counts: RepairCounts,
  repairs: Repairs = {},
): readonly ImportWarning[] {
  const { ENDS_BEFORE_OPENING: reversed = 0, ...unread } = counts;
  const empty = Object.values(unread).reduce((sum, count) => sum + count, 0);
  const warnings: ImportWarning[] = [];
  if (reversed > 0) {
    const ending = `${rowsOf(reversed, "ends", "end")} before the ticket was opened`;
    warnings.push(
      repairs.ENDS_BEFORE_OPENING === "swap"
        ? {
            code: "DATES_SWAPPED",
            message: `${ending}: opening and end have changed places in these rows.`,
          }
        : {
            code: "CLOSED_BEFORE_OPENED",
            message: `${ending}: the ending times of these rows are left out.`,
          },
    );
  }
  if (empty > 0)
    warnings.push({
      code: "DATES_LEFT_EMPTY",
      message: `${rowsOf(empty, "has", "have")} a date that cannot be right: these dates are left empty.`,
    });
  return warnings;
}

function rowsOf(count: number, one: string, many: string): string {
  return count === 1 ? `1 row ${one}` : `${count.toLocaleString("en-US")} rows ${many}`;
}
