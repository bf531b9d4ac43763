import { applicationOfService, serviceKey } from "@/lib/core/domain/application";
import type { PartOfWork, PartOwner } from "@/lib/core/domain/part-of-work";
import { byApplication } from "@/lib/core/plan/application-burden";
import { partOfWork, partsWithWork } from "@/lib/core/plan/part-of-work";
import { byTeam } from "@/lib/core/plan/split-work";
import type { ReportReader } from "@/lib/core/report/part/part-address";
import type { PartInput } from "@/lib/core/report/part/part-figures";
import type { WorkspaceScope } from "../access/scope";
import { costedTasks } from "../store/costed-tasks";
import type { CountedTickets } from "../store/questions/tickets-in-stretches";
import { changeOfPart } from "./change-of-run";
import type { Report } from "./read-report";

/** Who has a page of their own: names of teams, and applications with their ids, largest first. */
export type PartReaders = {
  readonly teams: readonly string[];
  readonly applications: readonly { readonly id: string; readonly name: string }[];
};

function applicationsOf({ input }: Report) {
  return input.applications?.register.applications ?? [];
}

/** The teams that ranked tickets lie with and the applications that they are about. */
export function partReaders(report: Report): PartReaders {
  const tasks = costedTasks(report.candidates);
  const entries = report.input.applications?.weighed.entries ?? [];
  return {
    teams: partsWithWork(tasks, byTeam).map(({ key }) => key),
    applications: entries.flatMap(({ application, toil }) =>
      toil === null ? [] : [{ id: application.id, name: application.name }],
    ),
  };
}

function ownerOf(reader: ReportReader, { input }: Report): PartOwner | null {
  if (reader.kind === "executive") return null;
  if (reader.kind === "team") return reader;
  const application = input.applications?.weighed.entries.find(
    (one) => one.application.id === reader.id,
  );
  return application ? { kind: "application", application } : null;
}

function countedOf(owner: PartOwner, report: Report): CountedTickets {
  if (owner.kind === "team") return owner;
  const { id, services } = owner.application.application;
  const applicationOf = applicationOfService(applicationsOf(report));
  const names = services.filter((service) => applicationOf(service) === id).map(serviceKey);
  return { kind: "services", names };
}

/** What the page of a team or an application is made from, of the whole report; null where it has no ranked ticket. */
export async function readPart(
  scope: WorkspaceScope,
  report: Report,
  reader: ReportReader,
): Promise<PartInput | null> {
  const owner = ownerOf(reader, report);
  if (!owner) return null;
  const { run, candidates, asOf, input } = report;
  const byApp = byApplication(applicationsOf(report));
  const told = partOfWork(
    costedTasks(candidates),
    owner.kind === "team"
      ? { key: owner.name, split: byTeam, beside: byApp }
      : { key: owner.application.application.id, split: byApp, beside: byTeam },
  );
  if (!told) return null;
  const of = countedOf(owner, report);
  const change = await changeOfPart(scope, { run: { id: run.id, asOf }, candidates, of });
  const part: PartOfWork = { ...told, owner, change };
  return { report: input, part };
}
