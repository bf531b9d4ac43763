import { applicationFacts } from "@/lib/core/domain/application";
import type { PartOfWork, PartOwner } from "@/lib/core/domain/part-of-work";
import { UNTOUCHED } from "@/lib/core/domain/plan";
import type { CostedTask } from "@/lib/core/domain/weighed-applications";
import { createDrawSource } from "@/lib/core/plan/case-draws";
import { makePlan } from "@/lib/core/plan/make-plan";
import { partOfWork } from "@/lib/core/plan/part-of-work";
import { byTeam, type TicketSplit, ticketsByName } from "@/lib/core/plan/split-work";
import { weighApplications } from "@/lib/core/plan/weigh-applications";
import type { ReportInput } from "@/lib/core/report/box/report-input";
import { COMPANY, labourAxes, PUBLIC_BODY } from "@/lib/core/report/example-candidates";
import { exampleReport, RANKED } from "@/lib/core/report/example-report";
import type { PartInput } from "@/lib/core/report/part/part-figures";
import { defaultKnobs } from "@/lib/core/report/plan/plan-start";

const SERVICE: TicketSplit = ({ services, tickets }) =>
  ticketsByName({ names: services, tickets }, (name) => name);

/** Odd tasks lie with the desk, even ones half with the network team; all are about Mail but the last. */
function tasksOf(profile: "company" | "public"): readonly CostedTask[] {
  return RANKED.map(({ id, hours }, at) => ({
    id,
    hours,
    tickets: 100,
    axes: labourAxes(profile, hours * 70),
    teams:
      at % 2 === 0
        ? [{ name: "Desk", count: 100 }]
        : [
            { name: "Desk", count: 50 },
            { name: "Network", count: 50 },
          ],
    services: at === RANKED.length - 1 ? [] : [{ name: "mail", count: 100 }],
  }));
}

function planOf(profile: "company" | "public"): ReportInput["plan"] {
  const settings = profile === "company" ? COMPANY : PUBLIC_BODY;
  const tasks = RANKED.map(({ id, title, hoursBand }) => ({
    id,
    title,
    remedy: "automate",
    toil: 60,
    ticketsPerYear: 100,
    hours: hoursBand,
    isCommon: false,
    toolCount: 1,
    rung: 1 as const,
    mandate: null,
  }));
  const items = new Map(tasks.map(({ id }) => [id, { ...UNTOUCHED, days: 10 }]));
  const source = createDrawSource(settings.automation.coverage, 3);
  const knobs = { ...defaultKnobs(settings, null), days: 30 };
  const result = makePlan({ tasks, items, settings: settings.automation, knobs }, source);
  return { result, isProposed: true };
}

const MAIL = { id: "mail", ...applicationFacts.parse({ name: "Mail", services: ["mail"] }) };

/** The part of a team in the example's report, or with null that of its application; for tests. */
export function examplePart(profile: "company" | "public", name: string | null): PartInput {
  const tasks = tasksOf(profile);
  const register = { applications: [MAIL], objectives: [] };
  const weighed = weighApplications(register, tasks, {
    on: 0,
    settings: COMPANY.applications,
  });
  const report = exampleReport(profile, {
    plan: planOf(profile),
    applications: { register, weighed },
    change: null,
  });
  const [mail] = weighed.entries;
  if (!mail) throw new Error("the register has one application");
  const owner: PartOwner =
    name === null ? { kind: "application", application: mail } : { kind: "team", name };
  const told = partOfWork(
    tasks,
    name === null
      ? { key: "mail", split: SERVICE, beside: byTeam }
      : { key: name, split: byTeam, beside: SERVICE },
  );
  if (!told) throw new Error("the part has tickets");
  const part: PartOfWork = { ...told, owner, change: null };
  return { report, part };
}
