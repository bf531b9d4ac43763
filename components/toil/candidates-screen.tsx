import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Kbd } from "@/components/ui/kbd";
import { Link } from "@/components/ui/link";
import type { TableLayout } from "@/lib/core/domain/table-layout";
import { sayCandidates } from "@/lib/core/messages/candidates";
import { columnChoices } from "@/lib/core/report/candidates/candidate-columns";
import {
  type CandidatesInput,
  type CandidatesView,
  candidatesView,
} from "@/lib/core/report/candidates/candidates-view";
import type { CoverageView } from "@/lib/core/report/coverage/coverage-view";
import { CandidateFilters } from "./candidates/candidate-filters";
import { CandidateHeadline } from "./candidates/candidate-headline";
import { CandidateKeys } from "./candidates/candidate-keys";
import { CandidateTable } from "./candidates/candidate-table";
import { Tray } from "./candidates/tray";
import type { SavePreferences } from "./personal/save-preferences";
import type { BulkActions } from "./selection/bulk-actions";
import { BulkBar } from "./selection/bulk-bar";
import { SelectionProvider } from "./selection/selection-provider";
import { TopBar } from "./top-bar";
import { RankMoves } from "./verdict/rank-moves";
import { RankingUnderWay } from "./verdict/ranking-under-way";
import type { SayVerdict } from "./verdict/say-verdict";
import type { ViewActions, ViewEntry } from "./views/saved-view";
import { TableChoices } from "./views/table-choices";
import { type KeptLayouts, TableLayoutProvider } from "./views/table-layout-provider";
import { ViewsMenu } from "./views/views-menu";

function Footer({ view, mayJudge }: { view: CandidatesView; mayJudge: boolean }) {
  const formats = useFormats();
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
              {sayCandidates(formats, "Show more")}
            </Link>
          ) : null}
        </span>
        <span data-screen-only className="hidden items-center gap-1.5 text-xs md:flex">
          <Kbd>J</Kbd>
          <Kbd>K</Kbd> {sayCandidates(formats, "move")} <Kbd>X</Kbd>{" "}
          {sayCandidates(formats, "select")} <Kbd>Enter</Kbd> {sayCandidates(formats, "why")}
          {mayJudge ? (
            <>
              <Kbd>T</Kbd> {sayCandidates(formats, "toil")} <Kbd>N</Kbd>{" "}
              {sayCandidates(formats, "not toil")} <Kbd>D</Kbd>{" "}
              {sayCandidates(formats, "needs design")}
            </>
          ) : null}
          <Kbd>?</Kbd> {sayCandidates(formats, "all keys")}
        </span>
      </div>
      {view.scaleNote ? <p className="mt-1 text-text-3 text-xs">{view.scaleNote}</p> : null}
    </footer>
  );
}

type Props = {
  readonly input: CandidatesInput & { readonly layout: TableLayout };
  readonly coverage: CoverageView;
  /** Puts into the address what is shown, where it was opened without saying it. */
  readonly told: ReactNode;
  readonly verdicts: {
    readonly isUpdating: boolean;
    /** The task whose verdict would change the ranking most; null: all have one, or the role gives none. */
    readonly next: { readonly id: string; readonly title: string } | null;
    /** Null for readers whose role gives no verdicts. */
    readonly judge: { readonly say: SayVerdict; readonly bulk: BulkActions } | null;
  };
  /** How the reader likes the table, and the views that are kept. */
  readonly desk: {
    readonly kept: KeptLayouts;
    readonly save: SavePreferences;
    /** The page with the reader's own layout; null: it has it already. */
    readonly ownHref: string | null;
    readonly views: readonly ViewEntry[];
    readonly viewActions: ViewActions;
    readonly maySetDefault: boolean;
  };
};

/** The ops lead's page: which few tasks make most of the toil, then all of them in order. */
export function CandidatesScreen(props: Props) {
  const view = candidatesView(props.input);
  const isRanked = props.input.candidates.some(({ rank }) => rank !== null);
  return isRanked ? <Ranking {...props} view={view} /> : <NoneRanked {...props} view={view} />;
}

/** Tasks were found, and none of them has a rank: sums of nothing would read as "no toil". */
function NoneRanked({ input, verdicts, view }: Props & { view: CandidatesView }) {
  const formats = useFormats();
  return (
    <>
      <TopBar asOf={view.asOf} aside={verdicts.isUpdating ? <RankingUnderWay /> : null}>
        <strong className="font-semibold">{sayCandidates(formats, "Candidates")}</strong>
      </TopBar>
      <EmptyState level={1} title={sayCandidates(formats, "No task can be ranked yet")}>
        {sayCandidates(
          formats,
          "{count, plural, one {# ticket is} other {# tickets are}} in. What was found in them stands below, with the reason. Say of a task whether it is toil, or import a longer period with more columns.",
          { count: input.run.tickets },
        )}
      </EmptyState>
      {view.trays.map((tray) => (
        <Tray key={tray.mark} tray={tray} />
      ))}
    </>
  );
}

function Ranking({
  input,
  coverage,
  told,
  verdicts,
  desk,
  view,
}: Props & { view: CandidatesView }) {
  const formats = useFormats();
  return (
    <TableLayoutProvider
      name="candidateTable"
      columns={columnChoices(formats)}
      kept={{ ...desk.kept, candidateTable: input.layout }}
      save={desk.save}
      ownHref={desk.ownHref}
    >
      <TopBar asOf={view.asOf} aside={verdicts.isUpdating ? <RankingUnderWay /> : null}>
        <strong className="font-semibold">{sayCandidates(formats, "Candidates")}</strong>
      </TopBar>
      {told}
      <CandidateHeadline view={view} coverage={coverage} />
      {view.moves.length > 0 ? <RankMoves moves={view.moves} /> : null}
      <CandidateFilters
        view={view}
        views={
          <ViewsMenu
            views={desk.views}
            actions={desk.viewActions}
            now={{
              query: view.viewQuery,
              layout: input.layout,
              teams: desk.maySetDefault ? view.teams : [],
            }}
            plainHref={view.plainHref}
          />
        }
        choices={<TableChoices />}
      />
      {view.rows.length === 0 ? (
        <EmptyState
          title={sayCandidates(formats, "No task matches")}
          action={
            <ButtonLink href={view.plainHref}>{sayCandidates(formats, "Clear filters")}</ButtonLink>
          }
        >
          {sayCandidates(formats, "None of the ranked tasks fits this view and all filters.")}
        </EmptyState>
      ) : (
        <SelectionProvider rows={view.selectable}>
          <BulkBar csvBase={input.csvBase} actions={verdicts.judge?.bulk ?? null} />
          <CandidateKeys judge={verdicts.judge}>
            <CandidateTable view={view} density={desk.kept.density} layout={input.layout} />
          </CandidateKeys>
        </SelectionProvider>
      )}
      <Footer view={view} mayJudge={verdicts.judge !== null} />
      {verdicts.next ? (
        <p data-screen-only className="mt-2 text-13">
          <Link className="text-accent hover:underline" href={`${input.base}/${verdicts.next.id}`}>
            {sayCandidates(formats, "Ask me next: {task}", { task: verdicts.next.title })}
          </Link>{" "}
          <span className="text-text-2">
            {sayCandidates(formats, "would change the ranking most")}
          </span>
        </p>
      ) : null}
      {view.trays.map((tray) => (
        <Tray key={tray.mark} tray={tray} />
      ))}
    </TableLayoutProvider>
  );
}
