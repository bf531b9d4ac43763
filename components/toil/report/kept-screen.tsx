import type { ComponentProps, ReactNode } from "react";
import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { FilterMenu } from "@/components/ui/filter-menu";
import { Link } from "@/components/ui/link";
import { sayReportPage } from "@/lib/core/messages/report-page";
import type { KeptComparison } from "@/lib/core/report/box/kept-comparison";
import type { ReportView } from "@/lib/core/report/box/report-view";
import { TopBar } from "../top-bar";
import { TONES } from "./numbers";
import { ReportSheet } from "./report-sheet";

type Props = {
  readonly workspace: string;
  readonly organisation: string;
  readonly view: ReportView;
  readonly line: ReactNode;
  /** Null where nothing is ranked today and nothing else was kept. */
  readonly compared: ComponentProps<typeof Compared> | null;
  readonly buttons: ReactNode;
};

type ComparedProps = {
  readonly comparison: KeptComparison;
  /** The other kept reports; null where there are none. */
  readonly others: ComponentProps<typeof FilterMenu> | null;
};

function Compared({ comparison, others }: ComparedProps) {
  const number = "py-1.5 pl-4 text-right tabular-nums";
  const formats = useFormats();
  const { title, note, heads, figures } = comparison;
  return (
    <Card className="mt-4 print:hidden" title={title} note={note}>
      {others ? (
        <div className="mb-2">
          <FilterMenu {...others} />
        </div>
      ) : null}
      <table className="w-full max-w-3xl text-13">
        <thead className="text-text-2 text-xs">
          <tr>
            <th className="py-1.5 text-left font-medium">{sayReportPage(formats, "Figure")}</th>
            {heads.map((head) => (
              <th key={head} className={`${number} font-medium`}>
                {head}
              </th>
            ))}
            <th className={`${number} font-medium`}>{sayReportPage(formats, "Change")}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.name} className="border-line border-t">
              <td className="py-1.5">{figure.name}</td>
              <td className={number}>{figure.earlier}</td>
              <td className={number}>{figure.later}</td>
              <td className={`${number} ${TONES[figure.tone]}`}>{figure.change ?? "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

/** A report as it stood on its day, beside today's or another that was kept. */
export function KeptScreen({ workspace, compared, ...sheet }: Props) {
  const formats = useFormats();
  return (
    <>
      <TopBar>
        <Link className="text-text-2 hover:text-text" href={`/${workspace}/report`}>
          {sayReportPage(formats, "Report")}
        </Link>{" "}
        / <strong className="font-semibold">{sayReportPage(formats, "Kept")}</strong>
      </TopBar>
      <ReportSheet {...sheet} links={null} />
      {compared ? <Compared {...compared} /> : null}
    </>
  );
}
