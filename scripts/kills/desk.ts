/** Two exports of an invented desk, the second overlapping the first. No people: pseudonyms are keyed by workspace. */

const ASKS = [
  "Reset the password of the badge system",
  "Disk full on build host",
  "Unlock the account in payroll",
  "Restart the print queue",
  "Extend the mailbox quota",
  "Renew the certificate of the gateway",
  "Add a person to the project folder",
  "Replace the toner on floor",
] as const;
const GROUPS = ["Service Desk", "Network", "Servers"] as const;
const HEADER =
  "number,short_description,description,opened_at,resolved_at,state,assignment_group,close_notes";

/** The n-th value of a list that starts anew at its end. */
function turn<Value>(values: readonly [Value, ...Value[]], at: number): Value {
  return values[at % values.length] ?? values[0];
}

function row(number: number, state: string): string {
  const at = Date.UTC(2026, 0, 5) + number * 37 * 60_000;
  const moment = (minutes: number) =>
    new Date(at + minutes * 60_000).toISOString().slice(0, 19).replace("T", " ");
  const ask = turn(ASKS, number * 7);
  return [
    `INC${String(number).padStart(7, "0")}`,
    `${ask} ${number % 40}`,
    `"Please: ${ask.toLowerCase()}, as last time"`,
    moment(0),
    state === "Closed" ? moment(20 + (number % 90)) : "",
    state,
    turn(GROUPS, number),
    state === "Closed" ? "done by hand" : "",
  ].join(",");
}

/** `first` to `last` in a state, with a row that cannot be read for every thousand. */
export function deskExport(first: number, last: number, state: string): Buffer {
  const lines = [HEADER];
  for (let number = first; number < last; number += 1) {
    lines.push(row(number, state));
    if (number % 1_000 === 999) lines.push(row(number, state).replace(/2026-\d\d/, "2026-19"));
  }
  return Buffer.from(`${lines.join("\n")}\n`);
}
