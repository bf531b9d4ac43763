import { z } from "zod";
import {
  type Application,
  type ApplicationFacts,
  type ApplicationRegister,
  applicationFacts,
  type Objective,
  SERVES,
} from "@/lib/core/domain/application";
import type { ListedApplication } from "@/lib/core/report/applications/applications-csv";
import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { enqueueWithin } from "../jobs/queue";
import { uuidv7 } from "../uuid";
import { audit } from "./audit";
import { type ScopedDb, withScope } from "./db";
import { settingsWithin } from "./settings";

async function registerOf(db: ScopedDb, workspaceId: string): Promise<ApplicationRegister> {
  const found = await db.objective.findMany({
    where: { workspaceId },
    orderBy: [{ weight: "desc" }, { name: "asc" }],
    select: { id: true, name: true, weight: true, serves: true },
  });
  const objectives = found.map((row) => ({ ...row, serves: z.enum(SERVES).parse(row.serves) }));
  const rows = await db.application.findMany({ where: { workspaceId }, orderBy: { name: "asc" } });
  const applications = rows.map(({ id, name, facts }) => ({
    ...applicationFacts.parse({ ...z.object({}).loose().parse(facts), name }),
    id,
  }));
  return { objectives, applications };
}

/** The applications of the workspace by name, and the objectives by weight. */
export function readRegister(scope: WorkspaceScope): Promise<ApplicationRegister> {
  return withScope(scope, (db) => registerOf(db, scope.workspaceId));
}

function rowOf(scope: WorkspaceScope, facts: ApplicationFacts) {
  const { name, ...others } = facts;
  return { name, facts: others, changedAt: now(), changedBy: scope.actor };
}

async function nameTaken(
  db: ScopedDb,
  { workspaceId }: WorkspaceScope,
  name: string,
  id: string | null,
): Promise<boolean> {
  const other = await db.application.findFirst({
    where: { workspaceId, name: { equals: name, mode: "insensitive" } },
    select: { id: true },
  });
  return other !== null && other.id !== id;
}

/**
 * Has the ranking follow in the transaction that changes the register. Of all it says, tickets' costs depend on mission
 * tiers alone, and those count for public bodies; contributions and run costs are weighed when they are read.
 */
async function weighMissionAnew(db: ScopedDb, scope: WorkspaceScope): Promise<void> {
  const { settings } = await settingsWithin(db, scope);
  if (settings.profile === "public" && settings.mission !== null)
    await enqueueWithin(db, "rescore", { workspaceId: scope.workspaceId });
}

/** Stores one application, a new one without an id. False when another one has the name, or this one is gone. */
export function saveApplication(
  scope: WorkspaceScope,
  id: string | null,
  facts: ApplicationFacts,
): Promise<boolean> {
  const { workspaceId } = scope;
  return withScope(scope, async (db) => {
    if (await nameTaken(db, scope, facts.name, id)) return false;
    const row = rowOf(scope, facts);
    if (id === null) await db.application.create({ data: { workspaceId, id: uuidv7(), ...row } });
    else if (
      (await db.application.updateMany({ where: { workspaceId, id }, data: row })).count === 0
    )
      return false;
    await audit(db, scope, {
      action: id === null ? "application.added" : "application.changed",
      target: facts.name,
      detail: row.facts,
    });
    await weighMissionAnew(db, scope);
    return true;
  });
}

/** Takes one application out of the register; null when it is gone already, else what it was. */
export function removeApplication(scope: WorkspaceScope, id: string): Promise<Application | null> {
  const { workspaceId } = scope;
  return withScope(scope, async (db) => {
    const { applications } = await registerOf(db, workspaceId);
    const gone = applications.find((one) => one.id === id) ?? null;
    if (gone === null) return null;
    await db.application.deleteMany({ where: { workspaceId, id } });
    await audit(db, scope, { action: "application.removed", target: gone.name });
    await weighMissionAnew(db, scope);
    return gone;
  });
}

/** Weight of an objective that a file names and nobody has weighed yet. */
const UNWEIGHED = 50;

/** The ids of objectives by lower-case name; those that are not there yet are made. */
async function objectiveIds(
  db: ScopedDb,
  workspaceId: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { objectives } = await registerOf(db, workspaceId);
  const ids = new Map(objectives.map(({ id, name }) => [name.toLowerCase(), id]));
  for (const name of names) {
    if (ids.has(name.toLowerCase())) continue;
    const id = uuidv7();
    await db.objective.create({ data: { workspaceId, id, name, weight: UNWEIGHED } });
    ids.set(name.toLowerCase(), id);
  }
  return ids;
}

/** Adds applications with the objectives they name, and changes those of the same name; all or nothing. */
export function mergeApplications(
  scope: WorkspaceScope,
  listed: readonly ListedApplication[],
): Promise<{ added: number; changed: number }> {
  const { workspaceId } = scope;
  return withScope(scope, async (db) => {
    const { applications } = await registerOf(db, workspaceId);
    const known = new Map(applications.map((one) => [one.name.toLowerCase(), one.id]));
    const names = listed.flatMap(({ links }) => links.map(({ objective }) => objective));
    const objectives = await objectiveIds(db, workspaceId, names);
    let added = 0;
    for (const { facts, links } of listed) {
      const id = known.get(facts.name.toLowerCase());
      const row = rowOf(scope, {
        ...facts,
        links: links.flatMap(({ objective, ...link }) => {
          const objectiveId = objectives.get(objective.toLowerCase());
          return objectiveId ? [{ ...link, objectiveId }] : [];
        }),
      });
      if (id) await db.application.updateMany({ where: { workspaceId, id }, data: row });
      else await db.application.create({ data: { workspaceId, id: uuidv7(), ...row } });
      if (!id) added += 1;
    }
    const counts = { added, changed: listed.length - added };
    await audit(db, scope, { action: "applications.merged", detail: counts });
    await weighMissionAnew(db, scope);
    return counts;
  });
}

/** Replaces the objectives; links to one that is gone count nothing from then on. */
export function saveObjectives(
  scope: WorkspaceScope,
  objectives: readonly Objective[],
): Promise<void> {
  const { workspaceId } = scope;
  return withScope(scope, async (db) => {
    await db.objective.deleteMany({ where: { workspaceId } });
    await db.objective.createMany({
      data: objectives.map((one) => ({ workspaceId, ...one })),
    });
    await audit(db, scope, { action: "objectives.changed", detail: { count: objectives.length } });
  });
}
