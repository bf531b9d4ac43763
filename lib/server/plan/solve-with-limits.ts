import path from "node:path";
import { Worker } from "node:worker_threads";
import { z } from "zod";
import {
  type LimitedTask,
  type Limits,
  limitsModel,
  valueInQuarter,
} from "@/lib/core/plan/limits-model";

/** Relative gap at which the solver may stop, and the time it has. */
const GAP = 0.001;
const SECONDS = 5;
/** The solver looks at its clock now and then only; beyond this its thread is ended. */
const PATIENCE_MS = 2_000;

export type LimitedPlan = {
  /** "optimal": within the gap; "stopped": the best found in time; "impossible": the locks do not fit the limits. */
  readonly status: "optimal" | "stopped" | "impossible";
  /** Quarter (from 0) of each task in the plan. */
  readonly quarterOf: ReadonlyMap<string, number>;
  readonly value: number;
};

/**
 * Runs in a thread of its own, because the solver is one long call: requests go on meanwhile, and ending the thread is
 * how it is cancelled. Plain text, so that no bundler has to know of a second entry point; it finds the solver from the
 * program that runs, because a bundler would put a number of its own in place of a path.
 */
const THREAD = `
const { createRequire } = require("node:module");
const { parentPort, workerData } = require("node:worker_threads");
createRequire(workerData.program)("highs")().then((highs) => {
  const { Status, Columns } = highs.solve(workerData.text, workerData.options);
  const chosen = Object.values(Columns).filter((one) => one.Primal > 0.5).map((one) => one.Name);
  parentPort.postMessage({ status: Status, chosen });
});
`;

const answer = z.object({ status: z.string(), chosen: z.array(z.string()) });

function runThread(text: string, signal: AbortSignal | undefined) {
  return new Promise<z.infer<typeof answer>>((resolve, reject) => {
    signal?.throwIfAborted();
    const thread = new Worker(THREAD, {
      eval: true,
      workerData: {
        program: process.argv[1] ?? path.join(process.cwd(), "toilbox"),
        text,
        options: { mip_rel_gap: GAP, time_limit: SECONDS, output_flag: false },
      },
    });
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
      void thread.terminate();
    };
    const fail = (reason: unknown): void => {
      end();
      reject(reason);
    };
    const cancel = (): void => fail(signal?.reason);
    const timer = setTimeout(
      () => {
        end();
        resolve({ status: "Time limit reached", chosen: [] });
      },
      SECONDS * 1_000 + PATIENCE_MS,
    );
    signal?.addEventListener("abort", cancel, { once: true });
    thread.once("message", (message) => {
      end();
      resolve(answer.parse(message));
    });
    thread.once("error", fail);
  });
}

function statusOf(told: string): LimitedPlan["status"] {
  if (told === "Optimal") return "optimal";
  return told === "Infeasible" ? "impossible" : "stopped";
}

/**
 * The best plan under several limits (skills, quarters, funds), within 0.1 % or the best found in 5 seconds. Off the
 * request thread; an aborted `signal` ends it and rejects with its reason.
 */
export async function solveWithLimits(
  tasks: readonly LimitedTask[],
  limits: Limits,
  signal?: AbortSignal,
): Promise<LimitedPlan> {
  const model = limitsModel(tasks, limits);
  if (model.variables.size === 0) return { status: "optimal", quarterOf: new Map(), value: 0 };
  const { status, chosen } = await runThread(model.text, signal);
  const places = chosen.flatMap((name) => model.variables.get(name) ?? []);
  const byId = new Map(tasks.map((task) => [task.id, task]));
  return {
    status: statusOf(status),
    quarterOf: new Map(places.map(({ id, quarter }) => [id, quarter])),
    value: places.reduce((sum, { id, quarter }) => {
      const task = byId.get(id);
      return task ? sum + valueInQuarter(task, quarter, limits) : sum;
    }, 0),
  };
}
