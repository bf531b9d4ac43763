import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { sayReportPage } from "@/lib/core/messages/report-page";
import type { AssetGrowthView } from "@/lib/core/report/box/asset-growth-view";
import type { DebtView } from "@/lib/core/report/box/debt-view";
import type { ReportLinks } from "@/lib/core/report/box/report-links";
import type { ReportView } from "@/lib/core/report/box/report-view";
import { AssetGrowth } from "./report/asset-growth";
import { DebtCard } from "./report/debt-card";
import { ReportSheet } from "./report/report-sheet";
import { TopBar } from "./top-bar";
import { RankingUnderWay } from "./verdict/ranking-under-way";

type Props = {
  readonly organisation: string;
  readonly view: ReportView;
  readonly line: ReactNode;
  readonly isUpdating: boolean;
  /** Null where nothing is priced. */
  readonly debt: DebtView | null;
  /** Null in rankings from before it was counted. */
  readonly assets: AssetGrowthView | null;
  readonly links: ReportLinks;
  readonly buttons: ReactNode;
  readonly approve: ReactNode;
  readonly effect: ReactNode;
  /** What people said, and the reports that were kept. */
  readonly below: ReactNode;
};

/** The executive's page: the answer, four numbers, the box, what to decide, and what it rests on. Prints on one page. */
export function ReportScreen({ debt, assets, below, isUpdating, ...sheet }: Props) {
  const formats = useFormats();
  return (
    <>
      <TopBar
        asOf={sayReportPage(formats, "52 weeks to {day}", { day: sheet.view.asOf })}
        aside={isUpdating ? <RankingUnderWay /> : null}
      >
        <strong className="font-semibold">{sayReportPage(formats, "Report")}</strong>
      </TopBar>
      <ReportSheet {...sheet} />
      {debt ? <DebtCard view={debt} /> : null}
      {assets ? <AssetGrowth view={assets} /> : null}
      {below}
    </>
  );
}
