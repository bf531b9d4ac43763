import { type ApplicationDecision, TIERS, type Tier } from "../../domain/application";
import type { ToilBurden, WeighedApplication } from "../../domain/weighed-applications";
import {
  type Formats,
  formatCount,
  formatDate,
  formatDay,
  formatMoney,
  formatNumbered,
  NO_NUMBER,
} from "../format";
import { capital, countedInside } from "../number-words";
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

export type ApplicationRow = {
  readonly id: string;
  readonly name: string;
  /** "tier 2"; null where nobody entered it, and for companies. */
  readonly tier: string | null;
  readonly objective: string;
  readonly contribution: number | null;
  readonly evidence: string;
  readonly isOld: boolean;
  readonly runCost: string;
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
  readonly apps: string;
  readonly run: string;
  readonly toil: string;
  readonly atRisk: string;
  readonly burden: string;
};

export type FoundService = {
  readonly name: string;
  readonly tickets: string;
  readonly cost: string;
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
  if (!evidence) return { text: "No evidence", isOld: false };
  const { kind, at, isOld } = evidence;
  if (kind === "measured") return { text: "Measured", isOld: false };
  if (at === null) return { text: "Attested, no date", isOld };
  return { text: `Attested ${formatDate(new Date(at), formats)}${isOld ? ", old" : ""}`, isOld };
}

