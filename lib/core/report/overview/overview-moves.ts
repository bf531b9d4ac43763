import type { WorkspaceSettings } from "../../domain/settings";
import { sayOverview } from "../../messages/overview";
import { type CandidateSummary, hoursPerTicket } from "../candidates/candidate-summary";
import { type Formats, formatCount, formatHours, NO_NUMBER } from "../format";
import type { Span } from "../period";
import { comparisonWords } from "../period-words";
import { type ChangeView, signedHours, wayOf } from "./overview-change";
import type { OverviewInput } from "./overview-view";

/** A number that opens exactly the rows it counts. */
export type CountLink = { readonly text: string; readonly href: string };

export type MoveView = {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly note: string;
  readonly before: CountLink | null;
  readonly now: CountLink;
  readonly change: string;
  readonly way: ChangeView["way"];
};

export type MovesView = {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly MoveView[];
  readonly hasBefore: boolean;
};

const SHOWN = 8;

type Change = {
  readonly task: CandidateSummary;
  readonly now: number;
  readonly before: number;
  readonly hours: number;
};

function headOf(input: OverviewInput, changes: number, isCompared: boolean) {
  const { settings } = input;
  const words = comparisonWords(input, settings);
  if (!isCompared || words === null)
    return {
      title: sayOverview(settings, "What took most"),
      note: sayOverview(settings, "tickets and toil hours in the weeks shown"),
    };
  return {
    title: sayOverview(settings, "What moved"),
    note: sayOverview(
      settings,
      "{shown, plural, one {# task} other {# tasks}} of {all} that changed, against {words}",
      { shown: Math.min(SHOWN, changes), all: formatCount(changes, settings), words },
    ),
  };
}

/** The tasks whose hours changed most between the period and its comparison; without one, those that took most. */
export function periodMoves(
  input: OverviewInput,
  ranked: readonly CandidateSummary[],
  isCompared: boolean,
): MovesView {
  const { base, period, settings } = input;
  const counts = new Map(input.tickets.map((row) => [row.taskId, row]));
  const link = (task: CandidateSummary, span: Span, count: number): CountLink => ({
    text: formatCount(count, settings),
    href: `${base}/tickets?${new URLSearchParams({ task: task.id, ...span })}`,
  });
  const changes = ranked
    .flatMap((task): Change[] => {
      const { now, before } = counts.get(task.id) ?? { now: 0, before: 0 };
      const hours = (now - (isCompared ? before : 0)) * hoursPerTicket(task);
      return hours === 0 ? [] : [{ task, now, before, hours }];
    })
    .sort((a, b) => Math.abs(b.hours) - Math.abs(a.hours) || (a.task.id < b.task.id ? -1 : 1));
  return {
    ...headOf(input, changes.length, isCompared),
    hasBefore: isCompared,
    rows: changes.slice(0, SHOWN).map(({ task, now, before, hours }) => ({
      id: task.id,
      href: `${base}/candidates/${task.id}`,
      title: task.title,
      note: [`#${task.rank ?? NO_NUMBER}`, task.teams[0]].filter(Boolean).join(" · "),
      before: isCompared && period.before ? link(task, period.before, before) : null,
      now: link(task, period.now, now),
      change: isCompared ? signedHours(hours, settings) : formatHours(hours, settings),
      way: isCompared ? wayOf(hours) : "same",
    })),
  };
}

export type ImportChangesView = {
  readonly note: string;
  readonly rows: readonly {
    readonly id: string;
    readonly href: string;
    readonly title: string;
    readonly note: string;
    readonly before: string;
    readonly now: string;
    readonly change: string;
    readonly way: ChangeView["way"];
  }[];
};

type Place = { readonly taskId: string; readonly rank: number | null; readonly hours: number };

function rankNote(before: Place | undefined, now: CandidateSummary, formats: Formats): string {
  const place = (rank: number | null): string =>
    rank === null ? sayOverview(formats, "not ranked") : String(rank);
  if (!before)
    return now.rank === null
      ? sayOverview(formats, "new, not ranked")
      : sayOverview(formats, "new in the ranking");
  if (before.rank === now.rank) return sayOverview(formats, "rank {now}", { now: place(now.rank) });
  return sayOverview(formats, "rank {before} → {now}", {
    before: place(before.rank),
    now: place(now.rank),
  });
}

/** What the last import did to the ranking: hours a year and ranks, largest change first; null where it did nothing. */
export function importChanges(
  before: readonly Place[],
  candidates: readonly CandidateSummary[],
  { base, settings }: { readonly base: string; readonly settings: WorkspaceSettings },
): ImportChangesView | null {
  const places = new Map(before.map((place) => [place.taskId, place]));
  const changes = candidates
    .map((task) => ({ task, was: places.get(task.id) }))
    .map((one) => ({ ...one, change: one.task.hours - (one.was?.hours ?? 0) }))
    .filter(({ task, was, change }) => (was?.rank ?? null) !== task.rank || Math.abs(change) >= 0.5)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || (a.task.id < b.task.id ? -1 : 1));
  if (changes.length === 0) return null;
  const shown = changes.slice(0, SHOWN);
  return {
    note: sayOverview(
      settings,
      "{shown} of {all, plural, one {# change} other {# changes}} that move a rank or half an hour",
      { shown: formatCount(shown.length, settings), all: changes.length },
    ),
    rows: shown.map(({ task, was, change }) => ({
      id: task.id,
      href: `${base}/candidates/${task.id}`,
      title: task.title,
      note: rankNote(was, task, settings),
      before: was ? formatHours(was.hours, settings) : NO_NUMBER,
      now: formatHours(task.hours, settings),
      change: signedHours(change, settings),
      way: wayOf(change),
    })),
  };
}
