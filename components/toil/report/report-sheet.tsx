import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { sayReportPage } from "@/lib/core/messages/report-page";
import type { ReportLinks } from "@/lib/core/report/box/report-links";
import type { ReportView } from "@/lib/core/report/box/report-view";
import { BridgeCard } from "../plan/bridge-card";
import { ApplicationBox } from "./application-box";
import { BusinessBox } from "./business-box";
import { Decisions } from "./decisions";
import { Numbers } from "./numbers";
import { ReportHead } from "./report-head";
import { ReportNotes } from "./report-notes";
import { WorkMix } from "./work-mix";

type Props = {
  readonly view: ReportView;
  /** "Harbourline Freight": on paper and on shared pages. */
  readonly organisation: string;
  /** Where and since when the page stands: "covers 8,300 of 10,000 tickets (83 %), as of 31 Oct 2026". */
  readonly line: ReactNode;
  /** Null for readers without an account. */
  readonly links: ReportLinks | null;
  readonly buttons?: ReactNode;
  readonly approve?: ReactNode;
  readonly effect?: ReactNode;
  /** True for readers without an account: the address of their page opens it for everybody. */
  readonly isShared?: boolean;
};

/** The page itself, the same on screen, on paper and behind a shared link. */
export function ReportSheet(props: Props) {
  const { view, links, approve = null, effect = null } = props;
  const count = view.decisions.length;
  const formats = useFormats();
  return (
    <>
      <ReportHead
        {...props}
        place={
          <>
            {view.boxName} · {props.line}
          </>
        }
      />
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
            note={sayReportPage(
              formats,
              "{unit}; whisker P10–P90. Half is a target line, not a promise.",
              { unit: view.bridge.unit },
            )}
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
      <ReportNotes view={view} />
    </>
  );
}
