import { useFormats } from "#formats";
import { Link } from "@/components/ui/link";
import { sayReportPage } from "@/lib/core/messages/report-page";
import type { BoxCompartment, BoxTile } from "@/lib/core/report/box/business-box";
import type { ReportLinks } from "@/lib/core/report/box/report-links";
import type { ReportView } from "@/lib/core/report/box/report-view";
import { BoxFlaps } from "../box-flaps";
import { placeOf } from "../place-of";

const SHADES = ["bg-heat-0", "bg-heat-1", "bg-heat-2"] as const;
const LEGEND = [
  { shade: SHADES[2], text: "High toil score" },
  { shade: SHADES[1], text: "Medium" },
  { shade: SHADES[0], text: "Low" },
] as const;

/** Null for readers without an account. */
type Shared = { readonly links: ReportLinks | null };

function TileText({ tile }: { tile: BoxTile }) {
  return (
    <span className="block px-2 py-1 print:flex print:gap-1 print:py-0.5">
      <span
        className={`font-semibold print:line-clamp-1 ${tile.titleLines === 2 ? "line-clamp-2" : "block truncate"}`}
      >
        {tile.title}
      </span>
      <span className="block truncate tabular-nums print:shrink-0">
        {tile.text}
        <span className={tile.hasRoomForWord ? "" : "sr-only"}> · {tile.word}</span>
      </span>
    </span>
  );
}

function Tile({ tile, links }: Shared & { tile: BoxTile }) {
  const { rect } = tile;
  const formats = useFormats();
  const look = `block size-full overflow-hidden rounded-[3px] border border-line-strong text-xs ${SHADES[tile.shade]}`;
  const title = sayReportPage(formats, "{task}: {amount}, toil score {word}", {
    task: tile.title,
    amount: tile.text,
    word: tile.word.toLowerCase(),
  });
  return (
    <li className="absolute p-px" style={placeOf(rect)}>
      {links ? (
        <Link
          href={`/${links.workspace}/candidates/${tile.id}`}
          title={title}
          className={`${look} hover:border-text`}
        >
          <TileText tile={tile} />
        </Link>
      ) : (
        <div title={title} className={look}>
          <TileText tile={tile} />
        </div>
      )}
    </li>
  );
}

function Tiles({ compartment, links }: Shared & { compartment: BoxCompartment }) {
  const { tiles, rest } = compartment;
  return (
    <div className="relative h-64 print:h-36">
      <ul>
        {tiles.map((tile) => (
          <Tile key={tile.id} tile={tile} links={links} />
        ))}
      </ul>
      {rest ? (
        <p
          className="absolute inset-x-0 bottom-0 p-px text-text-2 text-xs tabular-nums"
          style={{ height: `${rest.height}%` }}
          title={rest.text}
        >
          <span className="block size-full overflow-hidden rounded-[3px] border border-line-strong border-dashed">
            <span className={rest.hasLabel ? "block truncate px-2 py-1" : "sr-only"}>
              {rest.text}
            </span>
          </span>
        </p>
      ) : null}
    </div>
  );
}

function Compartment({ compartment, links }: Shared & { compartment: BoxCompartment }) {
  const { unpriced } = compartment;
  const formats = useFormats();
  return (
    <div
      className={`flex min-w-0 flex-col gap-2 print:gap-1 border-text border-dashed p-2.5 print:p-1.5 not-last:border-b md:not-last:border-r md:not-last:border-b-0 ${unpriced === null ? "flex-1" : "md:w-44 print:w-40"}`}
    >
      <div className="px-px">
        <h3 className="font-semibold text-sm">{compartment.name}</h3>
        <p className="font-semibold text-13 tabular-nums">{compartment.figure}</p>
        <p className="text-text-2 text-xs">{compartment.unit}</p>
      </div>
      {unpriced === null ? (
        <Tiles compartment={compartment} links={links} />
      ) : (
        <div className="flex-1 rounded border border-line-strong border-dashed p-3 text-13 text-text-2">
          {unpriced}{" "}
          {links?.maySettings ? (
            <Link
              data-screen-only
              className="text-accent underline"
              href={`/${links.workspace}/settings`}
            >
              {sayReportPage(formats, "Open Settings")}
            </Link>
          ) : null}
        </div>
      )}
    </div>
  );
}

function Outside({ outside }: Pick<ReportView, "outside">) {
  const formats = useFormats();
  return (
    <div className="min-w-0 xl:pt-2">
      <h3 className="font-semibold text-sm">{sayReportPage(formats, "Outside the box")}</h3>
      <p className="mb-2 text-text-2 text-xs">
        {sayReportPage(formats, "In no number on this page.")}
      </p>
      <dl className="text-xs">
        {outside.map((line) => (
          <div key={line.name} className="border-line border-t py-1.5 first:border-t-0">
            <dt className="text-text-2">{line.name}</dt>
            <dd className="font-medium tabular-nums">{line.value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/**
 * The box with its three compartments: thick sides, open flaps, no lid. Within a compartment areas are true shares; the
 * compartments keep their own units and are never one sum.
 */
export function BusinessBox({ view, ...shared }: Shared & { view: ReportView }) {
  const formats = useFormats();
  return (
    <section aria-labelledby="box" className="mb-6 print:mb-2">
      <div className="mb-6 flex print:mb-3.5 flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="box" className="text-13">
          <strong className="mr-1 font-semibold text-sm">
            {sayReportPage(formats, "The box: where repeated work weighs")}
          </strong>{" "}
          <span className="text-text-2">
            {sayReportPage(
              formats,
              "Area is the yearly share within a compartment. The three keep their own units and are not one sum.",
            )}
          </span>
        </h2>
        <ul className="flex gap-4 text-text-2 text-xs">
          {LEGEND.map(({ shade, text }) => (
            <li key={text} className="inline-flex items-center gap-1.5">
              <span className={`size-3 rounded-[2px] border border-line-strong ${shade}`} />{" "}
              {sayReportPage(formats, text)}
            </li>
          ))}
        </ul>
      </div>
      <div className="grid gap-x-8 gap-y-4 sm:px-6 xl:grid-cols-[minmax(0,1fr)_180px] xl:pr-0 print:grid-cols-[minmax(0,1fr)_160px]">
        <div className="relative">
          <BoxFlaps />
          <div className="flex flex-col rounded-b-sm border-[2.5px] border-text border-t-0 md:flex-row print:flex-row">
            {view.compartments.map((compartment) => (
              <Compartment key={compartment.name} compartment={compartment} {...shared} />
            ))}
          </div>
        </div>
        <Outside outside={view.outside} />
      </div>
    </section>
  );
}
