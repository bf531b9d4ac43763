import { useFormats } from "#formats";
import { Link } from "@/components/ui/link";
import { sayCharts } from "@/lib/core/messages/charts";
import type { ParetoView } from "@/lib/core/report/candidates/pareto";

const COLUMNS = ["Rank", "Task", "Hours a year", "Share", "Running share"] as const;

/** What is drawn, as numbers: the line of shares stands nowhere else. */
export function ParetoTable({ bars }: Pick<ParetoView, "bars">) {
  const formats = useFormats();
  const cell = "whitespace-nowrap py-1 pl-4 text-right";
  return (
    <table data-twin className="mt-1 w-full tabular-nums">
      <thead className="text-text-2">
        <tr>
          {COLUMNS.map((name) => (
            <th
              key={name}
              scope="col"
              className={`whitespace-nowrap py-1 font-medium ${name === "Rank" || name === "Task" ? "pr-3 text-left" : "pl-4 text-right"}`}
            >
              {sayCharts(formats, name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.map(({ rank, task, href, hours, share, running }) => (
          <tr key={rank} className="border-line border-t">
            <td className="py-1 pr-3">{rank}</td>
            <td className="w-full max-w-0 truncate py-1">
              {href === null ? (
                task
              ) : (
                <Link href={href} className="hover:text-accent hover:underline">
                  {task}
                </Link>
              )}
            </td>
            {[hours, share, running].map(({ text, exact }, at) => (
              <td key={COLUMNS[at + 2]} className={cell}>
                <data value={exact}>{text}</data>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
