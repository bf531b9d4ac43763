import { useFormats } from "#formats";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { sayOverview } from "@/lib/core/messages/overview";
import type { LastImportView } from "@/lib/core/report/overview/overview-view";

/** What came in last, by source, and that every row is accounted for. */
export function LastImportCard({ view }: { view: LastImportView }) {
  const formats = useFormats();
  return (
    <Card title={view.title}>
      <table className="w-full text-13">
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className="max-w-0 py-1 text-left font-normal">
                <Link className="block truncate hover:text-accent hover:underline" href={row.href}>
                  {row.name}
                </Link>
              </th>
              <td className="w-20 py-1 text-right font-semibold tabular-nums">{row.read}</td>
              <td
                className={`w-28 py-1 text-right text-xs ${row.rejected ? "text-warn" : "text-good"}`}
              >
                {row.rejected ?? sayOverview(formats, "complete")}
              </td>
            </tr>
          ))}
          <tr className="font-semibold">
            <th scope="row" className="py-1 text-left">
              {sayOverview(formats, "Rows read")}
            </th>
            <td className="py-1 text-right tabular-nums">{view.total}</td>
            <td />
          </tr>
        </tbody>
      </table>
      <p className="mt-2 text-text-2 text-xs">{view.equation}</p>
    </Card>
  );
}
