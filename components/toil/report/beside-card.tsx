import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { sayReportPage } from "@/lib/core/messages/report-page";
import { reportHref } from "@/lib/core/report/part/part-address";
import type { BesideLine, PartView } from "@/lib/core/report/part/part-view";

const NUMBER = "whitespace-nowrap py-1.5 pl-3 text-right tabular-nums print:py-1";
const HEAD = "py-1 pl-3 text-right font-medium";

function Line({
  line,
  kind,
  workspace,
}: {
  line: BesideLine;
  kind: PartView["beside"]["kind"];
  workspace: string;
}) {
  const formats = useFormats();
  const reader =
    kind === "team"
      ? ({ kind, name: line.key } as const)
      : ({ kind: "application", id: line.key } as const);
  return (
    <tr className="border-line border-t">
      <td className="py-1.5 print:py-1">
        <Link
          href={reportHref(workspace, reader)}
          className="font-semibold hover:text-accent"
          title={sayReportPage(formats, "Open its own page of the report")}
        >
          {line.name}
        </Link>
      </td>
      <td className={NUMBER}>{line.hours}</td>
      {kind === "application" ? (
        <>
          <td className={NUMBER}>{line.burden}</td>
          <td className={NUMBER}>{line.contribution}</td>
          <td className={`${NUMBER} max-sm:hidden print:table-cell`}>{line.decision}</td>
        </>
      ) : null}
    </tr>
  );
}

/** The other side of a part's tickets: the applications of a team, or the teams of an application. */
export function BesideCard({
  beside,
  workspace,
}: {
  readonly beside: PartView["beside"];
  readonly workspace: string;
}) {
  const { title, note, kind, lines } = beside;
  const formats = useFormats();
  return (
    <Card title={title} note={note}>
      {lines.length > 0 ? (
        <div className="overflow-x-auto">
          <table className="w-full text-13 print:leading-4">
            <thead className="text-left text-text-2 text-xs">
              <tr>
                <th className="py-1 font-medium">
                  {kind === "team"
                    ? sayReportPage(formats, "Team")
                    : sayReportPage(formats, "Application")}
                </th>
                <th className={HEAD}>{sayReportPage(formats, "Hours a year")}</th>
                {kind === "application" ? (
                  <>
                    <th className={HEAD}>{sayReportPage(formats, "Burden")}</th>
                    <th className={HEAD}>{sayReportPage(formats, "Contribution")}</th>
                    <th className={`${HEAD} max-sm:hidden print:table-cell`}>
                      {sayReportPage(formats, "Decision")}
                    </th>
                  </>
                ) : null}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Line key={line.key} line={line} kind={kind} workspace={workspace} />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </Card>
  );
}
