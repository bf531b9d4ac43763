import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { generateSample } from "@/prisma/seed/generate-sample";
import { writeSample } from "@/prisma/seed/write-sample";
import type { Role } from "../access/roles";
import type { WorkspaceScope } from "../access/scope";
import { scopeOfJob } from "../access/scope";
import { now } from "../clock";
import { dataPath, env } from "../env";
import { enqueue } from "../jobs/queue";
import { mergeApplications, saveObjectives } from "../store/applications";
import { listImports, requestImport } from "../store/imports";
import { createPerson } from "../store/people";
import { saveSettings } from "../store/settings";
import { countWorkspaces, createWorkspace, findSample } from "../store/workspaces";
import { receiveFile } from "../upload/receive-file";
import { uuidv7 } from "../uuid";
import { lastMonth } from "./last-month";
import { SAMPLE_OBJECTIVES, sampleApplications } from "./sample-applications";
import { SAMPLE_SETTINGS } from "./sample-settings";

const SLUG = "sample";
const SIGN_INS = "sample-sign-ins.txt";
const SEED = 20_261;

const PEOPLE: readonly { role: Role; name: string; email: string }[] = [
  { role: "member", name: "Mira Solano", email: "member@sample.test" },
  { role: "lead", name: "Lennart Brandt", email: "lead@sample.test" },
  { role: "executive", name: "Elise Moreau", email: "executive@sample.test" },
  { role: "admin", name: "Amir Haddad", email: "admin@sample.test" },
  { role: "owner", name: "Oona Virtanen", email: "owner@sample.test" },
];

async function makePeople(workspaceId: string): Promise<void> {
  const lines: string[] = [];
  for (const person of PEOPLE) {
    const password = randomBytes(9).toString("base64url");
    await createPerson({
      ...person,
      password,
      installationOwner: false,
      membership: { workspaceId, role: person.role },
    });
    lines.push(`${person.role}  ${person.email}  ${password}`);
  }
  await writeFile(dataPath(SIGN_INS), `${lines.join("\n")}\n`, { mode: 0o600 });
}

/**
 * On an installation that is still empty: makes the sample workspace with its people. As long as nothing was imported
 * into it (first start, or a start that was cut short) the worker is asked to fill it.
 * Its people belong to it alone and cannot administer the installation.
 */
export async function ensureSampleWorkspace(): Promise<void> {
  if ((await countWorkspaces()) === 0) {
    const made = await createWorkspace({
      slug: SLUG,
      name: "Sample: Harbourline Freight",
      isSample: true,
    });
    await saveSettings(scopeOfJob(made.id, "worker"), 0, SAMPLE_SETTINGS);
    await makePeople(made.id);
    await saveObjectives(scopeOfJob(made.id, "worker"), SAMPLE_OBJECTIVES);
    await mergeApplications(scopeOfJob(made.id, "worker"), sampleApplications(now().getTime()));
  }
  const sample = await findSample();
  if (!sample) return;
  const imports = await listImports(scopeOfJob(sample.id, "worker"), 1);
  if (imports.length === 0) await enqueue("sample", { workspaceId: sample.id });
}

/** `role  e-mail  password`, one a line, while the sample exists. */
export function sampleSignIns(): Promise<string | null> {
  return readFile(dataPath(SIGN_INS), "utf8").catch(() => null);
}

/** Forgets the sign-ins of the sample, once it is removed. */
export function forgetSampleSignIns(): Promise<void> {
  return rm(dataPath(SIGN_INS), { force: true });
}

/** Writes the sample's export files and sends each through the same door as any upload. */
export async function importSample(scope: WorkspaceScope): Promise<void> {
  const folder = dataPath("sample");
  const sample = generateSample({
    seed: SEED,
    endingMonth: lastMonth(now()),
    tickets: env().TOILBOX_SAMPLE_TICKETS,
  });
  const { paths } = await writeSample(sample, folder);
  const batchId = uuidv7();
  for (const file of paths) {
    const { size } = await stat(file);
    const received = await receiveFile(createReadStream(file), { bytes: size, sha256: null });
    if (!received.ok) throw new Error(received.problem.message);
    const upload = { ...received.value, fileName: path.basename(file) };
    await requestImport(scope, upload, { batchId, options: {} });
  }
  await rm(folder, { recursive: true, force: true });
}
