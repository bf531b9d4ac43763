import type { Steps } from "@/lib/core/domain/steps";
import type { WorkspaceScope } from "../access/scope";
import {
  beginProgress,
  endProgress,
  type MiningStep,
  noteProgress,
} from "../store/mining-progress";

/** Others get the processor after so long, ms; the database hears how far it is after so long. */
const PAUSE_MS = 100;
const TELL_MS = 1_000;

/** Somebody asked the run to stop: nothing of it is stored, and the ranking stays as it was. */
export class MiningStopped extends Error {
  constructor() {
    super("mining was stopped by a person");
    this.name = "MiningStopped";
  }
}

/** Says how far a run is, and hears whether it shall stop. */
export type Teller = {
  /** Begins a step; throws MiningStopped when the run shall stop. */
  at(step: MiningStep): Promise<void>;
  /** Drives work of the present step to its end, with pauses. */
  drive<Result>(steps: Steps<Result>): Promise<Result>;
};

/** Runs `work` with a teller. Resolves to false when somebody stopped it. */
export async function telling(
  scope: WorkspaceScope,
  work: (teller: Teller) => Promise<void>,
): Promise<boolean> {
  await beginProgress(scope);
  try {
    await work(tellerOf(scope));
    return true;
  } catch (error) {
    if (error instanceof MiningStopped) return false;
    throw error;
  } finally {
    await endProgress(scope);
  }
}

function tellerOf(scope: WorkspaceScope): Teller {
  let present: MiningStep = "read";
  const tell = async (share: number): Promise<void> => {
    if (!(await noteProgress(scope, present, share))) throw new MiningStopped();
  };
  return {
    at: async (step) => {
      present = step;
      await tell(0);
    },
    drive: async (steps) => {
      let paused = performance.now();
      let told = paused;
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
        const at = performance.now();
        if (at - told > TELL_MS) await tell(step.value);
        else if (at - paused > PAUSE_MS) await new Promise((resume) => setImmediate(resume));
        else continue;
        paused = performance.now();
        if (at - told > TELL_MS) told = paused;
      }
    },
  };
}
