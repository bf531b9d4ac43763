import type { ReactNode } from "react";
import type { ReportLinks } from "@/lib/core/report/box/report-links";
import type { ReportView } from "@/lib/core/report/box/report-view";
import { unbroken } from "@/lib/core/report/unbroken";
import { BridgeCard } from "../plan/bridge-card";
import { ApplicationBox } from "./application-box";
import { BusinessBox } from "./business-box";
import { Decisions } from "./decisions";
import { Numbers } from "./numbers";
import { WorkMix } from "./work-mix";

type Props = {
  readonly view: ReportView;
  /** "Harbourline Freight": on paper and on shared pages. */
  readonly organisation: string;
  /** Where and since when the page stands: "as of 31 Oct 2026 · kept on 2 Nov 2026". */
  readonly line: string;
  /** Null for readers without an account. */
  readonly links: ReportLinks | null;
  readonly buttons?: ReactNode;
  readonly approve?: ReactNode;
  readonly effect?: ReactNode;
};

function Head({ view, line, buttons, organisation }: Props) {
  const [first] = view.decisions;
  return (
    <header data-one-page className="mb-5 print:mb-2">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 print:mb-1">
        <p className="text-13 text-text-2">
          <strong className="hidden font-semibold text-text print:inline">{organisation} · </strong>
          {view.boxName} · {line} · {view.wording} wording
        </p>
        {buttons ? (
          <div data-screen-only className="flex flex-wrap gap-2">
            {buttons}
          </div>
        ) : null}
      </div>
      <h1 className="max-w-[1040px] text-balance font-semibold text-3xl tracking-tight max-sm:text-xl print:max-w-none print:text-xl">
        {unbroken(view.verdict[0])} <br />
        {unbroken(view.verdict[1])}
      </h1>
      {first ? (
        <p data-screen-only className="mt-2 text-13 text-text-2">
          First:{" "}
          <a className="text-accent hover:underline" href="#decisions">
            {first.title}
          </a>
          , by {first.by}.
        </p>
      ) : null}
    </header>
  );
}

function Notes({ view }: Pick<Props, "view">) {
  return (
    <footer className="mt-6 border-line border-t pt-4 text-xs print:mt-2 print:pt-2 print:text-[10px] print:leading-[13px]">
      <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-4 print:grid-cols-4 print:gap-x-5">
        {view.notes.map((note) => (
          <div key={note.title}>
            <dt className="font-semibold">{note.title}</dt>
            <dd className="text-pretty text-text-2">{note.text}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-pretty text-text-3 print:mt-1">{view.definitions.join(" ")}</p>
    </footer>
  );
}

/** The page itself, the same on screen, on paper and behind a shared link. */
export function ReportSheet(props: Props) {
  const { view, links, approve = null, effect = null } = props;
  const count = view.decisions.length;
  return (
    <>
      <Head {...props} />
      <Numbers numbers={view.numbers} links={links} />
      {view.box ? (
        <ApplicationBox box={view.box} links={links} />
      ) : (
        <BusinessBox view={view} links={links} />
      )}
      <div className="report-middle">
        {view.bridge ? (
          <BridgeCard
            className="report-bridge"
            view={view.bridge}
            note={`${view.bridge.unit}; whisker P10–P90. Half is a target line, not a promise.`}
            workspace={links?.workspace ?? null}
          />
        ) : null}
        <WorkMix view={view} />
        {count > 0 ? (
          <Decisions
            title={view.decisionsTitle}
            decisions={view.decisions}
            links={links}
            approve={approve}
            effect={effect}
          />
        ) : null}
      </div>
      <Notes view={view} />
    </>
  );
}
