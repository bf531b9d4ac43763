import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Kbd } from "@/components/ui/kbd";
import {
  type CandidatesInput,
  type CandidatesView,
  candidatesView,
} from "@/lib/core/report/candidates-view";
import { CandidateCards } from "./candidates/candidate-cards";
import { CandidateFilters } from "./candidates/candidate-filters";
import { CandidateHeadline } from "./candidates/candidate-headline";
import { CandidateKeys } from "./candidates/candidate-keys";
import { CandidateTable } from "./candidates/candidate-table";
import { Tray } from "./candidates/tray";
import { TopBar } from "./top-bar";
import { RankMoves } from "./verdict/rank-moves";
import { RankingUnderWay } from "./verdict/ranking-under-way";
import type { SayVerdict } from "./verdict/say-verdict";

function Footer({ view, mayJudge }: { view: CandidatesView; mayJudge: boolean }) {
  return (
    <footer className="mt-3 text-text-2">
      <div className="flex flex-wrap items-center justify-between gap-3 text-13">
        <span className="tabular-nums">
          {view.shown}{" "}
          {view.moreHref ? (
            <Link
              className="inline-block py-1 text-accent hover:underline"
              scroll={false}
              href={view.moreHref}
            >
              Show more
            </Link>
          ) : null}
        </span>
        <span data-screen-only className="hidden items-center gap-1.5 text-xs md:flex">
          <Kbd>J</Kbd>
          <Kbd>K</Kbd> move <Kbd>Enter</Kbd> why
          {mayJudge ? (
            <>
              <Kbd>T</Kbd> toil <Kbd>N</Kbd> not toil <Kbd>D</Kbd> needs design
            </>
          ) : null}
        </span>
      </div>
      <p className="mt-1 text-text-3 text-xs">{view.scaleNote}</p>
    </footer>
  );
}

type Props = {
  readonly input: CandidatesInput;
  readonly verdicts: {
    readonly isUpdating: boolean;
    /** The task whose verdict would change the ranking most; null: all have one, or the role gives none. */
    readonly next: { readonly id: string; readonly title: string } | null;
    readonly say: SayVerdict | null;
  };
};

/** The ops lead's page: which few tasks make most of the toil, then all of them in order. */
export function CandidatesScreen({ input, verdicts }: Props) {
  const view = candidatesView(input);
  return (
    <>
      <TopBar asOf={view.asOf} aside={verdicts.isUpdating ? <RankingUnderWay /> : null}>
        <strong className="font-semibold">Candidates</strong>
      </TopBar>
      <CandidateHeadline view={view} />
      {view.moves.length > 0 ? <RankMoves moves={view.moves} /> : null}
      <CandidateFilters view={view} />
      {view.rows.length === 0 ? (
        <EmptyState
          title="No task matches"
          action={<ButtonLink href={input.base}>Clear filters</ButtonLink>}
        >
          None of the ranked tasks fits this view and all filters.
        </EmptyState>
      ) : (
        <CandidateKeys say={verdicts.say}>
          <CandidateTable view={view} />
          <CandidateCards rows={view.rows} />
        </CandidateKeys>
      )}
      <Footer view={view} mayJudge={verdicts.say !== null} />
      {verdicts.next ? (
        <p data-screen-only className="mt-2 text-13">
          <Link className="text-accent hover:underline" href={`${input.base}/${verdicts.next.id}`}>
            Ask me next: {verdicts.next.title}
          </Link>{" "}
          <span className="text-text-2">would change the ranking most</span>
        </p>
      ) : null}
      {view.trays.map((tray) => (
        <Tray key={tray.mark} tray={tray} />
      ))}
    </>
  );
}
