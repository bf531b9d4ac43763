import type { TicketColumns } from "./ticket-columns";

/** Row numbers in order of opening; rows without a date are left out. Stable. O(n), O(n log n) if not yet in order. */
export function rowsInTime(tickets: TicketColumns): Int32Array {
  const rows = new Int32Array(tickets.length);
  let count = 0;
  let isInOrder = true;
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < tickets.length; row++) {
    const opened = tickets.opened.at(row);
    if (Number.isNaN(opened)) continue;
    if (opened < last) isInOrder = false;
    last = opened;
    rows[count++] = row;
  }
  const dated = rows.subarray(0, count);
  return isInOrder
    ? dated
    : dated.sort((a, b) => tickets.opened.at(a) - tickets.opened.at(b) || a - b);
}

/** The rows of each task, in the given order followed by the rows without a date. */
export type TaskRows = {
  /** Rows of a task by its number (from 1); 0 holds the tickets in no task. */
  rowsOf(task: number): Int32Array;
};

/** Sorts rows into tasks by counting. O(n + tasks). */
export function rowsByTask(tickets: TicketColumns, inTime: Int32Array): TaskRows {
  const starts = new Int32Array(tickets.tasks.size + 2);
  for (let row = 0; row < tickets.length; row++) {
    const next = tickets.task.at(row) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let task = 1; task < starts.length; task++) {
    starts[task] = (starts[task] ?? 0) + (starts[task - 1] ?? 0);
  }
  const free = starts.slice();
  const rows = new Int32Array(tickets.length);
  const place = (row: number) => {
    const task = tickets.task.at(row);
    const at = free[task] ?? 0;
    rows[at] = row;
    free[task] = at + 1;
  };
  for (const row of inTime) place(row);
  for (let row = 0; row < tickets.length; row++) {
    if (Number.isNaN(tickets.opened.at(row))) place(row);
  }
  return { rowsOf: (task) => rows.subarray(starts[task] ?? 0, starts[task + 1] ?? 0) };
}
