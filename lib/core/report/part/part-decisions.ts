import type { WeighedApplication } from "../../domain/weighed-applications";
import { sayReport } from "../../messages/report";
import { sayWords } from "../../messages/words";
import { cents } from "../applications/application-entries";
import {
  after,
  type Decision,
  heaviestFirst,
  LATER_DAYS,
  MOST_DECISIONS,
  nameContribution,
  names,
  SOON_DAYS,
  type Weighed,
} from "../box/report-decisions";
import { formatDay, formatDays, formatHours, formatMoney, formatShare } from "../format";
import type { PartEntry, PartFigures, PartInput, PartTask } from "./part-figures";
import { savingText } from "./part-verdict";

/** Of one kind so many at most, so that the page asks for more than one thing. */
const MOST_OF_A_KIND = 2;
/** A team is asked about the applications that it works on most, not about those that it touched once. */
const MAIN_APPLICATIONS = 6;

function leadOf({ report, part }: PartInput): string {
  const lead = names(report.people.leads, report.settings);
  return part.owner.kind === "application"
    ? part.owner.application.application.owner || lead
    : lead;
}

/** "; 40 % of its tickets are yours" where a task is shared with others. */
function sharedWords(share: number, { report }: PartInput): string {
  const { settings: formats } = report;
  if (share >= 0.995) return "";
  return sayReport(formats, "; {share} of its tickets are yours", {
    share: formatShare(share, formats),
  });
}

function nameBuilder({ entry, saving, share }: PartEntry, input: PartInput): Weighed | null {
  const { report } = input;
  const formats = report.settings;
  if (entry.item.owner !== "" || saving <= 0 || !report.plan) return null;
  return {
    weight: saving,
    decision: {
      id: `owner-${entry.task.id}`,
      title: sayReport(formats, "Name who automates: {task}", { task: entry.task.title }),
      note: sayReport(formats, "In the plan with {days} engineer-days and no owner{shared}", {
        days: formatDays(entry.halfDays, formats),
        shared: sharedWords(share, input),
      }),
      nothing: savingText(input, saving) ?? sayWords(formats, "not priced"),
      nothingNote: sayReport(formats, "a year in full use, net of upkeep"),
      owner: leadOf(input),
      by: after(report, SOON_DAYS),
      verb: sayReport(formats, "Name"),
      act: { kind: "plan", days: report.plan.result.knobs.days },
    },
  };
}

function makeRoom({ entry, saving, share }: PartEntry, input: PartInput): Weighed | null {
  const { report } = input;
  const formats = report.settings;
  const { reason } = entry;
  if (reason.kind !== "enters" || saving <= 0 || !report.plan) return null;
  return {
    weight: saving,
    decision: {
      id: `room-${entry.task.id}`,
      title: sayReport(formats, "Ask for room in the plan: {task}", { task: entry.task.title }),
      note: sayReport(formats, "Enters with {days} engineer-days{shared}", {
        days: formatDays(reason.atHalfDays, formats),
        shared: sharedWords(share, input),
      }),
      nothing: savingText(input, saving) ?? sayWords(formats, "not priced"),
      nothingNote: sayReport(formats, "a year in full use, net of upkeep"),
      owner: leadOf(input),
      by: after(report, LATER_DAYS),
      verb: sayReport(formats, "Compare"),
      act: { kind: "plan", days: reason.atHalfDays / 2 },
    },
  };
}

function judge({ task, share, hours, cost }: PartTask, input: PartInput): Weighed | null {
  if (task.verdict !== null) return null;
  const { report } = input;
  const formats = report.settings;
  return {
    weight: cost ?? 0,
    decision: {
      id: `verdict-${task.id}`,
      title: sayReport(formats, "Say whether it is toil: {task}", { task: task.title }),
      note: sayReport(
        formats,
        "Score {score}, grade {grade}, {hours} a year; no person has judged it{shared}",
        {
          score: Math.round(task.toil),
          grade: task.grade,
          hours: formatHours(hours, formats),
          shared: sharedWords(share, input),
        },
      ),
      nothing: cost === null ? formatHours(hours, formats) : formatMoney(cost, formats),
      nothingNote: sayReport(formats, "expected, a year"),
      owner: leadOf(input),
      by: after(report, SOON_DAYS),
      verb: sayReport(formats, "Judge"),
      act: { kind: "task", id: task.id },
    },
  };
}

