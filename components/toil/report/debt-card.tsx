import { useFormats } from "#formats";
import { CardMenu } from "@/components/charts/card-menu";
import { Card } from "@/components/ui/card";
import { sayReportPage } from "@/lib/core/messages/report-page";
import type { DebtView } from "@/lib/core/report/box/debt-view";
import { FanChart } from "../plan/fan-chart";

/** One's own share as a bar and those of others as strokes, each under what it is a share of; the list is the table. */
function References({ references }: Pick<DebtView, "references">) {
  return (
    <div className="mt-6 grid gap-x-8 gap-y-4 border-line border-t pt-4 md:grid-cols-2">
      {references.map(({ name, own, missing, marks }) => (
        <section key={name} aria-label={name}>
          <h3 className="flex flex-wrap justify-between gap-x-3 text-13">
            <span className="text-text-2">{name}</span>
            {own ? (
              <strong className="font-semibold tabular-nums">{own.text}</strong>
            ) : (
              <span className="text-text-3">{missing}</span>
            )}
          </h3>
          <div aria-hidden className="relative my-2 h-2.5 rounded-sm border border-line bg-subtle">
            {own ? (
              <span
                className="absolute inset-y-0 left-0 rounded-sm bg-heat-3"
                style={{ width: `${own.at}%` }}
              />
            ) : null}
            {marks.map(({ at, text }) => (
              <span
                key={text}
                className="absolute -inset-y-1 border-text border-l-[1.5px]"
                style={{ left: `${at}%` }}
              />
            ))}
          </div>
          <ul className="text-text-3 text-xs tabular-nums">
            {marks.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The debt as a debt: interest, principal and growth, and where it goes if nothing is done. */
export function DebtCard({ view }: { view: DebtView }) {
  const formats = useFormats();
  return (
    <Card
      id="debt"
      className="mt-4 print:hidden"
      title={view.title}
      note={sayReportPage(formats, "Yearly cost of repeated work, by months from now.")}
      action={view.fan ? <CardMenu title={view.title} /> : null}
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
            {sayReportPage(
              formats,
              "A trend needs half a year of tickets. Import a longer period.",
            )}
          </p>
        )}
      </div>
      <References references={view.references} />
    </Card>
  );
}
