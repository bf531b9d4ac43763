import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { GroupingWish } from "@/lib/core/domain/grouping-wish";
import { importCsv } from "@/scripts/test-imports";
import { addTestWorkspace, openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import type { WorkspaceScope } from "../access/scope";
import { decideGrouping, undoGrouping } from "../store/grouping-decisions";
import { activeSignatureTasks } from "../store/mining-runs";
import { runMining, runRescoring } from "./run-mining";

/** A person's word on groups survives whatever follows, in any order: the law, on a real database. */

let desk: TestWorkspace;
let folder: string;
let workspaces = 0;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-regroup-law-"));
  process.env.TOILBOX_DATA_DIR = folder;
  desk = await openTestWorkspace();
});

afterAll(async () => {
  await desk.drop();
  rmSync(folder, { recursive: true, force: true });
});

const ASKED = [
  "Password forgotten, please reset",
  "Please reset my password",
  "Password reset needed",
  "Printer on floor 3 has a paper jam",
  "Paper jam in the printer",
  "VPN token expired",
  "New VPN token needed, old one expired",
  "Mailbox is full",
  "Order a monitor",
];
/** Worded for the first time by a later import; each resembles a task that people may have split. */
const LATER = [
  "Password reset, please",
  "Printer has a paper jam again",
  "Token of the VPN expired",
];

function exported(from: number, wordings: readonly string[]): string {
  const rows = wordings.flatMap((wording, which) =>
    Array.from({ length: 4 }, (_, at) => {
      const number = from + which * 4 + at;
      return `T-${number},2026-0${1 + (number % 8)}-1${number % 9} 09:00:00,"${wording}"`;
    }),
  );
  return ["Number,Opened,Short description", ...rows].join("\n");
}

type Places = ReadonlyMap<string, string>;

async function places(scope: WorkspaceScope): Promise<Places> {
  const rows = await activeSignatureTasks(scope);
  return new Map(rows.map(({ signatureId, taskId }) => [signatureId, taskId] as const).sort());
}

function wordingsOf(now: Places, taskId: string): string[] {
  return [...now].flatMap(([id, task]) => (task === taskId ? [id] : []));
}

/** What a person or a desk does; the numbers choose among what is there at the time. */
type Step = {
  readonly does: "split" | "move" | "merge" | "undo" | "import" | "mine";
  readonly one: number;
  readonly other: number;
};

const step: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom("split", "move", "merge", "undo", "import", "mine"),
  one: fc.nat(99),
  other: fc.nat(99),
});

function wishOf({ does, one, other }: Step, now: Places): GroupingWish | null {
  const tasks = [...new Set(now.values())];
  const taskId = tasks[one % tasks.length] ?? "";
  const others = tasks.filter((id) => id !== taskId);
  const toTaskId = others[other % others.length] ?? null;
  const own = wordingsOf(now, taskId);
  const signatureIds = [own[other % own.length] ?? ""];
  if (does === "split") return { kind: "split", taskId, signatureIds, name: "" };
  if (toTaskId === null) return null;
  if (does === "move") return { kind: "move", taskId, toTaskId, signatureIds };
  return does === "merge" ? { kind: "merge", taskId, toTaskId } : null;
}

type Decided = {
  readonly decisionId: string;
  readonly pins: Places;
  /** Where wordings were. */
  readonly before: Places;
  /** The task that a merge ended. */
  readonly gone: string | null;
};

/** Where a wish puts the wordings of the two tasks it names. */
function pinsOf(wish: GroupingWish, toTaskId: string, now: Places): Places {
  const chosen = new Set(wish.kind === "merge" ? wordingsOf(now, wish.taskId) : wish.signatureIds);
  return new Map(
    [...now].flatMap(([id, task]) => {
      if (chosen.has(id)) return [[id, toTaskId] as const];
      return task === wish.taskId || task === toTaskId ? [[id, task] as const] : [];
    }),
  );
}

class Desk {
  private imports = 0;
  private readonly standing: Decided[] = [];

  constructor(private readonly scope: WorkspaceScope) {}

  async import(wordings: readonly string[]): Promise<void> {
    this.imports += 1;
    await importCsv(this.scope, exported(this.imports * 1000, wordings));
    await runMining(this.scope);
  }

  async does(step: Step): Promise<void> {
    const now = await places(this.scope);
    if (step.does === "mine") await runMining(this.scope);
    else if (step.does === "import")
      await this.import([LATER[step.one % LATER.length] ?? "", ...ASKED]);
    else if (step.does === "undo") await this.undo(now);
    else await this.decide(wishOf(step, now), now);
    await this.obeys();
  }

  private async decide(wish: GroupingWish | null, now: Places): Promise<void> {
    const decided = wish && (await decideGrouping(this.scope, wish));
    if (!wish || !decided || "refusal" in decided) return;
    const { decisionId, toTaskId } = decided;
    const gone = wish.kind === "merge" ? wish.taskId : null;
    this.standing.push({ decisionId, pins: pinsOf(wish, toTaskId, now), before: now, gone });
    await runRescoring(this.scope);
  }

  private async undo(now: Places): Promise<void> {
    const last = this.standing.pop();
    if (!last) return;
    expect(await undoGrouping(this.scope, last.decisionId)).toBe("undone");
    await runRescoring(this.scope);
    const shown = await places(this.scope);
    // Wordings that came since the decision are where mining put them; all others are where they were.
    for (const [id, task] of last.before) if (last.pins.has(id)) expect(shown.get(id)).toBe(task);
    expect(shown.size).toBe(now.size);
  }

  /** Every wording a decision names is where the newest one put it, and no merged task is back, whoever counts. */
  private async obeys(): Promise<void> {
    this.standsIn(await places(this.scope));
    await runMining(this.scope);
    this.standsIn(await places(this.scope));
  }

  private standsIn(shown: Places): void {
    const pins = new Map(this.standing.flatMap((decided) => [...decided.pins]));
    for (const [id, task] of pins) expect(shown.get(id)).toBe(task);
    const there = new Set(shown.values());
    for (const { gone } of this.standing) expect(there).not.toContain(gone);
  }
}

const HISTORIES = process.env.TOILBOX_FULL ? 60 : 3;

test("splits, moves, merges, imports and what is taken back leave each wording where the newest word put it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 12 }), async (steps) => {
      workspaces += 1;
      const desk = new Desk(await addTestWorkspace(`regroup-${workspaces}`));
      await desk.import(ASKED);
      for (const step of steps) await desk.does(step);
    }),
    { numRuns: HISTORIES, endOnFailure: true },
  );
}, 300_000);
