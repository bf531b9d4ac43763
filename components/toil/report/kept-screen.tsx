import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { sayReportPage } from "@/lib/core/messages/report-page";
import type { ComparedFigure } from "@/lib/core/report/box/compare-reports";
import type { ReportView } from "@/lib/core/report/box/report-view";
import { TopBar } from "../top-bar";
import { TONES } from "./numbers";
import { ReportSheet } from "./report-sheet";

type Props = {
  readonly workspace: string;
  readonly organisation: string;
  readonly view: ReportView;
  readonly line: ReactNode;
  /** Null where nothing is ranked today. */
  readonly since: { readonly asOf: string; readonly figures: readonly ComparedFigure[] } | null;
  readonly buttons: ReactNode;
};

function Since({ since, then }: { since: NonNullable<Props["since"]>; then: string }) {
  const number = "py-1.5 pl-4 text-right tabular-nums";
  const formats = useFormats();
  return (
    <Card
      className="mt-4 print:hidden"
      title={sayReportPage(formats, "Since then")}
      note={sayReportPage(formats, "This report beside today's.")}
    >
      <table className="w-full max-w-3xl text-13">
        <thead className="text-text-2 text-xs">
          <tr>
            <th className="py-1.5 text-left font-medium">{sayReportPage(formats, "Figure")}</th>
            <th className={`${number} font-medium`}>
              {sayReportPage(formats, "Kept, as of {day}", { day: then })}
            </th>
            <th className={`${number} font-medium`}>
              {sayReportPage(formats, "Today, as of {day}", { day: since.asOf })}
            </th>
            <th className={`${number} font-medium`}>{sayReportPage(formats, "Change")}</th>
          </tr>
        </thead>
        <tbody>
          {since.figures.map((figure) => (
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

/** A report as it stood on its day, with what became of its figures since. */
export function KeptScreen({ workspace, since, ...sheet }: Props) {
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
      {since ? <Since since={since} then={sheet.view.asOf} /> : null}
    </>
  );
}
