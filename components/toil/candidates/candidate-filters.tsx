import { ArrowUpToLine, X } from "lucide-react";
import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { FilterMenu } from "@/components/ui/filter-menu";
import { Link } from "@/components/ui/link";
import { LinkTabs } from "@/components/ui/tabs";
import { sayCandidates } from "@/lib/core/messages/candidates";
import type { CandidatesView } from "@/lib/core/report/candidates/candidates-view";
import { CandidateFiles } from "./candidate-files";

type Props = {
  readonly view: CandidatesView;
  /** Kept views. */
  readonly views: ReactNode;
  /** Columns and height of rows. */
  readonly choices: ReactNode;
};

/** What is hidden in rows and totals: each rule is a chip that shows it again, and all is counted. */
function Hidden({ view }: { view: CandidatesView["hidden"] }) {
  const formats = useFormats();
  return (
    <>
      <FilterMenu
        label={sayCandidates(formats, view.words ? "Hide more" : "Hide")}
        chosen={null}
        clearHref=""
        choices={view.choices}
      />
      {view.rules.map(({ text, href }) => (
        <Link
          key={text}
          href={href}
          aria-label={sayCandidates(formats, "{name} is hidden: show it again", { name: text })}
          className="inline-flex h-7 max-w-64 items-center gap-1.5 rounded-md border border-warn/40 bg-warn-soft px-2.5 font-medium text-warn text-xs"
        >
          <span className="truncate">
            {sayCandidates(formats, "without {name}", { name: text })}
          </span>
          <X aria-hidden className="size-3 shrink-0" />
        </Link>
      ))}
      {view.words ? (
        <span className="text-text-2 text-xs tabular-nums">
          {sayCandidates(formats, "hidden: {words}", { words: view.words })}
        </span>
      ) : null}
    </>
  );
}

/** Whose tasks stand first: a chip that shows all in one order again, or one that puts the own desk's first. */
function DeskFirst({ desk }: { desk: NonNullable<CandidatesView["desk"]> }) {
  return (
    <Link
      href={desk.href}
      aria-label={desk.help}
      title={desk.help}
      className={`inline-flex h-7 max-w-64 items-center gap-1.5 rounded-md border px-2.5 font-medium text-xs ${
        desk.isChosen
          ? "border-accent/40 bg-accent-soft text-accent"
          : "border-line-strong border-dashed text-text-2 hover:bg-subtle"
      }`}
    >
      <ArrowUpToLine aria-hidden className="size-3 shrink-0" />
      <span className="truncate">{desk.words}</span>
      {desk.isChosen ? <X aria-hidden className="size-3 shrink-0" /> : null}
    </Link>
  );
}

/** Ready-made questions, then one menu per property; each choice is an address that can be sent to somebody. */
export function CandidateFilters({ view, views, choices }: Props) {
  const formats = useFormats();
  return (
    <div data-screen-only className="mt-8 mb-3">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6 border-line border-b">
        <LinkTabs label={sayCandidates(formats, "Views")} tabs={view.tabs} />
        <p className="py-1 text-text-3 text-xs">{view.order}</p>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {views}
        {view.desk ? <DeskFirst desk={view.desk} /> : null}
        {view.filters.map(({ key, ...menu }) => (
          <FilterMenu key={key} {...menu} />
        ))}
        <Hidden view={view.hidden} />
        <span className="order-last ml-auto flex items-center">
          {choices}
          <CandidateFiles view={view} />
        </span>
        {view.clearHref ? (
          <Link
            href={view.clearHref}
            className="inline-flex h-7 items-center px-2 text-13 text-accent hover:underline"
          >
            {sayCandidates(formats, "Clear filters")}
          </Link>
        ) : null}
      </div>
    </div>
  );
}
