import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { sayReportPage } from "@/lib/core/messages/report-page";
import type { ReportLinks } from "@/lib/core/report/box/report-links";
import type { PartLines } from "@/lib/core/report/part/part-view";

/** Tasks of a part, each with what becomes of it, its hours and what the plan takes off. */
export function PartLinesCard({
  list,
  links,
  saves,
  isTall = false,
}: {
  readonly list: PartLines;
  readonly links: ReportLinks;
  /** What the last column says: "Takes off" or "Would take off". */
  readonly saves: string;
  /** Taller than its neighbours: it stands beside two of them. */
  readonly isTall?: boolean;
}) {
  const { title, note, lines } = list;
  const formats = useFormats();
  return (
    <Card title={title} note={note} className={isTall ? "part-tall" : ""}>
      {lines.length > 0 ? (
        <div className="overflow-x-auto">
          <table className="w-full text-13 print:leading-4">
            <thead className="text-left text-text-2 text-xs">
              <tr>
                <th className="py-1 font-medium">{sayReportPage(formats, "Task")}</th>
                <th className="whitespace-nowrap py-1 pl-3 text-right font-medium">
                  {sayReportPage(formats, "A year")}
                </th>
                <th className="whitespace-nowrap py-1 pl-3 text-right font-medium">{saves}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ id, name, why, hours, saves: saving }) => (
                <tr key={id ?? name} className="border-line border-t align-top">
                  <td className="py-1.5 print:py-1">
                    {id === null ? (
                      name
                    ) : (
                      <Link
                        href={`/${links.workspace}/candidates/${id}`}
                        className="font-semibold hover:text-accent"
                      >
                        {name}
                      </Link>
                    )}
                    {why ? <span className="block text-text-2 text-xs">{why}</span> : null}
                  </td>
                  <td className="whitespace-nowrap py-1.5 pl-3 text-right tabular-nums print:py-1">
                    {hours}
                  </td>
                  <td className="whitespace-nowrap py-1.5 pl-3 text-right tabular-nums print:py-1">
                    {saving || "–"}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </Card>
  );
}
