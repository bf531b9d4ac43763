import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createChance, seedFor } from "@/lib/core/simulate/chance";

const SEED = 11;
const START = Date.UTC(2025, 0, 1);
const MINUTE = 60_000;
const PIECE = 1 << 18;
/** Every fiftieth row tells of a ticket that came shortly before. */
const REPEAT_EVERY = 50;
const REPEAT_BACK = 20;

const HEADER =
  "Number,Short description,Description,State,Priority,Assignment group,Category,Configuration item,Caller,Opened,Resolved,Resolution notes";
const ASKS = [
  "Password reset for",
  "Unlock the account of",
  "Disk is full on",
  "Grant folder access to",
  "Restart the print queue on",
  "Certificate runs out on",
  "New phone for",
  "Mailbox is over quota:",
];
const GROUPS = ["Service Desk", "Identity", "Windows", "Network", "Storage"];
const DONE = ["Reset and told the caller", "Unlocked", "Cleared old files", "Granted", "Restarted"];

export type LargeExport = {
  readonly rows: number;
  readonly tickets: number;
  readonly bytes: number;
};

function stamp(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replace("T", " ");
}

/** One row of a ServiceNow-like export, about 295 bytes, its description on two lines. */
function rowOf(ticket: number, uniform: () => number): string {
  const pick = (from: readonly string[]): string => from[Math.floor(uniform() * from.length)] ?? "";
  const who = `user${Math.floor(uniform() * 40_000)}`;
  const opened = START + ticket * 0.1 * MINUTE;
  const ask = pick(ASKS);
  return [
    `INC${String(ticket).padStart(8, "0")}`,
    `${ask} ${who}`,
    `"Called at the desk, ""urgent"": ${ask.toLowerCase()} ${who}.\nSeen since ${stamp(opened - 90 * MINUTE)}, asked twice, waits for an answer before noon."`,
    "Closed",
    `${1 + Math.floor(uniform() * 5)} - Moderate`,
    pick(GROUPS),
    "Request",
    `srv-${Math.floor(uniform() * 900)}`,
    who,
    stamp(opened),
    stamp(opened + (5 + uniform() * 600) * MINUTE),
    pick(DONE),
  ].join(",");
}

/** Writes an export of at least so many bytes, always the same; nothing holds more than a piece of it. */
export async function writeLargeExport(file: string, bytes: number): Promise<LargeExport> {
  const chance = createChance(seedFor(SEED, "large export"));
  const uniform = () => chance.uniform();
  let rows = 0;
  let tickets = 0;
  let written = 0;
  function* pieces(): Generator<string> {
    let piece = `${HEADER}\n`;
    while (written + piece.length < bytes) {
      rows += 1;
      const isRepeat = rows % REPEAT_EVERY === 0 && tickets > REPEAT_BACK;
      if (!isRepeat) tickets += 1;
      piece += `${rowOf(isRepeat ? tickets - REPEAT_BACK : tickets, uniform)}\n`;
      if (piece.length < PIECE) continue;
      written += piece.length;
      yield piece;
      piece = "";
    }
    written += piece.length;
    yield piece;
  }
  await pipeline(Readable.from(pieces()), createWriteStream(file));
  return { rows, tickets, bytes: written };
}
