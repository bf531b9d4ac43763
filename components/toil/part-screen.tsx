import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { sayReportPage } from "@/lib/core/messages/report-page";
import type { ReportLinks } from "@/lib/core/report/box/report-links";
import type { CoverageView } from "@/lib/core/report/coverage/coverage-view";
import type { PartView } from "@/lib/core/report/part/part-view";
import { CoverageLine } from "./coverage-line";
import { BesideCard } from "./report/beside-card";
import { Decisions } from "./report/decisions";
import { Numbers } from "./report/numbers";
import { PartLinesCard } from "./report/part-lines-card";
import { ReportHead } from "./report/report-head";
import { ReportNotes } from "./report/report-notes";
import { TopBar } from "./top-bar";
import { RankingUnderWay } from "./verdict/ranking-under-way";

type Props = {
  readonly organisation: string;
  readonly view: PartView;
  readonly coverage: CoverageView;
  readonly isUpdating: boolean;
  readonly links: ReportLinks;
  readonly buttons: ReactNode;
};

/** The page of a department or a service owner: the answer, four numbers, in and out of the plan, what is asked. */
export function PartScreen({ organisation, view, coverage, isUpdating, links, buttons }: Props) {
  const formats = useFormats();
  return (
    <>
      <TopBar
        asOf={sayReportPage(formats, "52 weeks to {day}", { day: view.asOf })}
        aside={isUpdating ? <RankingUnderWay /> : null}
      >
        <strong className="font-semibold">{sayReportPage(formats, "Report")}</strong>
      </TopBar>
      <ReportHead
        view={view}
        organisation={organisation}
        place={
          <>
            {view.audience}: {view.name} · <CoverageLine view={coverage} />
          </>
        }
        buttons={buttons}
      />
      <Numbers numbers={view.numbers} links={links} />
      <div className="part-middle">
        <PartLinesCard
          list={view.inside}
          links={links}
          saves={sayReportPage(formats, "Takes off")}
        />
        <PartLinesCard
          list={view.outside}
          links={links}
          saves={sayReportPage(formats, "Would take off")}
          isTall
        />
        <BesideCard beside={view.beside} workspace={links.workspace} />
        {view.decisions.length > 0 ? (
          <Decisions
            title={view.decisionsTitle}
            decisions={view.decisions}
            links={links}
            approve={null}
            effect={null}
          />
        ) : null}
      </div>
      <ReportNotes view={view} />
    </>
  );
}
