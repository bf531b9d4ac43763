import { Lock } from "lucide-react";
import { useFormats } from "#formats";
import { Link } from "@/components/ui/link";
import { sayPlanPage } from "@/lib/core/messages/plan-page";
import type { PlanBox, PlanTile } from "@/lib/core/report/plan/plan-box";
import { BoxFlaps } from "../box-flaps";
import { placeOf } from "../place-of";

const SHADES = ["bg-heat-0", "bg-heat-1", "bg-heat-2"] as const;

/** A low tile gives its name one line, so that its days and value are never cut. */
function Tile({ tile, workspace }: { tile: PlanTile; workspace: string }) {
  const formats = useFormats();
  const { title, text } = tile;
  const label = tile.isLocked
    ? sayPlanPage(formats, "{title}: {text}, locked in", { title, text })
    : `${title}: ${text}`;
  return (
    <li className="absolute p-0.5" style={placeOf(tile.rect)}>
      <Link
        href={`/${workspace}/candidates/${tile.id}`}
        title={label}
        aria-label={label}
        className={`[container-type:size] relative block size-full overflow-hidden rounded border border-line-strong text-text text-xs hover:border-text focus-visible:outline-offset-[-2px] ${SHADES[tile.shade]}`}
      >
        {tile.room === "none" ? null : (
          <span className={`block px-2 py-1 ${tile.isLocked ? "pr-6" : ""}`}>
            <span
              className={`font-semibold ${tile.room === "both" ? "line-clamp-1 [@container(min-height:56px)]:line-clamp-2" : "block truncate"}`}
            >
              {tile.title}
            </span>
            {tile.room === "both" ? (
              <span className="line-clamp-2 tabular-nums">{tile.text}</span>
            ) : null}
          </span>
        )}
        {tile.isLocked ? (
          <Lock aria-hidden className="absolute top-1.5 right-1.5 size-3" strokeWidth={2.5} />
        ) : null}
      </Link>
    </li>
  );
}

/** The box of the plan: thick sides, open flaps, no lid. Areas are engineer-days; the table below says the same in words. */
export function DrawnBox({ box, workspace }: { box: PlanBox; workspace: string }) {
  const formats = useFormats();
  return (
    <figure className="pt-6">
      <figcaption className="sr-only">{box.summary}</figcaption>
      <div className="sm:px-6">
        <div className="relative">
          <BoxFlaps />
          <div className="rounded-b-sm border-[2.5px] border-text border-t-0 p-0.5">
            <div className="relative aspect-[4/5] sm:aspect-[2/1]">
              <ul>
                {box.tiles.map((tile) => (
                  <Tile key={tile.id} tile={tile} workspace={workspace} />
                ))}
              </ul>
              {box.idle ? (
                <p className="absolute p-0.5 text-text-3 text-xs" style={placeOf(box.idle.rect)}>
                  <span className="block size-full overflow-hidden rounded border border-line-strong border-dashed">
                    <span className={box.idle.hasRoom ? "block truncate px-2 py-1" : "sr-only"}>
                      {box.idle.text}
                    </span>
                  </span>
                </p>
              ) : null}
            </div>
          </div>
        </div>
        {box.legend.length > 0 ? (
          <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-text-2 text-xs">
            <li>{sayPlanPage(formats, "Net value a day:")}</li>
            {box.legend.map(({ shade, text }) => (
              <li key={shade} className="inline-flex items-center gap-1.5 tabular-nums">
                <span
                  className={`size-3 rounded-[2px] border border-line-strong ${SHADES[shade]}`}
                />{" "}
                {text}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </figure>
  );
}
