import { readFileSync } from "node:fs";
import { z } from "zod";

/** Where the tests let something break, in the order of an upload's way. */
export const FAULT_POINTS = [
  "upload.chunk.beforeWrite",
  "upload.chunk.afterWriteBeforeOffset",
  "upload.chunk.beforeComplete",
  "upload.chunk.afterCompleteBeforeAck",
  "job.claimed",
  "batch.beforeTxn",
  "batch.afterRows",
  "batch.beforeCommit",
  "batch.afterCommit",
  "classify.mid",
  "finalize.beforeSwap",
  "undo.mid",
] as const;
export type FaultPoint = (typeof FAULT_POINTS)[number];

type Fault = {
  readonly point: FaultPoint;
  /** Which passing of the point breaks, from 1. */
  readonly nth: number;
  readonly action: string;
  /** Milliseconds of "slow", or the file that holds the id of the process to kill. */
  readonly detail: string | undefined;
};

const SHAPE = /^([\w.]+):(\d+):(kill|throw|hang|enospc|slow)(?::(.+))?$/;
const pointName = z.enum(FAULT_POINTS);

/**
 * Reads `FAULT=name:nth:action`: `kill` (this process), `kill:FILE` (the process whose id the file holds), `throw`,
 * `hang`, `enospc` or `slow:MS`. Null in production, unless FAULTS_ALLOWED=1. Throws when it cannot be read: a proof
 * that breaks nothing would prove nothing.
 */
export function parseFault(source: NodeJS.ProcessEnv): Fault | null {
  if (!source.FAULT) return null;
  if (source.NODE_ENV === "production" && source.FAULTS_ALLOWED !== "1") return null;
  const [, name, nth, action, detail] = SHAPE.exec(source.FAULT) ?? [];
  const point = pointName.safeParse(name);
  if (!point.success || !action)
    throw new Error("FAULT is name:nth:action, for instance batch.beforeCommit:2:kill");
  return { point: point.data, nth: Number(nth), action, detail };
}

function kill(file: string | undefined): void {
  process.kill(file ? Number(readFileSync(file, "utf8")) : process.pid, "SIGKILL");
}

async function breakDown({ point, action, detail }: Fault): Promise<void> {
  if (action === "kill") kill(detail);
  else if (action === "throw") throw new Error(`the fault asked for at ${point}`);
  else if (action === "enospc")
    throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  else if (action === "slow") await new Promise((resolve) => setTimeout(resolve, Number(detail)));
  else await new Promise(() => undefined);
}

let fault: Fault | null | undefined;
let passed = 0;

/** Does nothing, unless the environment asks for a fault at this passing of this point. */
export async function faultpoint(point: FaultPoint): Promise<void> {
  fault = fault === undefined ? parseFault(process.env) : fault;
  if (fault?.point !== point) return;
  passed += 1;
  if (passed === fault.nth) await breakDown(fault);
}
