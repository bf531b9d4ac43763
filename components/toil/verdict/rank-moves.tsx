import { useFormats } from "#formats";
import { Link } from "@/components/ui/link";
import { sayCandidates } from "@/lib/core/messages/candidates";
import type { RankMoveView } from "@/lib/core/report/candidates/rank-moves-view";

/** What the newest verdicts did to the ranking, each with its reason. */
export function RankMoves({ moves }: { moves: readonly RankMoveView[] }) {
  const formats = useFormats();
  return (
    <section
      data-screen-only
      aria-label={sayCandidates(formats, "What verdicts moved")}
      className="mt-4 rounded-card border border-line bg-subtle px-4 py-3 text-13"
    >
      <h2 className="mb-1 font-semibold">
        {sayCandidates(formats, "What the last verdicts moved")}
      </h2>
      <ul>
        {moves.map((move) => (
          <li key={move.key} className="flex flex-wrap gap-x-3">
            <Link
              className="min-w-0 truncate py-0.5 font-medium hover:text-accent"
              href={move.href}
            >
              {move.title}
            </Link>
            <span className="py-0.5 tabular-nums">{move.way}</span>
            <span className="py-0.5 text-text-2">{move.because}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
