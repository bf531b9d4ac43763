import type { ReactNode } from "react";
import { useFormats } from "#formats";
import { sayPeriod } from "@/lib/core/messages/period";

/** What the shades 0 to 4 of a heat map are painted with. */
export const SHADES = ["bg-heat-0", "bg-heat-1", "bg-heat-2", "bg-heat-3", "bg-heat-4"] as const;

type Props = {
  /** What each shade stands for, lightest first. */
  readonly legend: readonly string[];
  /** What else the drawing shows. */
  readonly children?: ReactNode;
};

/** How many tickets each shade of a drawing stands for. */
export function ShadeLegend({ legend, children }: Props) {
  const formats = useFormats();
  return (
    <figcaption className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1 text-text-3 text-xs">
      {sayPeriod(formats, "tickets")}
      {legend.map((text, shade) => (
        <span key={text} className="inline-flex items-center gap-1">
          <span
            aria-hidden
            className={`size-3 rounded-[2px] border border-line ${SHADES[shade]}`}
          />
          {text}
        </span>
      ))}
      {children}
    </figcaption>
  );
}
