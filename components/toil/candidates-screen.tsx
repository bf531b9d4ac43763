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

function Footer({ view }: { view: CandidatesView }) {
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
        </span>
      </div>
      <p className="mt-1 text-text-3 text-xs">{view.scaleNote}</p>
    </footer>
  );
}

/** The ops lead's page: which few tasks make most of the toil, then all of them in order. */
export function CandidatesScreen(input: CandidatesInput) {
  const view = candidatesView(input);
  return (
    <>
      <TopBar asOf={view.asOf}>
        <strong className="font-semibold">Candidates</strong>
      </TopBar>
      <CandidateHeadline view={view} />
      <CandidateFilters view={view} />
      {view.rows.length === 0 ? (
        <EmptyState
          title="No task matches"
          action={<ButtonLink href={input.base}>Clear filters</ButtonLink>}
        >
          None of the ranked tasks fits this view and all filters.
        </EmptyState>
      ) : (
        <CandidateKeys>
          <CandidateTable view={view} />
          <CandidateCards rows={view.rows} />
        </CandidateKeys>
      )}
      <Footer view={view} />
      {view.tray ? <Tray tray={view.tray} /> : null}
    </>
  );
}
