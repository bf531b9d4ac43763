import type { SignalName } from "../../domain/candidate";
import type { RankMove } from "../../domain/rank-move";
import { sayCandidates } from "../../messages/candidates";
import type { Formats } from "../format";
import { signalInside } from "../signal-words";
import { verdictInside } from "../verdict-words";

export type RankMoveView = {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  /** "12 → 3" */
  readonly way: string;
  readonly because: string;
};

const MOVES_SHOWN = 5;

const SPEAKS = {
  for: "verdicts on other tasks: {signals} speaks for toil",
  against: "verdicts on other tasks: {signals} speaks against it",
} as const;
const SPEAK = {
  for: "verdicts on other tasks: {signals} speak for toil",
  against: "verdicts on other tasks: {signals} speak against it",
} as const;

function placeOf(rank: number | null, formats: Formats): string {
  return rank === null ? sayCandidates(formats, "not ranked") : String(rank);
}

function wayOf({ from, to }: RankMove, formats: Formats): string {
  const place = placeOf(to, formats);
  return from === to
    ? sayCandidates(formats, "stays {place}", { place })
    : `${placeOf(from, formats)} → ${place}`;
}

function learned(signals: readonly SignalName[], isUp: boolean, formats: Formats): string {
  const said = signals
    .map((name) => signalInside(name, formats))
    .reduce((some, more) => sayCandidates(formats, "{some} and {more}", { some, more }));
  const speaks = signals.length === 1 ? SPEAKS : SPEAK;
  return sayCandidates(formats, speaks[isUp ? "for" : "against"], { signals: said });
}

function reasonOf({ because }: RankMove, formats: Formats): string {
  if (because.kind === "learned") return learned(because.signals, because.isUp, formats);
  return because.verdict === null
    ? sayCandidates(formats, "its verdict was taken back")
    : sayCandidates(formats, "a person said: {verdict}", {
        verdict: verdictInside(because.verdict, formats),
      });
}

/** What the newest ranking moved and why, as lines; tasks that are gone are left out. */
export function rankMovesView(
  moves: readonly RankMove[],
  titles: ReadonlyMap<string, string>,
  { base, formats }: { readonly base: string; readonly formats: Formats },
): readonly RankMoveView[] {
  return moves
    .flatMap((move): RankMoveView[] => {
      const title = titles.get(move.taskId);
      if (title === undefined) return [];
      return [
        {
          key: move.taskId,
          title,
          href: `${base}/${move.taskId}`,
          way: wayOf(move, formats),
          because: reasonOf(move, formats),
        },
      ];
    })
    .slice(0, MOVES_SHOWN);
}
