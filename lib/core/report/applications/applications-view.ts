import type { ApplicationDecision } from "../../domain/application";
import type { ToilBurden, WeighedApplication } from "../../domain/weighed-applications";
import { sayApplications } from "../../messages/applications";
import { sayWords } from "../../messages/words";
import {
  type Formats,
  formatCount,
  formatDate,
  formatDay,
  formatMoney,
  NO_NUMBER,
} from "../format";
import { wordingOf } from "../wording";
import {
  type ApplicationsInput,
  cents,
  moneyOf,
  priced,
  type Sums,
  sumsOf,
  whole,
} from "./application-entries";
import { type Quadrant, quadrantOf } from "./application-quadrant";
import { boxText, burdenOf, countText, tiersText, titleOf } from "./application-sentences";
import { decisionWord } from "./application-words";

export type ApplicationRow = {
  readonly id: string;
  readonly name: string;
  /** "tier 2"; null where nobody entered it, and for companies. */
  readonly tier: string | null;
  readonly objective: string;
  readonly contribution: number | null;
  readonly evidence: string;
  readonly isOld: boolean;
  /** Null: nobody entered it. */
  readonly runCost: string | null;
  readonly toil: string;
  readonly toilHref: string | null;
  readonly atRisk: string;
  readonly risk: string;
  readonly burden: string;
  readonly decision: ApplicationDecision;
  /** A person said so; else the quadrant suggests it. */
  readonly isDecided: boolean;
  readonly isInBox: boolean | null;
  readonly owner: string;
  readonly review: string;
  readonly isDue: boolean;
};

export type DecisionLine = {
  readonly name: string;
  readonly decision: ApplicationDecision | null;
  readonly isTotal: boolean;
  readonly apps: string;
  readonly run: string;
  readonly toil: string;
  readonly atRisk: string;
  readonly burden: string;
};

export type FoundService = {
  readonly name: string;
  /** "10 tickets, $2 k" */
  readonly words: string;
};

export type ApplicationsView = {
  readonly title: string;
  readonly note: string;
  readonly unknown: { readonly title: string; readonly rows: readonly ApplicationRow[] };
  readonly known: { readonly title: string; readonly rows: readonly ApplicationRow[] };
  readonly none: ApplicationRow | null;
  readonly total: {
    readonly run: string;
    readonly toil: string;
    readonly atRisk: string;
    readonly risk: string;
    readonly burden: string;
  };
  readonly quadrant: Quadrant | null;
  /** What a burden is made of. */
  readonly burdenWords: string;
  /** How mission tiers weigh; null for companies, which have none. */
  readonly tiers: string | null;
  readonly decisions: readonly DecisionLine[];
  readonly box: string | null;
  readonly found: readonly FoundService[];
};

function evidenceOf(
  { evidence }: WeighedApplication,
  formats: Formats,
): { text: string; isOld: boolean } {
  if (!evidence) return { text: sayApplications(formats, "No evidence"), isOld: false };
  const { kind, at, isOld } = evidence;
  if (kind === "measured") return { text: sayApplications(formats, "Measured"), isOld: false };
  if (at === null) return { text: sayApplications(formats, "Attested, no date"), isOld };
  const told = isOld ? "Attested {day}, old" : "Attested {day}";
  return {
    text: sayApplications(formats, told, { day: formatDate(new Date(at), formats) }),
    isOld,
  };
}

function objectiveOf(
  { application }: WeighedApplication,
  { register, settings }: ApplicationsInput,
): string {
  const named = application.links
    .flatMap((link) => {
      const objective = register.objectives.find(({ id }) => id === link.objectiveId);
      return objective ? [{ name: objective.name, weight: link.weight * objective.weight }] : [];
    })
    .sort((a, b) => b.weight - a.weight);
  const [first, ...others] = named;
  if (!first) return NO_NUMBER;
  if (others.length === 0) return first.name;
  return sayApplications(
    settings,
    "{objective}, and {count, plural, one {# more} other {# more}}",
    { objective: first.name, count: others.length },
  );
}

function hrefOf({ application, toil }: WeighedApplication, workspace: string): string | null {
  const [service] = application.services;
  if (!toil || service === undefined) return null;
  return `/${workspace}/candidates?service=${encodeURIComponent(service)}`;
}

function rowOf(entry: WeighedApplication, input: ApplicationsInput): ApplicationRow {
  const { application, toil, burden, contribution, decision, isDecided, isInBox, runCost } = entry;
  const { settings } = input;
  const evidence = evidenceOf(entry, settings);
  return {
    id: application.id,
    name: application.name,
    tier:
      settings.profile === "public" && application.tier
        ? sayApplications(settings, "tier {tier}", { tier: application.tier })
        : null,
    objective: objectiveOf(entry, input),
    contribution: contribution === null ? null : Math.round(contribution),
    evidence: evidence.text,
    isOld: evidence.isOld,
    runCost: application.runCost === null ? null : cents(runCost, settings),
    toil: cents(toil?.toil ?? null, settings),
    toilHref: hrefOf(entry, input.workspace),
    atRisk: cents(toil?.atRisk ?? null, settings),
    risk: cents(toil?.risk ?? null, settings),
    burden: cents(burden, settings),
    decision,
    isDecided,
    isInBox,
    owner: application.owner,
    review: application.reviewOn ? formatDay(application.reviewOn, settings) : NO_NUMBER,
    isDue:
      application.reviewOn !== null && Date.parse(application.reviewOn) <= input.asOf.getTime(),
  };
}

