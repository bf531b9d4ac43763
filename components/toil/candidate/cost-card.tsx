import { useFormats } from "#formats";
import { Whisker } from "@/components/charts/whisker";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { sayCandidates } from "@/lib/core/messages/candidates";
import type { CostView } from "@/lib/core/report/candidate/cost-view";

const RUNG_SHADES = ["bg-heat-4", "bg-heat-3", "bg-heat-2", "bg-heat-1", "bg-data-rest"] as const;

type LineProps = {
  readonly name: string;
  readonly value: string;
  readonly isPriced?: boolean;
};

function Line({ name, value, isPriced = true }: LineProps) {
  return (
    <div className="flex justify-between gap-4 py-0.5">
      <dt className="text-text-2">{name}</dt>
      <dd className={isPriced ? "tabular-nums" : "text-text-3"}>{value}</dd>
    </div>
  );
}

function Sum({ name, value }: { name: string; value: string }) {
  return (
    <div className="mt-1 mb-1.5 flex justify-between gap-4 border-line border-t pt-1.5 font-semibold">
      <dt>{name}</dt>
      <dd className="tabular-nums">{value}</dd>
    </div>
  );
}

function Rungs({ rungs }: Pick<CostView, "rungs">) {
  const formats = useFormats();
  return (
    <>
      <h3 className="mt-4 text-13">{sayCandidates(formats, "Where the minutes come from")}</h3>
      <div aria-hidden className="mt-1.5 flex h-2.5 gap-px overflow-hidden rounded-sm">
        {rungs.map(({ rung, share }) => (
          <span key={rung} className={RUNG_SHADES[rung - 1]} style={{ width: `${share * 100}%` }} />
        ))}
      </div>
      <ul className="mt-1.5 flex flex-wrap gap-x-3 text-text-2 text-xs">
        {rungs.map(({ rung, text }) => (
          <li key={rung} className="inline-flex items-center gap-1.5">
            <span aria-hidden className={`size-2 rounded-[2px] ${RUNG_SHADES[rung - 1]}`} />
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Hours and money a year, where the minutes come from, and what to measure next. */
export function CostCard({ cost, assumptionsHref }: { cost: CostView; assumptionsHref: string }) {
  const formats = useFormats();
  return (
    <Card title={sayCandidates(formats, "Cost a year")} note={cost.note}>
      <dl className="text-13">
        {cost.hours.map((line) => (
          <Line key={line.name} {...line} />
        ))}
        <Sum name={sayCandidates(formats, "Toil hours")} value={cost.toilHours} />
        {cost.axes.map((axis) => (
          <Line key={axis.name} {...axis} />
        ))}
        <Sum name={cost.total.name} value={cost.total.value} />
      </dl>
      {cost.kinds.length > 0 ? (
        <dl className="mb-2 border-line border-t pt-1.5 text-text-2 text-xs">
          {cost.kinds.map((kind) => (
            <Line key={kind.name} {...kind} />
          ))}
        </dl>
      ) : null}
      {cost.whisker ? <Whisker view={cost.whisker} /> : null}
      <p className="mt-1.5 text-text-3 text-xs">{cost.band}</p>
      {cost.keyPerson ? <p className="mt-1 text-warn text-xs">{cost.keyPerson}</p> : null}
      {cost.unpriced ? <p className="mt-1 text-text-3 text-xs">{cost.unpriced}</p> : null}
      {cost.wait ? <p className="mt-1 text-text-3 text-xs">{cost.wait}</p> : null}
      {cost.rungs.length > 0 ? <Rungs rungs={cost.rungs} /> : null}
      {cost.measureNext ? (
        <p className="mt-3 text-xs">
          <strong className="font-semibold">{sayCandidates(formats, "Measure next:")}</strong>{" "}
          <span className="text-text-2">{cost.measureNext}</span>
        </p>
      ) : null}
      <details className="mt-3 text-xs">
        <summary className="cursor-pointer text-accent">
          {sayCandidates(formats, "How this is computed")}
        </summary>
        <ul className="mt-1 flex flex-col gap-1 text-text-2 tabular-nums">
          {cost.basis.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <Link href={assumptionsHref} className="mt-1 inline-block text-accent">
          {sayCandidates(formats, "All assumptions, and what to measure first")}
        </Link>
      </details>
    </Card>
  );
}
