import { z } from "zod";
import type { CandidateSummary } from "./candidate-summary";

const SORTS = [
  "hours",
  "toil",
  "repetition",
  "judgment",
  "interrupt",
  "tickets",
  "cost",
  "title",
] as const;
export type CandidateSort = (typeof SORTS)[number];

export const TABS = ["all", "high", "off-hours", "growing"] as const;
export type CandidateTab = (typeof TABS)[number];

/** What an address says in the place of a team, so that nobody's own desk is put in: no desk stands first. */
export const NO_DESK = "all";

/** What the address of the candidates page says; anything unknown falls back to its default. */
export const candidateQuery = z.object({
  tab: z.enum(TABS).catch("all"),
  /**
   * The team whose tasks stand first; NO_DESK: none. First and no filter: a ranking of which half is gone would pass for
   * the whole one.
   */
  desk: z.string().max(200).optional().catch(undefined),
  source: z.string().max(200).optional().catch(undefined),
  team: z.string().max(200).optional().catch(undefined),
  service: z.string().max(200).optional().catch(undefined),
  remedy: z.string().max(40).optional().catch(undefined),
  grade: z.enum(["A", "B", "C"]).optional().catch(undefined),
  q: z.string().max(200).optional().catch(undefined),
  /** What is hidden in rows and totals (hide-tasks.ts). */
  out: z.string().max(1_000).optional().catch(undefined),
  sort: z.enum(SORTS).catch("hours"),
  dir: z.enum(["asc", "desc"]).catch("desc"),
  show: z.coerce.number().int().min(1).max(2_000).catch(50),
  /** Rows of each tray below the ranking. */
  tray: z.coerce.number().int().min(1).max(5_000).catch(12),
});
export type CandidateQuery = z.infer<typeof candidateQuery>;

/** A task is "out of hours" from this share of its tickets on, and "growing" from this change on. */
const OFF_HOURS_FROM = 0.3;
const GROWING_FROM = 0.2;

const IN_TAB: Readonly<Record<CandidateTab, (candidate: CandidateSummary) => boolean>> = {
  all: () => true,
  high: (candidate) => candidate.toil >= 60,
  "off-hours": (candidate) => (candidate.offHoursShare ?? 0) >= OFF_HOURS_FROM,
  growing: (candidate) => (candidate.growth ?? 0) >= GROWING_FROM,
};

const VALUE: Readonly<
  Record<Exclude<CandidateSort, "title">, (candidate: CandidateSummary) => number>
> = {
  hours: (candidate) => candidate.hours,
  toil: (candidate) => candidate.toil,
  repetition: (candidate) => candidate.repetition,
  judgment: (candidate) => candidate.noJudgment,
  interrupt: (candidate) => candidate.interrupt,
  tickets: (candidate) => candidate.ticketsAMonth,
  cost: (candidate) => candidate.cost?.expected ?? -1,
};

function matches(candidate: CandidateSummary, query: CandidateQuery): boolean {
  if (query.source && !candidate.sources.includes(query.source)) return false;
  if (query.team && !candidate.teams.includes(query.team)) return false;
  if (query.service && !candidate.services.includes(query.service)) return false;
  if (query.remedy && candidate.remedy !== query.remedy) return false;
  if (query.grade && candidate.grade !== query.grade) return false;
  return !query.q || candidate.title.toLowerCase().includes(query.q.toLowerCase());
}

/**
 * What an address says to somebody with a desk, or without (null). Where it names none, none stands first, and every
 * address made of it says so: a bare one would put the reader's own in (openingHref).
 */
export function readCandidateQuery(asked: unknown, ownDesk: string | null): CandidateQuery {
  const query = candidateQuery.parse(asked);
  return ownDesk !== null && query.desk === undefined ? { ...query, desk: NO_DESK } : query;
}

/** The team whose tasks stand first; null: none. */
export function firstDesk({ desk }: CandidateQuery): string | null {
  return !desk || desk === NO_DESK ? null : desk;
}

