"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import {
  type ApplicationFacts,
  applicationFacts,
  type Objective,
  objective,
} from "@/lib/core/domain/application";
import { sayApplicationsPage } from "@/lib/core/messages/applications-page";
import { openDelimited } from "@/lib/core/parse/open-delimited";
import { readRegisterRows } from "@/lib/core/report/applications/applications-csv";
import type { Formats } from "@/lib/core/report/format";
import { saidAgain } from "@/lib/core/report/imports/said-again";
import type { WorkspaceScope } from "@/lib/server/access/scope";
import { visitOrRefusal } from "@/lib/server/access/session";
import {
  mergeApplications,
  removeApplication,
  saveApplication,
  saveObjectives,
} from "@/lib/server/store/applications";

/** null: done; else what to tell the person. */
type Refusal = string | null;

const MOST_APPLICATIONS = 2_000;
const MOST_OBJECTIVES = 50;
const MOST_BYTES = 2_000_000;

const UNREADABLE = "That cannot be stored. Check the fields, then try again.";
const NOT_ALLOWED = "Your role does not change the register. Ask a lead of the workspace.";

async function asPlanner(
  workspace: string,
  work: (scope: WorkspaceScope, formats: Formats) => Promise<Refusal>,
): Promise<Refusal> {
  const entry = await visitOrRefusal(workspace, "plan.write");
  if ("refusal" in entry) return sayApplicationsPage(entry.formats, NOT_ALLOWED);
  const { scope, formats } = entry.visit;
  const refusal = await work(scope, formats);
  revalidatePath(`/${workspace}/applications`);
  return refusal;
}

/** Stores what a person said of one application; a new one without an id. */
export async function keepApplication(
  workspace: string,
  id: string | null,
  facts: ApplicationFacts,
): Promise<Refusal> {
  const read = applicationFacts.safeParse(facts);
  const known = z.guid().nullable().safeParse(id);
  return asPlanner(workspace, async (scope, formats) => {
    if (!read.success || !known.success) return sayApplicationsPage(formats, UNREADABLE);
    return (await saveApplication(scope, known.data, read.data))
      ? null
      : sayApplicationsPage(
          formats,
          'There is another application named "{name}", or this one is gone. Reload the page.',
          { name: read.data.name },
        );
  });
}

/** Takes an application out of the register; its tickets stay. */
export async function takeOut(workspace: string, id: string): Promise<Refusal> {
  const read = z.guid().safeParse(id);
  return asPlanner(workspace, async (scope, formats) => {
    if (!read.success) return sayApplicationsPage(formats, UNREADABLE);
    return (await removeApplication(scope, read.data))
      ? null
      : sayApplicationsPage(formats, "It is gone already. Reload the page.");
  });
}

/** Replaces the objectives. */
export async function keepObjectives(
  workspace: string,
  objectives: readonly Objective[],
): Promise<Refusal> {
  const read = z.array(objective).max(MOST_OBJECTIVES).safeParse(objectives);
  return asPlanner(workspace, async (scope, formats) => {
    if (!read.success)
      return sayApplicationsPage(
        formats,
        "Each objective needs a name, and a weight from 1 to 100.",
      );
    await saveObjectives(scope, read.data);
    return null;
  });
}

/** Registers services that tickets are about. */
export async function addServices(workspace: string, names: readonly string[]): Promise<Refusal> {
  const read = z.array(applicationFacts.shape.name).min(1).max(MOST_APPLICATIONS).safeParse(names);
  return asPlanner(workspace, async (scope, formats) => {
    if (!read.success) return sayApplicationsPage(formats, UNREADABLE);
    const listed = read.data.map((name) => ({
      facts: applicationFacts.parse({ name, services: [name] }),
      links: [],
    }));
    await mergeApplications(scope, listed);
    return null;
  });
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

/** Reads a register as a table, adds what is new in it, and changes what has the same name. */
export async function importRegister(
  workspace: string,
  text: string,
): Promise<{ message: string; problems: readonly string[] }> {
  const refused = (message: string) => ({ message, problems: [] });
  const entry = await visitOrRefusal(workspace, "plan.write");
  if ("refusal" in entry) return refused(sayApplicationsPage(entry.formats, NOT_ALLOWED));
  const { scope, formats } = entry.visit;
  if (text.length > MOST_BYTES)
    return refused(sayApplicationsPage(formats, "A register has at most 2 MB."));
  const opened = await openDelimited(() => bytesOf(text));
  if (!opened.ok) return refused(saidAgain(formats, opened.problem.message));
  const rows: (readonly string[])[] = [];
  for await (const batch of opened.value.records())
    for (const record of batch) if (record.kind === "row") rows.push(record.row.cells);
  const { applications, problems } = readRegisterRows(opened.value.dialect.columns, rows, formats);
  if (applications.length === 0 || applications.length > MOST_APPLICATIONS)
    return { message: sayApplicationsPage(formats, "Nothing was stored."), problems };
  const { added, changed } = await mergeApplications(scope, applications);
  revalidatePath(`/${workspace}/applications`);
  const message = sayApplicationsPage(formats, "{added} added, {changed} changed.", {
    added,
    changed,
  });
  return { message, problems };
}
