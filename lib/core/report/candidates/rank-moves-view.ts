import type { RankMove } from "../../domain/rank-move";
import { SIGNAL_WORDS } from "../signal-words";
import { verdictName } from "../verdict-words";

export type RankMoveView = {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  /** "12 → 3" */
  readonly way: string;
  readonly because: string;
};

const MOVES_SHOWN = 5;

function placeOf(rank: number | null): string {
  return rank === null ? "not ranked" : String(rank);
}

function reasonOf({ because }: RankMove): string {
  if (because.kind === "verdict")
    return because.verdict === null
      ? "its verdict was taken back"
      : `a person said: ${verdictName(because.verdict).toLowerCase()}`;
  const signals = because.signals.map((name) => SIGNAL_WORDS[name].name.toLowerCase());
  return `verdicts on other tasks: ${signals.join(" and ")} ${signals.length === 1 ? "speaks" : "speak"} ${because.isUp ? "for toil" : "against it"}`;
}

/** What the newest ranking moved and why, as lines; tasks that are gone are left out. */
export function rankMovesView(
  moves: readonly RankMove[],
  titles: ReadonlyMap<string, string>,
  base: string,
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
          way:
            move.from === move.to
              ? `stays ${placeOf(move.to)}`
              : `${placeOf(move.from)} → ${placeOf(move.to)}`,
          because: reasonOf(move),
        },
      ];
    })
    .slice(0, MOVES_SHOWN);
}
