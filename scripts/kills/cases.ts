import { FAULT_POINTS, type FaultPoint } from "@/lib/server/faultpoint";
import { VICTIMS, type Victim } from "./installation";

/** One kill: at the nth passing of a point, by the process that passes it, of this or another process. */
export type KillCase = {
  readonly point: FaultPoint;
  readonly passedBy: "web" | "worker";
  readonly nth: number;
  readonly victim: Victim;
};

/**
 * Who passes a point, and how often at least in one scenario of two imports and an undo. Each thread of the worker counts
 * for itself: claims are those of the thread that reads files.
 */
const PASSED: Readonly<Record<FaultPoint, readonly ["web" | "worker", number]>> = {
  "upload.chunk.beforeWrite": ["web", 4],
  "upload.chunk.afterWriteBeforeOffset": ["web", 4],
  "upload.chunk.beforeComplete": ["web", 2],
  "upload.chunk.afterCompleteBeforeAck": ["web", 2],
  "job.claimed": ["worker", 5],
  "batch.beforeTxn": ["worker", 6],
  "batch.afterRows": ["worker", 6],
  "batch.beforeCommit": ["worker", 6],
  "batch.afterCommit": ["worker", 6],
  "classify.mid": ["worker", 3],
  "finalize.beforeSwap": ["worker", 3],
  "undo.mid": ["worker", 3],
};
const SEEDS = 3;

/** Every point with every victim, at three passings each: 108 kills. A run that is cut short has seen every point once. */
export const ALL_CASES: readonly KillCase[] = Array.from({ length: SEEDS }, (_, seed) =>
  FAULT_POINTS.flatMap((point) => {
    const [passedBy, passings] = PASSED[point];
    const nth = 1 + Math.floor((((seed + 1) % SEEDS) * passings) / SEEDS);
    return VICTIMS.map((victim) => ({ point, passedBy, victim, nth }));
  }),
).flat();

function of(point: FaultPoint, victim: Victim, nth: number): KillCase {
  return { point, passedBy: PASSED[point][0], victim, nth };
}

/**
 * The worst moments, for every day, all in one scenario: a receipt that did not arrive, half a batch, a ranking that was
 * not swapped in, and the database gone in the middle of an undo. A process that was killed passes the points anew: the
 * worker dies in the second batch of the first import, then in the mining of the second import.
 */
export const DAILY_CASES: readonly KillCase[] = [
  of("upload.chunk.afterCompleteBeforeAck", "web", 2),
  of("batch.beforeCommit", "worker", 2),
  of("finalize.beforeSwap", "worker", 2),
  of("undo.mid", "postgres", 1),
];

/** The value of FAULT that makes a case happen. */
export function faultOf({ point, nth, victim, passedBy }: KillCase, pidFile: string): string {
  return `${point}:${nth}:kill${victim === passedBy ? "" : `:${pidFile}`}`;
}