function inOrder(query: CandidateQuery): (a: CandidateSummary, b: CandidateSummary) => number {
  const sign = query.dir === "asc" ? 1 : -1;
  const desk = firstDesk(query);
  const isFirst = ({ teams }: CandidateSummary) => Number(desk !== null && teams.includes(desk));
  return (a, b) => {
    if (isFirst(a) !== isFirst(b)) return isFirst(b) - isFirst(a);
    const difference =
      query.sort === "title"
        ? a.title.localeCompare(b.title)
        : VALUE[query.sort](a) - VALUE[query.sort](b);
    return difference * sign || (a.rank ?? 0) - (b.rank ?? 0);
  };
}

export type CandidateList = {
  readonly rows: readonly CandidateSummary[];
  /** Rows that match, shown or not. */
  readonly matching: number;
  /** How many of them are of the desk that stands first. */
  readonly ofDesk: number;
  readonly tabCounts: Readonly<Record<CandidateTab, number>>;
};

/** Filters hide rows and sorting moves them; ranks stay what they are. */
export function listCandidates(
  ranked: readonly CandidateSummary[],
  query: CandidateQuery,
): CandidateList {
  const filtered = ranked.filter((candidate) => matches(candidate, query));
  const rows = filtered.filter(IN_TAB[query.tab]).sort(inOrder(query));
  const tabCounts = Object.fromEntries(
    TABS.map((tab) => [tab, filtered.filter(IN_TAB[tab]).length]),
  ) as Record<CandidateTab, number>;
  const desk = firstDesk(query);
  const ofDesk = desk === null ? 0 : rows.filter(({ teams }) => teams.includes(desk)).length;
  return { rows: rows.slice(0, query.show), matching: rows.length, ofDesk, tabCounts };
}

/** The address of the same page with some choices changed; undefined removes one. */
export function candidateHref(
  base: string,
  query: CandidateQuery,
  changes: Partial<Record<keyof CandidateQuery, string | number | undefined>>,
): string {
  const defaults: Readonly<Record<string, string>> = {
    tab: "all",
    sort: "hours",
    dir: "desc",
    show: "50",
    tray: "12",
  };
  const merged = { ...query, ...changes };
  const pairs = Object.entries(merged).flatMap(([key, value]) => {
    const text = value === undefined || value === "" ? null : String(value);
    return text === null || defaults[key] === text ? [] : [[key, text] as [string, string]];
  });
  const search = new URLSearchParams(pairs).toString();
  return search ? `${base}${base.includes("?") ? "&" : "?"}${search}` : base;
}

/** The address of a kept view; its id stays in it only until something is changed. */
export function savedViewHref(
  base: string,
  { id, query }: { readonly id: string; readonly query: string },
): string {
  return `${base}/candidates?${query ? `${query}&` : ""}view=${id}`;
}

/** A view as the page of candidates opens with it. */
type OpeningView = {
  readonly id: string;
  readonly query: string;
  readonly defaultOf: string | null;
};

/**
 * Where somebody with a desk goes who opens the candidates without saying what of them: to the view that their team opens
 * with, else to its tasks first. The address tells then what is seen, and means the same to everybody it is sent to.
 * Null: the page as it is.
 */
export function openingHref(
  base: string,
  desk: string | null,
  views: readonly OpeningView[],
): string | null {
  if (desk === null) return null;
  const view = views.find(({ defaultOf }) => defaultOf === desk);
  return view
    ? savedViewHref(base, view)
    : candidateHref(`${base}/candidates`, candidateQuery.parse({ desk }), {});
}

/** The values a filter offers, most frequent first. */
export function choicesOf(
  ranked: readonly CandidateSummary[],
  read: (candidate: CandidateSummary) => readonly string[],
): readonly { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const candidate of ranked)
    for (const value of read(candidate)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}
