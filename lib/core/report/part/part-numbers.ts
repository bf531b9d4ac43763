import type { WeighedApplication } from "../../domain/weighed-applications";
import { sayReport } from "../../messages/report";
import { sayWords } from "../../messages/words";
import { cents } from "../applications/application-entries";
import {
  compared,
  hoursNote,
  type ReportNumber,
  TARGET,
  targetNote,
  UNCOMPARED,
  unpricedDebt,
} from "../box/report-numbers";
import { changeShare, formatChange, hoursChangeShare } from "../change-words";
import {
  type Formats,
  formatCount,
  formatHours,
  formatMoney,
  formatPeople,
  formatShare,
} from "../format";
import { reasonFor, wordingOf } from "../wording";
import type { PartFigures, PartInput } from "./part-figures";
import { savingText } from "./part-verdict";

function debtNumber({ report, part }: PartInput, { cost, share }: PartFigures): ReportNumber {
  const { totals, settings: formats } = report;
  const name = wordingOf(totals.axes.profile, formats).debt;
  const head = { name, metric: "operationalDebt", rows: "candidates" } as const;
  if (cost === null) return { ...head, ...unpricedDebt(formats) };
  const whole = formatMoney(totals.axes.total?.expected ?? null, formats);
  return {
    ...head,
    value: formatMoney(cost, formats),
    aside: sayReport(formats, "{part} of {whole}", { part: formatShare(share, formats), whole }),
    ...compared(
      part,
      { share: changeShare(part.change), show: (change) => formatChange(change, formats) },
      formats,
    ),
    note: targetNote(formatMoney(cost * TARGET, formats), formats),
  };
}

function peopleNumber({ report, part }: PartInput, { hours, plan }: PartFigures): ReportNumber {
  const { settings } = report;
  const people = (value: number) => formatPeople(value, settings.productiveHours, settings);
  const change = hoursChangeShare(part.change);
  const planned = plan && plan.hoursReleased > 0 ? hours - plan.hoursReleased : null;
  return {
    name: sayReport(settings, "Toil, as people"),
    metric: "people",
    value: people(hours),
    aside: sayReport(settings, "{part} of {whole}", {
      part: formatHours(hours, settings),
      whole: formatHours(report.totals.hours.expected, settings),
    }),
    // In hours: a tenth of a person is more than most parts move.
    ...compared(
      part,
      {
        share: change,
        show: () => formatHours(Math.abs(hours - hours / (1 + (change ?? 0))), settings),
      },
      settings,
    ),
    note: hoursNote({ planned, target: hours * TARGET }, settings),
    rows: "candidates",
  };
}

function planNumber(input: PartInput, { plan, tasks }: PartFigures): ReportNumber {
  const { settings: formats } = input.report;
  const name = sayReport(formats, "In the plan");
  const head = { name, metric: "plannedSaving", ...UNCOMPARED } as const;
  const saving = plan && savingText(input, plan.saving);
  if (!plan || saving === null)
    return {
      ...head,
      value: sayReport(formats, "no plan"),
      aside: "",
      note: sayReport(formats, "nothing can be planned yet"),
      rows: null,
    };
  return {
    ...head,
    value: saving,
    aside: sayReport(formats, "{part} of {count, plural, one {# task} other {# tasks}}", {
      part: formatCount(plan.inside.length, formats),
      count: tasks.length,
    }),
    note: sayReport(formats, "less a year in full use, net of upkeep"),
    rows: "plan",
  };
}

function ticketsNumber({ report, part }: PartInput, figures: PartFigures): ReportNumber {
  const { settings: formats } = report;
  const { change } = part;
  const isTold = change && changeShare(change) !== null && change.before.tickets > 0;
  const share = isTold ? change.now.tickets / change.before.tickets - 1 : null;
  return {
    name: sayReport(formats, "Tickets a year"),
    metric: "ticketsAYear",
    value: formatCount(figures.ticketsAYear, formats),
    aside: sayReport(formats, "in {count, plural, one {# task} other {# tasks}}", {
      count: figures.tasks.length,
    }),
    ...compared(part, { share, show: (value) => formatChange(value, formats) }, formats),
    note: sayReport(formats, "of ranked tasks"),
    rows: "candidates",
  };
}

function missionNumber({ report, part }: PartInput): ReportNumber {
  const { settings: formats, totals } = report;
  const reason =
    reasonFor(totals.unpriced, "mission", formats) ??
    sayWords(formats, "An input is missing in Settings.");
  const { mission } = part;
  return {
    name: sayReport(formats, "Mission: time lost"),
    metric: "missionHours",
    value: mission === null ? sayWords(formats, "not priced") : formatHours(mission, formats),
    aside: "",
    ...UNCOMPARED,
    note: mission === null ? reason : targetNote(formatHours(mission * TARGET, formats), formats),
    rows: "candidates",
  };
}

function burdenNumber(one: WeighedApplication, input: PartInput): ReportNumber {
  const { settings: formats, totals } = input.report;
  const run =
    one.application.runCost === null
      ? sayReport(formats, "run cost not entered")
      : sayReport(formats, "run {amount}", { amount: cents(one.runCost, formats) });
  const cost = one.toil?.toil ?? null;
  const toil =
    cost === null ? null : sayReport(formats, "toil {amount}", { amount: cents(cost, formats) });
  return {
    name: sayReport(formats, "Yearly burden"),
    metric: "boxBurden",
    value: cents(one.burden, formats),
    aside: [run, toil].filter(Boolean).join(" · "),
    ...UNCOMPARED,
    note: wordingOf(totals.axes.profile, formats).burden,
    rows: "applications",
  };
}

const PLACES = {
  true: "in the box",
  false: "no room in the box",
  null: "no run budget entered",
} as const;
const EVIDENCE = { measured: "measured", attested: "attested" } as const;
const OLD_EVIDENCE = { measured: "measured, old", attested: "attested, old" } as const;

function contributionNumber(
  { contribution, evidence, isInBox }: WeighedApplication,
  formats: Formats,
): ReportNumber {
  const known = evidence
    ? sayReport(formats, evidence.isOld ? OLD_EVIDENCE[evidence.kind] : EVIDENCE[evidence.kind])
    : sayReport(formats, "no evidence");
  return {
    name: sayReport(formats, "Contribution"),
    metric: "contribution",
    value:
      contribution === null ? sayReport(formats, "unknown") : formatCount(contribution, formats),
    aside: contribution === null ? "" : sayReport(formats, "of 100"),
    ...UNCOMPARED,
    note: `${known} · ${sayReport(formats, PLACES[`${isInBox}`])}`,
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
