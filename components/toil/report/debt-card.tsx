import { Card } from "@/components/ui/card";
import type { DebtView } from "@/lib/core/report/debt-view";
import { FanChart } from "../plan/fan-chart";

/** The debt as a debt: interest, principal and growth, and where it goes if nothing is done. */
export function DebtCard({ view }: { view: DebtView }) {
  return (
    <Card
      className="mt-4 print:hidden"
      title={view.title}
      note="Yearly cost of repeated work, by months from now."
    >
      <div className="grid gap-6 lg:grid-cols-[260px_minmax(0,1fr)]">
        <dl className="grid content-start gap-3">
          {view.facts.map(({ name, value, note }) => (
            <div key={name} className="border-line border-t pt-2">
              <dt className="text-13 text-text-2">{name}</dt>
              <dd className="font-semibold text-lg tabular-nums">{value}</dd>
              <dd className="text-text-3 text-xs">{note}</dd>
            </div>
          ))}
        </dl>
        {view.fan ? (
          <FanChart fan={view.fan} />
        ) : (
          <p className="self-center text-13 text-text-2">
            A trend needs half a year of tickets. Import a longer period.
          </p>
        )}
      </div>
    </Card>
  );
}