function noneRow(none: ToilBurden | null, { settings }: ApplicationsInput): ApplicationRow | null {
  if (!none) return null;
  return {
    id: "none",
    name: sayApplications(settings, "No application"),
    tier: null,
    objective: NO_NUMBER,
    contribution: null,
    evidence: sayWords(settings, "{count, plural, one {# task} other {# tasks}}", {
      count: none.taskIds.length,
    }),
    isOld: false,
    runCost: NO_NUMBER,
    toil: cents(none.toil, settings),
    toilHref: null,
    atRisk: cents(none.atRisk, settings),
    risk: cents(none.risk, settings),
    burden: cents(moneyOf(none), settings),
    decision: "find out",
    isDecided: false,
    isInBox: null,
    owner: "",
    review: NO_NUMBER,
    isDue: false,
  };
}

type Summed = {
  readonly decision: ApplicationDecision | null;
  readonly isTotal?: boolean;
  readonly apps: number | null;
  readonly sums: Sums;
};

function decisionsOf(
  entries: readonly WeighedApplication[],
  none: ToilBurden | null,
  formats: Formats,
): DecisionLine[] {
  const line = (name: string, { decision, isTotal = false, apps, sums }: Summed): DecisionLine => ({
    name,
    decision,
    isTotal,
    apps: apps === null ? NO_NUMBER : formatCount(apps, formats),
    run: cents(sums.run, formats),
    toil: cents(sums.toil, formats),
    atRisk: cents(priced([sums.atRisk, sums.risk]), formats),
    burden: cents(whole(sums), formats),
  });
  const ordered: readonly ApplicationDecision[] = ["find out", "fix", "move", "retire", "keep"];
  const lines = ordered.flatMap((decision) => {
    const own = entries.filter((entry) => entry.decision === decision);
    return own.length === 0
      ? []
      : [line(decisionWord(decision, formats), { decision, apps: own.length, sums: sumsOf(own) })];
  });
  const others = none
    ? [
        line(sayApplications(formats, "No application"), {
          decision: null,
          apps: null,
          sums: sumsOf([], none),
        }),
      ]
    : [];
  const total = line(sayWords(formats, "Total"), {
    decision: null,
    isTotal: true,
    apps: entries.length,
    sums: sumsOf(entries, none),
  });
  return [...lines, ...others, total];
}

function groupOf(
  title: "Contribution unknown, by yearly burden" | "Contribution known, by yearly burden",
  entries: readonly WeighedApplication[],
  input: ApplicationsInput,
): ApplicationsView["known"] {
  const { settings } = input;
  const told = [
    sayApplications(settings, title),
    countText(entries, settings),
    cents(burdenOf(entries), settings),
  ];
  return { title: told.join(" · "), rows: entries.map((entry) => rowOf(entry, input)) };
}

function foundOf({ settings, weighed }: ApplicationsInput): FoundService[] {
  return weighed.unclaimed.map(({ name, tickets, cost }) => ({
    name,
    words: sayApplications(settings, "{count, plural, one {# ticket} other {# tickets}}, {cost}", {
      count: tickets,
      cost: cost > 0 ? formatMoney(cost, settings) : NO_NUMBER,
    }),
  }));
}

/** What each application costs and contributes, what to do about it, and which services of the tickets are none yet. */
export function applicationsView(input: ApplicationsInput): ApplicationsView {
  const { settings } = input;
  const { entries, none, lines } = input.weighed;
  const unknown = entries.filter(({ contribution }) => contribution === null);
  const known = entries.filter(({ contribution }) => contribution !== null);
  const total = sumsOf(entries, none);
  const box = boxText(input);
  return {
    title: titleOf(entries, settings),
    note: [countText(entries, settings), box].filter(Boolean).join(" · "),
    unknown: groupOf("Contribution unknown, by yearly burden", unknown, input),
    known: groupOf("Contribution known, by yearly burden", known, input),
    none: noneRow(none, input),
    total: {
      run: cents(total.run, settings),
      toil: cents(total.toil, settings),
      atRisk: cents(total.atRisk, settings),
      risk: cents(total.risk, settings),
      burden: cents(whole(total), settings),
    },
    quadrant: quadrantOf(entries, lines, settings),
    tiers: tiersText(input),
    burdenWords: wordingOf(settings.profile, settings).burden,
    decisions: decisionsOf(entries, none, settings),
    box,
    found: foundOf(input),
  };
}
