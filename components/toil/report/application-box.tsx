import { useFormats } from "#formats";
import { Link } from "@/components/ui/link";
import { sayReportPage } from "@/lib/core/messages/report-page";
import type {
  ApplicationBoxView,
  ApplicationCompartment,
  ContributionShade,
} from "@/lib/core/report/applications/application-box-view";
import type { ReportLinks } from "@/lib/core/report/box/report-links";
import { BoxFlaps } from "../box-flaps";
import { MetricHint } from "../metric-hint";
import { shadeLook, TileArea, TileBars } from "./application-tiles";

const LEGEND: readonly {
  readonly shade: ContributionShade;
  readonly text: "High contribution" | "Medium" | "Low" | "Unknown";
}[] = [
  { shade: 2, text: "High contribution" },
  { shade: 1, text: "Medium" },
  { shade: 0, text: "Low" },
  { shade: null, text: "Unknown" },
];

type Props = { readonly box: ApplicationBoxView; readonly links: ReportLinks | null };

function Legend() {
  const formats = useFormats();
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-text-2 text-xs">
      {LEGEND.map(({ shade, text }) => (
        <li key={text} className="inline-flex items-center gap-1.5 whitespace-nowrap">
          <span className={`size-3 rounded-[2px] border ${shadeLook(shade)}`} />{" "}
          {sayReportPage(formats, text)}
        </li>
      ))}
    </ul>
  );
}

function Compartment({ compartment }: { compartment: ApplicationCompartment }) {
  const { name, figure, unit, facts, width, height, tiles, rest } = compartment;
  const isEmpty = tiles.length === 0;
  const formats = useFormats();
  return (
    <div
      className="box-part flex min-w-0 flex-col border-text border-dashed not-last:border-b md:not-last:border-r md:not-last:border-b-0 print:not-last:border-r print:not-last:border-b-0"
      style={{ "--part": width, "--part-height": height } as React.CSSProperties}
    >
      <div className="min-h-20 p-2.5 pb-2 print:min-h-0 print:p-1.5">
        <h3 className="font-semibold text-sm">{name}</h3>
        <p className="text-pretty text-xs tabular-nums">
          <strong className="font-semibold">{figure}</strong> {unit}
        </p>
        {facts.map((fact) => (
          <p key={fact} className="text-pretty text-text-2 text-xs tabular-nums">
            {fact}
          </p>
        ))}
      </div>
      {isEmpty ? (
        <p className="mx-2.5 mb-2.5 flex-1 rounded border border-line-strong border-dashed p-2 text-text-2 text-xs">
          {sayReportPage(formats, "No application serves an objective of this kind.")}
        </p>
      ) : (
        <>
          <div className="box-area mt-auto md:px-px md:pb-px">
            <TileArea tiles={tiles} rest={rest} />
          </div>
          <TileBars tiles={tiles} />
        </>
      )}
    </div>
  );
}

function Outside({ box, links }: Props) {
  const { outside } = box;
  return (
    <div className="min-w-0 md:pt-2">
      <h3 className="font-semibold text-sm tabular-nums">{outside.title}</h3>
      <p className="mb-2 text-text-2 text-xs">{outside.note}</p>
      <div className="outside-area mb-2">
        <TileArea tiles={outside.tiles} rest={outside.rest} />
      </div>
      <ul className="text-xs tabular-nums">
        {outside.lines.map((line) => (
          <li key={line.name} className="flex justify-between gap-3 py-0.5">
            <span className="line-clamp-2 min-w-0">
              {links?.mayPlan && line.id ? (
                <Link className="hover:text-accent" href={`/${links.workspace}/applications`}>
                  {line.name}
                </Link>
              ) : (
                line.name
              )}
              <span className="text-text-3"> · {line.reason}</span>
            </span>
            <span className="whitespace-nowrap">{line.value}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The box with thick sides and open flaps: what the organisation runs, and what could not show its place outside. */
export function ApplicationBox({ box, links }: Props) {
  return (
    <section aria-labelledby="box" className="mb-6 print:mb-2">
      <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 print:mb-3.5">
        <h2 id="box" className="text-13">
          <strong className="mr-1 font-semibold text-sm">
            <MetricHint metric="boxBurden">{box.title}</MetricHint>
          </strong>{" "}
          <span className="font-normal text-text-2 tabular-nums print:text-xs">{box.note}</span>
        </h2>
        <Legend />
      </div>
      <div
        className="box-and-outside sm:pl-6"
        style={
          {
            "--in": `${box.width}fr`,
            "--out": `${box.outside.width}fr`,
            "--out-height": box.outside.height,
          } as React.CSSProperties
        }
      >
        <div className="relative min-w-0">
          <BoxFlaps />
          <div className="flex flex-col rounded-b-sm border-[2.5px] border-text border-t-0 md:flex-row print:flex-row">
            {box.compartments.map((compartment) => (
              <Compartment key={compartment.name} compartment={compartment} />
            ))}
          </div>
        </div>
        <Outside box={box} links={links} />
      </div>
    </section>
  );
}
