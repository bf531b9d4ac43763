import { useFormats } from "#formats";
import { sayReportPage } from "@/lib/core/messages/report-page";
import type {
  ApplicationCompartment,
  ApplicationTile,
  ContributionShade,
} from "@/lib/core/report/applications/application-box-view";
import { placeOf } from "../place-of";

const SHADES = ["tile-low bg-heat-0", "bg-heat-1", "bg-heat-2"] as const;

/** The look of a contribution: never colour alone, the word stands on the tile. */
export function shadeLook(shade: ContributionShade): string {
  return shade === null
    ? "tile-unknown border-dashed border-warn bg-bg"
    : `border-line-strong ${SHADES[shade]}`;
}

function Words({ tile }: { tile: ApplicationTile }) {
  if (tile.room === "two lines")
    return (
      <>
        <span className="block truncate">{tile.value}</span>
        <span className="block truncate">{tile.word}</span>
      </>
    );
  return (
    <span className="block truncate">
      {tile.value}
      <span className={tile.room === "one line" ? "" : "sr-only"}> · {tile.word}</span>
    </span>
  );
}

function Tile({ tile }: { tile: ApplicationTile }) {
  const { rect } = tile;
  const formats = useFormats();
  if (!rect) return null;
  return (
    <li
      className="absolute p-px"
      style={placeOf(rect)}
      title={sayReportPage(formats, "{name}: {value} a year, contribution {word}", {
        name: tile.name,
        value: tile.value,
        word: tile.word.toLowerCase(),
      })}
    >
      <div
        className={`size-full overflow-hidden rounded-[3px] border px-1.5 py-1 text-xs leading-[15px] tabular-nums print:py-0 print:leading-[13px] ${shadeLook(tile.shade)}`}
      >
        <span
          className={`font-semibold ${tile.room === "two lines" ? "line-clamp-2" : "block truncate"}`}
        >
          {tile.name}
        </span>
        <Words tile={tile} />
      </div>
    </li>
  );
}

/** Applications as areas; narrow screens get bars instead. */
export function TileArea({ tiles, rest }: Pick<ApplicationCompartment, "tiles" | "rest">) {
  return (
    <div className="relative size-full max-md:hidden print:!block">
      <ul className="absolute inset-0">
        {tiles.map((tile) => (
          <Tile key={tile.id} tile={tile} />
        ))}
      </ul>
      {rest ? (
        <p
          className="absolute inset-x-0 bottom-0 p-px text-text-2 text-xs tabular-nums"
          style={{ height: `${rest.height}%` }}
          title={rest.text}
        >
          <span className="block size-full overflow-hidden rounded-[3px] border border-line-strong border-dashed">
            <span
              className={rest.hasLabel ? "block truncate px-1.5 print:leading-[13px]" : "sr-only"}
            >
              {rest.text}
            </span>
          </span>
        </p>
      ) : null}
    </div>
  );
}

/** The same applications as bars on one scale, for narrow screens. */
export function TileBars({ tiles }: Pick<ApplicationCompartment, "tiles">) {
  return (
    <ul className="grid gap-2 p-2 text-13 md:hidden print:hidden">
      {tiles.map((tile) => (
        <li key={tile.id}>
          <div className="flex justify-between gap-3">
            <span className="truncate">{tile.name}</span>
            <span className="whitespace-nowrap text-text-2 tabular-nums">
              {tile.value} · {tile.word}
            </span>
          </div>
          <span
            aria-hidden
            className={`mt-1 block h-2.5 min-w-1 rounded-[2px] border ${shadeLook(tile.shade)}`}
            style={{ width: `${tile.share * 100}%` }}
          />
        </li>
      ))}
    </ul>
  );
}