function unknownAmong(input: PartInput): readonly Weighed[] {
  const { report, part } = input;
  const { owner } = part;
  const entries = report.applications?.weighed.entries ?? [];
  const own =
    owner.kind === "application"
      ? [owner.application]
      : part.beside
          .slice(0, MAIN_APPLICATIONS)
          .flatMap(({ key }) => entries.filter((one) => one.application.id === key));
  return own
    .filter(({ contribution, isDecided }) => contribution === null && !isDecided)
    .map((one) => nameContribution(one, report, report.settings));
}

/** What the register does not say of an application, one decision each. */
function gapsOf(
  { application, burden }: WeighedApplication,
  { report }: PartInput,
): readonly Weighed[] {
  const formats = report.settings;
  const { id, name, runCost, reviewOn } = application;
  const ask = (told: Pick<Decision, "id" | "title" | "note" | "verb" | "by">): Weighed => ({
    weight: null,
    decision: {
      ...told,
      nothing: cents(burden, formats),
      nothingNote: sayReport(formats, "its yearly burden as far as it is known"),
      owner: names([application.owner], formats),
      act: { kind: "application", id },
    },
  });
  const later = after(report, LATER_DAYS);
  return [
    ...(application.owner === ""
      ? [
          ask({
            id: `owner-of-${id}`,
            title: sayReport(formats, "Name an owner for {application}", { application: name }),
            note: sayReport(formats, "Nobody answers for it, so nobody is asked by name"),
            verb: sayReport(formats, "Name"),
            by: later,
          }),
        ]
      : []),
    ...(runCost === null
      ? [
          ask({
            id: `run-cost-${id}`,
            title: sayReport(formats, "Enter what {application} costs to run", {
              application: name,
            }),
            note: sayReport(
              formats,
              "Licences, hosting and support a year; the page reads low until then",
            ),
            verb: sayReport(formats, "Enter"),
            by: later,
          }),
        ]
      : []),
    ...(reviewOn !== null && Date.parse(reviewOn) <= report.today.getTime()
      ? [
          ask({
            id: `review-${id}`,
            title: sayReport(formats, "Look at {application} again: keep, fix, move or retire", {
              application: name,
            }),
            note: sayReport(formats, "Its review was due on {day}", {
              day: formatDay(reviewOn, formats),
            }),
            verb: sayReport(formats, "Decide"),
            by: after(report, SOON_DAYS),
          }),
        ]
      : []),
  ];
}

function some(all: readonly (Weighed | null)[], most = MOST_OF_A_KIND): readonly Weighed[] {
  return all
    .filter((one) => one !== null)
    .sort(heaviestFirst)
    .slice(0, most);
}

/** At most five decisions wanted of a part, each with what doing nothing costs it, an owner, a day and one verb. */
export function partDecisions(input: PartInput, figures: PartFigures): readonly Decision[] {
  const { owner } = input.part;
  const { plan, tasks } = figures;
  return [
    ...some(unknownAmong(input)),
    ...some(owner.kind === "application" ? gapsOf(owner.application, input) : []),
    ...some((plan?.inside ?? []).map((entry) => nameBuilder(entry, input))),
    ...some(
      tasks.map((task) => judge(task, input)),
      1,
    ),
    ...some(
      (plan?.outside ?? []).map((entry) => makeRoom(entry, input)),
      1,
    ),
  ]
    .slice(0, MOST_DECISIONS)
    .sort(heaviestFirst)
    .map(({ decision }) => decision);
}