function objectiveOf({ application }: WeighedApplication, { register }: ApplicationsInput): string {
  const named = application.links
    .flatMap((link) => {
      const objective = register.objectives.find(({ id }) => id === link.objectiveId);
      return objective ? [{ name: objective.name, weight: link.weight * objective.weight }] : [];
    })
    .sort((a, b) => b.weight - a.weight);
  const [first, ...others] = named;
  if (!first) return NO_NUMBER;
  return others.length === 0 ? first.name : `${first.name}, and ${others.length} more`;
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
    tier: settings.profile === "public" && application.tier ? `tier ${application.tier}` : null,
    objective: objectiveOf(entry, input),
    contribution: contribution === null ? null : Math.round(contribution),
    evidence: evidence.text,
    isOld: evidence.isOld,
    runCost: application.runCost === null ? "not entered" : cents(runCost, settings),
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
    name: "No application",
    tier: null,
    objective: NO_NUMBER,
    contribution: null,
    evidence: formatNumbered(none.taskIds.length, ["task", "tasks"], settings),
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

const DECISION_WORDS: Readonly<Record<ApplicationDecision, string>> = {
  "find out": "Find out",
  fix: "Fix",
  move: "Move",
  retire: "Retire or move",
  keep: "Keep",
};

/** What a decision is called on screen. */
export function decisionWord(decision: ApplicationDecision): string {
  return DECISION_WORDS[decision];
}

function decisionsOf(
  entries: readonly WeighedApplication[],
  none: ToilBurden | null,
  formats: Formats,
): DecisionLine[] {
  const line = (
    name: string,
    decision: ApplicationDecision | null,
    of: { readonly apps: number | null; readonly sums: Sums },
  ): DecisionLine => ({
    name,
    decision,
    apps: of.apps === null ? NO_NUMBER : formatCount(of.apps, formats),
    run: cents(of.sums.run, formats),
    toil: cents(of.sums.toil, formats),
    atRisk: cents(priced([of.sums.atRisk, of.sums.risk]), formats),
    burden: cents(whole(of.sums), formats),
  });
  const ordered: readonly ApplicationDecision[] = ["find out", "fix", "move", "retire", "keep"];
  const lines = ordered.flatMap((decision) => {
    const own = entries.filter((entry) => entry.decision === decision);
    return own.length === 0
      ? []
      : [line(decisionWord(decision), decision, { apps: own.length, sums: sumsOf(own) })];
  });
  const others = none ? [line("No application", null, { apps: null, sums: sumsOf([], none) })] : [];
  const all = sumsOf(entries, none);
  return [...lines, ...others, line("Total", null, { apps: entries.length, sums: all })];
}

function titleOf(entries: readonly WeighedApplication[], formats: Formats): string {
  const unknown = entries.filter(({ contribution }) => contribution === null);
  const rest = (["fix", "move", "retire"] as const).flatMap((decision) => {
    const count = entries.filter((entry) => entry.decision === decision).length;
    const noun = { fix: "a fix", move: "a move", retire: "retirement or a move" }[decision];
    return count === 0 ? [] : [`${countedInside(count, ["needs", "need"], formats)} ${noun}`];
  });
  const next = rest.length > 0 ? ` ${capital(rest.join(", "))}.` : "";
  if (unknown.length === 0)
    return `Of every application somebody can say what it contributes.${next}`;
  const cost = cents(
    unknown.reduce((sum, { burden }) => sum + burden, 0),
    formats,
  );
  const subject = capital(
    countedInside(unknown.length, ["application costs", "applications cost"], formats),
  );
  return `${subject} ${cost} a year and nobody can say what ${unknown.length === 1 ? "it contributes" : "they contribute"}.${next}`;
}

/** A weight as it is entered: "1", ".6". */
const weightText = (weight: number): string => String(weight).replace(/^0\./, ".");

const TIER_WORDS: Readonly<Record<Tier, string>> = {
  1: "1, essential",
  2: "2, important",
  3: "3, useful",
  4: "4, convenient",
};

/** What a mission tier is called where it is chosen. */
export function tierWord(tier: Tier): string {
  return TIER_WORDS[tier];
}

function tiersText({ settings, weighed }: ApplicationsInput): string | null {
  if (settings.profile !== "public") return null;
  const weights = TIERS.map((tier) => `${tier} × ${weightText(settings.tierWeights[tier])}`);
  const blank = weighed.entries.filter(({ application }) => application.tier === null).length;
  const without =
    blank === 0
      ? ""
      : ` ${capital(countedInside(blank, ["application has", "applications have"], settings))} none and ${blank === 1 ? "counts" : "count"} × ${weightText(settings.mission?.tierWeight ?? 1)}.`;
  return `Hours that people wait count by the mission tier of the application: ${weights.join(", ")}.${without} A change is computed anew in the background.`;
}

/** What each application costs and contributes, what to do about it, and which services of the tickets are none yet. */
export function applicationsView(input: ApplicationsInput): ApplicationsView {
  const { settings } = input;
  const { entries, none, lines, box, unclaimed } = input.weighed;
  const budget = settings.applications.runBudget;
  const rows = (of: readonly WeighedApplication[]) => of.map((entry) => rowOf(entry, input));
  const unknown = entries.filter(({ contribution }) => contribution === null);
  const known = entries.filter(({ contribution }) => contribution !== null);
  const worth = (of: readonly WeighedApplication[]) =>
    cents(
      of.reduce((sum, { burden }) => sum + burden, 0),
      settings,
    );
  const apps = (of: readonly WeighedApplication[]) =>
    formatNumbered(of.length, ["application", "applications"], settings);
  const total = sumsOf(entries, none);
  const boxed =
    box === null || budget === null
      ? null
      : `box ${formatMoney(budget, settings)} run budget, ${cents(box.used, settings)} used${
          box.isOverfull ? ": what must be kept is more than that" : ""
        }`;
  return {
    title: entries.length === 0 ? "No application is registered yet." : titleOf(entries, settings),
    note: [apps(entries), `as of ${formatDate(input.asOf, settings)}`, boxed]
      .filter(Boolean)
      .join(" · "),
    unknown: {
      title: `Contribution unknown, by yearly burden · ${apps(unknown)} · ${worth(unknown)}`,
      rows: rows(unknown),
    },
    known: {
      title: `Contribution known, by yearly burden · ${apps(known)} · ${worth(known)}`,
      rows: rows(known),
    },
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
    box: boxed,
    found: unclaimed.map(({ name, tickets, cost }) => ({
      name,
      tickets: formatCount(tickets, settings),
      cost: cost > 0 ? formatMoney(cost, settings) : NO_NUMBER,
    })),
  };
}
