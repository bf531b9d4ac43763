import Link from "next/link";
import { Card } from "@/components/ui/card";
import type { ReportView } from "@/lib/core/report/report-view";
import { MetricHint } from "../metric-hint";

/** What is to be decided: the task, its remedy, and what another year without a decision costs. */
export function Decisions({ view, workspace }: { view: ReportView; workspace: string }) {
  const { decisions } = view;
  const head = "py-1.5 text-left font-medium";
  return (
    <Card
      title={
        decisions.length === 1 ? "One decision to take" : `${decisions.length} decisions to take`
      }
      note="The tasks that take most, and what each costs if nothing is done for 12 months."
    >
      <div className="overflow-x-auto">
        <table className="w-full text-13">
          <thead className="text-text-2 text-xs">
            <tr>
              <th className={`${head} w-7`}>
                <span className="sr-only">Number</span>
              </th>
              <th className={head}>Task</th>
              <th className={`${head} max-sm:hidden`}>What to do</th>
              <th className={`${head} text-right`}>
                <MetricHint metric="doingNothing">Doing nothing, 12 months</MetricHint>
              </th>
            </tr>
          </thead>
          <tbody>
            {decisions.map((decision, index) => (
              <tr key={decision.id} className="border-line border-t">
                <td className="py-2 text-text-3 tabular-nums print:py-0.5">{index + 1}</td>
                <td className="py-2 pr-3 print:py-0.5">
                  <Link
                    className="font-semibold hover:text-accent"
                    href={`/${workspace}/candidates/${decision.id}`}
                  >
                    {decision.title}
                  </Link>
                  <span className="block text-text-2 text-xs">
                    <span className="sm:hidden">{decision.remedy}. </span>
                    {decision.hours}
                  </span>
                </td>
                <td className="py-2 pr-3 max-sm:hidden print:py-0.5">
                  {decision.remedy}
                  <span className="block text-text-2 text-xs">{decision.kind}</span>
                </td>
                <td className="whitespace-nowrap py-2 text-right tabular-nums print:py-0.5">
                  <strong className="font-semibold">{decision.nothing}</strong>
                  <span className="block text-text-2 text-xs">{decision.band}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
