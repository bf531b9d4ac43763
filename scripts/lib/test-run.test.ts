import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { vitestCounts } from "./counts.mjs";
import {
  closeRunFolder,
  openRunFolder,
  type Runner,
  runAll,
  runnerEnvironment,
} from "./test-run.mjs";

function runner(name: string, program: string, more: Partial<Runner> = {}): Runner {
  return { name, args: ["-e", program], ...more };
}

function reportOf(passed: number, failed: number): { report: string; program: string } {
  const report = path.join(mkdtempSync(path.join(os.tmpdir(), "toilbox-report-")), "report.json");
  const content = JSON.stringify({ numPassedTests: passed, numFailedTests: failed });
  const write = `require("fs").writeFileSync(${JSON.stringify(report)}, ${JSON.stringify(content)})`;
  return { report, program: `${write}; process.exit(${failed === 0 ? 0 : 1})` };
}

describe("a run of all test runners", () => {
  test("goes on after a failure and adds everything up", async () => {
    const units = reportOf(5, 2);
    const counts = await runAll([
      [runner("broken tool", "process.exit(3)")],
      [runner("units", units.program, { report: units.report, countsOf: vitestCounts })],
      [runner("good tool", "")],
    ]);
    expect(counts).toEqual({ passed: 6, failed: 3 });
  });

  test("runs the runners of one stage at once and adds up both", async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-stage-"));
    // Each waits for the other's file: one after the other, the first would never end by itself.
    const meet = (mine: string, other: string): string => `
      const fs = require("fs");
      fs.writeFileSync(${JSON.stringify(path.join(folder, mine))}, "");
      const timer = setInterval(() => {
        if (fs.existsSync(${JSON.stringify(path.join(folder, other))})) clearInterval(timer);
      }, 20)`;
    const stage = [
      runner("first", meet("a", "b"), { limitMs: 10_000 }),
      runner("second", meet("b", "a"), { limitMs: 10_000 }),
    ];
    expect(await runAll([stage])).toEqual({ passed: 2, failed: 0 });
  });

  test("lets a runner stand back for others, with all that it starts", async () => {
    const { PRIORITY_BELOW_NORMAL } = os.constants.priority;
    const child = `process.exit(require("os").getPriority() === ${PRIORITY_BELOW_NORMAL} ? 0 : 1)`;
    // Its priority is given once it lives: it starts another a moment later.
    const program = `setTimeout(() => { process.exitCode =
      require("child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(child)}]).status }, 300)`;
    const back = runner("stands back", program, { priority: PRIORITY_BELOW_NORMAL });
    expect(await runAll([[back]])).toEqual({ passed: 1, failed: 0 });
  });

  test("counts a runner that crashed before its report as one failure", async () => {
    const crashed = runner("units", "process.kill(process.pid, 'SIGKILL')", {
      report: path.join(os.tmpdir(), "toilbox-never-written.json"),
      countsOf: vitestCounts,
    });
    expect(await runAll([[crashed]])).toEqual({ passed: 0, failed: 1 });
  });

  test("ends a runner that hangs, and what it started", async () => {
    const hanging = runner("hangs", "setInterval(() => {}, 1000)", { limitMs: 300 });
    expect(await runAll([[hanging]])).toEqual({ passed: 0, failed: 1 });
  });

  test("keeps the product's settings of the user away from its tests, and labelled data in reach", () => {
    const folder = openRunFolder();
    const environment = runnerEnvironment(
      folder,
      { full: false },
      {
        NODE_ENV: "production",
        DATABASE_URL: "postgresql://real",
        TOILBOX_DATA_DIR: "/precious",
        TOILBOX_SECRET: "real",
        TOILBOX_DATASETS: "/data",
        PATH: "/bin",
      },
    );
    closeRunFolder(folder);
    expect(environment.TOILBOX_DATA_DIR).toBe(folder.data);
    for (const name of ["DATABASE_URL", "TOILBOX_SECRET", "NODE_ENV"]) {
      expect(environment).toHaveProperty(name, undefined);
    }
    expect(environment).not.toHaveProperty("TOILBOX_DATASETS");
    expect(environment).not.toHaveProperty("PATH");
    expect(environment).not.toHaveProperty("TOILBOX_FULL");
  });

  test("leaves nothing behind", () => {
    const folder = openRunFolder();
    expect(readdirSync(folder.root)).toEqual(["tmp"]);
    closeRunFolder(folder);
    expect(existsSync(folder.root)).toBe(false);
  });
});
