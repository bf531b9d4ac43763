import type { WeighedApplication } from "../../domain/weighed-applications";
import { cents } from "../applications/application-entries";
import { compared, type ReportNumber, TARGET, UNCOMPARED } from "../box/report-numbers";
import { changeShare, formatChange, hoursChangeShare } from "../change-words";
import {
  type Formats,
  formatCount,
  formatHours,
  formatMoney,
  formatNumbered,
  formatPeople,
  formatShare,
} from "../format";
import { reasonFor, wordingOf } from "../wording";
import type { PartFigures, PartInput } from "./part-figures";
import { savingText } from "./part-verdict";

function debtNumber({ report, part }: PartInput, { cost, share }: PartFigures): ReportNumber {
  const { totals, settings: formats } = report;
  const name = wordingOf(totals.axes.profile).debt;
  const head = { name, metric: "operationalDebt", rows: "candidates" } as const;
  if (cost === null) {
    const note = "enter the yearly cost of a person in Settings";
    return { ...head, value: "not priced", aside: "", note, ...UNCOMPARED };
  }
  const whole = formatMoney(totals.axes.total?.expected ?? null, formats);
  return {
    ...head,
    value: formatMoney(cost, formats),
    aside: `${formatShare(share, formats)} of ${whole}`,
    ...compared(part, changeShare(part.change), (change) => formatChange(change, formats)),
    note: `target ${formatMoney(cost * TARGET, formats)}`,
  };
}

function peopleNumber({ report, part }: PartInput, { hours, plan }: PartFigures): ReportNumber {
  const { settings } = report;
  const people = (value: number) => formatPeople(value, settings.productiveHours, settings);
  const change = hoursChangeShare(part.change);
  const planned =
    plan && plan.hoursReleased > 0
      ? `plan ${formatHours(hours - plan.hoursReleased, settings)} · `
      : "";
  return {
    name: "Toil, as people",
    metric: "people",
    value: people(hours),
    aside: `${formatHours(hours, settings)} of ${formatHours(report.totals.hours.expected, settings)}`,
    // In hours: a tenth of a person is more than most parts move.
    ...compared(part, change, () =>
      formatHours(Math.abs(hours - hours / (1 + (change ?? 0))), settings),
    ),
    note: `${planned}target ${formatHours(hours * TARGET, settings)}`,
    rows: "candidates",
  };
}

function planNumber(input: PartInput, { plan, tasks }: PartFigures): ReportNumber {
  const { settings: formats } = input.report;
  const head = { name: "In the plan", metric: "plannedSaving", ...UNCOMPARED } as const;
  const saving = plan && savingText(input, plan.saving);
  if (!plan || saving === null)
    return { ...head, value: "no plan", aside: "", note: "nothing can be planned yet", rows: null };
  return {
    ...head,
    value: saving,
    aside: `${formatCount(plan.inside.length, formats)} of ${formatNumbered(tasks.length, ["task", "tasks"], formats)}`,
    note: "less a year in full use, net of upkeep",
    rows: "plan",
  };
}

function ticketsNumber({ report, part }: PartInput, figures: PartFigures): ReportNumber {
  const { settings: formats } = report;
  const { change } = part;
  const isTold = change && changeShare(change) !== null && change.before.tickets > 0;
  const share = isTold ? change.now.tickets / change.before.tickets - 1 : null;
  return {
    name: "Tickets a year",
    metric: "ticketsAYear",
    value: formatCount(figures.ticketsAYear, formats),
    aside: `in ${formatNumbered(figures.tasks.length, ["task", "tasks"], formats)}`,
    ...compared(part, share, (value) => formatChange(value, formats)),
    note: "of ranked tasks",
    rows: "candidates",
  };
}

function missionNumber({ report, part }: PartInput): ReportNumber {
  const { settings: formats, totals } = report;
  const reason = reasonFor(totals.unpriced, "mission") ?? "An input is missing in Settings.";
  const { mission } = part;
  return {
    name: "Mission: time lost",
    metric: "missionHours",
    value: mission === null ? "not priced" : formatHours(mission, formats),
    aside: "",
    ...UNCOMPARED,
    note: mission === null ? reason : `target ${formatHours(mission * TARGET, formats)}`,
    rows: "candidates",
  };
}

function burdenNumber(one: WeighedApplication, input: PartInput): ReportNumber {
  const { settings: formats, totals } = input.report;
  const run =
    one.application.runCost === null
      ? "run cost not entered"
      : `run ${cents(one.runCost, formats)}`;
  const toil = one.toil?.toil ?? null;
  return {
    name: "Yearly burden",
    metric: "boxBurden",
    value: cents(one.burden, formats),
    aside: [run, toil === null ? null : `toil ${cents(toil, formats)}`].filter(Boolean).join(" · "),
    ...UNCOMPARED,
    note: `${wordingOf(totals.axes.profile).burden}`,
    rows: "applications",
  };
}

function contributionNumber(
  { contribution, evidence, isInBox }: WeighedApplication,
  formats: Formats,
): ReportNumber {
  const known = evidence ? `${evidence.kind}${evidence.isOld ? ", old" : ""}` : "no evidence";
  const place = { true: "in the box", false: "no room in the box", null: "no run budget entered" };
  return {
    name: "Contribution",
    metric: "contribution",
    value: contribution === null ? "unknown" : formatCount(contribution, formats),
    aside: contribution === null ? "" : "of 100",
    ...UNCOMPARED,
    note: `${known} · ${place[`${isInBox}`]}`,
    rows: "applications",
  };
}

/** The four numbers of a part's page, each with its change or what it is a part of, and the rows behind it. */
export function partNumbers(input: PartInput, figures: PartFigures): readonly ReportNumber[] {
  const { owner } = input.part;
  const { settings, totals } = input.report;
  const debt = debtNumber(input, figures);
  const people = peopleNumber(input, figures);
  const plan = planNumber(input, figures);
  if (owner.kind === "application") {
    const contribution = contributionNumber(owner.application, settings);
    // What repeated work costs is in the burden; here the hours say it a second way.
    return [burdenNumber(owner.application, input), debt, contribution, plan];
  }
  if (totals.axes.profile === "public") return [missionNumber(input), debt, people, plan];
  return [debt, people, plan, ticketsNumber(input, figures)];
}
