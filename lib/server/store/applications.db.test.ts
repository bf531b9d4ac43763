import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ApplicationFacts, applicationFacts } from "@/lib/core/domain/application";
import { defaultSettings, type WorkspaceSettings } from "@/lib/core/domain/settings";
import { weighApplications } from "@/lib/core/plan/weigh-applications";
import { importCsv } from "@/scripts/test-imports";
import { openTestWorkspace, type TestWorkspace } from "@/scripts/test-workspace";
import { runMining, runRescoring } from "../pipeline/run-mining";
import {
  mergeApplications,
  readRegister,
  removeApplication,
  saveApplication,
  saveObjectives,
} from "./applications";
import { parseCost } from "./candidate-columns";
import { listRanking } from "./candidates";
import { costedTasks } from "./costed-tasks";
import { readSettings, saveSettings } from "./settings";

/** What a change of the register does to candidates and to applications. */

const OBJECTIVE = {
  id: "01a20d98-50f8-7971-8f43-df3d12e15190",
  name: "Pay people on time",
  weight: 80,
  serves: "money",
} as const;
const PUBLIC: WorkspaceSettings = {
  ...defaultSettings(),
  profile: "public",
  mission: { peopleAffected: 40, impactShare: 0.5, tierWeight: 0.5 },
};

let desk: TestWorkspace;
let owner: Client;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "toilbox-register-"));
  process.env.TOILBOX_DATA_DIR = folder;
  desk = await openTestWorkspace();
  owner = new Client({ connectionString: desk.database.ownerUrl });
  await owner.connect();
  const rows = Array.from({ length: 60 }, (_, at) => {
    const opened = new Date(Date.UTC(2026, 0, 1 + at, 9));
    const resolved = new Date(opened.getTime() + 4 * 3_600_000);
    return `T-${at},Reset my password,${opened.toISOString()},${resolved.toISOString()},Payroll,closed`;
  });
  const header = "number,short_description,opened_at,resolved_at,service,state";
  await importCsv(desk.scope, [header, ...rows].join("\n"));
  await runMining(desk.scope);
});

afterAll(async () => {
  await owner.end();
  await desk.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** Jobs that some work leaves in the queue. */
async function asked(work: () => Promise<unknown>): Promise<readonly string[]> {
  await owner.query("DELETE FROM graphile_worker._private_jobs");
  await work();
  const { rows } = await owner.query<{ name: string }>(
    `SELECT t.identifier AS name FROM graphile_worker._private_jobs j
      JOIN graphile_worker._private_tasks t ON t.id = j.task_id ORDER BY j.id`,
  );
  return rows.map(({ name }) => name);
}

async function setTo(settings: WorkspaceSettings): Promise<void> {
  const { version } = await readSettings(desk.scope);
  await saveSettings(desk.scope, version, settings);
  await runRescoring(desk.scope);
}

async function payroll(): Promise<string> {
  const { applications } = await readRegister(desk.scope);
  return applications.find(({ name }) => name === "Payroll")?.id ?? "";
}

/** Payroll as the page of applications shows it. */
async function weighed() {
  const [register, ranking] = await Promise.all([
    readRegister(desk.scope),
    listRanking(desk.scope),
  ]);
  const { entries } = weighApplications(register, costedTasks(ranking?.candidates ?? []), {
    on: Date.UTC(2026, 5, 1),
    settings: defaultSettings().applications,
  });
  return entries.find(({ application }) => application.name === "Payroll");
}

function missionOf({ axes }: ReturnType<typeof parseCost>): number {
  return (axes.profile === "public" && axes.mission?.expected) || 0;
}

/** Beneficiary-hours a year of all tasks, as they are stored with the ranking. */
async function missionOfTasks(): Promise<number> {
  const ranking = await listRanking(desk.scope);
  return (ranking?.candidates ?? []).reduce((sum, { cost }) => sum + missionOf(parseCost(cost)), 0);
}

const facts = (given: Partial<ApplicationFacts>): ApplicationFacts =>
  applicationFacts.parse({ name: "Payroll", services: ["Payroll"], ...given });

describe("a company's register", () => {
  test("asks for no job: contributions, objectives and run costs are weighed as they are read", async () => {
    await setTo(defaultSettings());
    expect(await asked(() => saveObjectives(desk.scope, [OBJECTIVE]))).toEqual([]);
    expect(await asked(() => saveApplication(desk.scope, null, facts({ runCost: 1_000 })))).toEqual(
      [],
    );
    const before = await weighed();
    expect(before?.runCost).toBe(100_000);
    const links = [
      { objectiveId: OBJECTIVE.id, weight: 1, evidence: "measured", at: "2026-05-01" } as const,
    ];
    await saveApplication(desk.scope, await payroll(), facts({ runCost: 5_000, links }));
    const after = await weighed();
    expect(after?.runCost).toBe(500_000);
    expect((after?.burden ?? 0) - (before?.burden ?? 0)).toBe(400_000);
    expect(after?.contribution).toBeGreaterThan(before?.contribution ?? 0);
    await saveObjectives(desk.scope, []);
    expect((await weighed())?.contribution).toBeNull();
  });
});

describe("a public body's register", () => {
  test("has the ranking follow a mission tier, by a job in the transaction of the change", async () => {
    await setTo(PUBLIC);
    const before = await missionOfTasks();
    const id = await payroll();
    expect(await asked(() => saveApplication(desk.scope, id, facts({ tier: 1 })))).toEqual([
      "rescore",
    ]);
    await runRescoring(desk.scope);
    const essential = await missionOfTasks();
    expect(essential).toBeGreaterThan(before);
    const listed = [{ facts: facts({ tier: 4 }), links: [] }];
    expect(await asked(() => mergeApplications(desk.scope, listed))).toEqual(["rescore"]);
    await runRescoring(desk.scope);
    expect(await missionOfTasks()).toBeLessThan(essential);
    expect(await asked(() => removeApplication(desk.scope, id))).toEqual(["rescore"]);
    await runRescoring(desk.scope);
    expect(await missionOfTasks()).toBeCloseTo(before);
  });

  test("asks for nothing where nothing was stored", async () => {
    await setTo(PUBLIC);
    await saveApplication(desk.scope, null, facts({}));
    expect(
      await asked(() => saveApplication(desk.scope, null, facts({ name: "PAYROLL" }))),
    ).toEqual([]);
    const gone = "01a20d98-50f8-7971-8f43-df3d12e15199";
    expect(await asked(() => removeApplication(desk.scope, gone))).toEqual([]);
    const broken = { ...facts({}), name: null as unknown as string };
    await expect(saveApplication(desk.scope, await payroll(), broken)).rejects.toThrow();
  });
});
