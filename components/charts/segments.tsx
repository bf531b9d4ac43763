const PLACES = [0, 1, 2, 3, 4] as const;
/** Pixels of a segment with the gap after it, of the gap, and of the height. */
const STEP = 11;
const GAP = 1;
const HEIGHT = 5;

/** The outline of five segments that are filled up to a share. */
function segmentsUpTo(share: number): string {
  return PLACES.map((place) => {
    const width = Math.min(1, Math.max(0, share * 5 - place)) * (STEP - GAP);
    return width > 0 ? `M${place * STEP} 0h${width.toFixed(1)}v${HEIGHT}H${place * STEP}z` : "";
  }).join("");
}

/** A score between 0 and 1 as five segments, with its number: never colour alone. */
export function Segments({ value, text }: { value: number; text: string }) {
  return (
    <span className="inline-block">
      <span className="block text-13 tabular-nums">{text}</span>
      <Bar value={value} />
    </span>
  );
}

/** The same on one line, for dense tables. */
export function SegmentsInline({ value, text }: { value: number; text: string }) {
  return (
    <span className="inline-flex items-center gap-2.5">
      <Bar value={value} />
      <span className="text-13 tabular-nums">{text}</span>
    </span>
  );
}

/** A drawing, not a box for each segment: a page of candidates holds six hundred of these bars. */
function Bar({ value }: { value: number }) {
  return (
    <svg aria-hidden width={5 * STEP - GAP} height={HEIGHT} className="mt-0.5 block">
      <path d={segmentsUpTo(1)} className="fill-data-track print:stroke-text-3" />
      <path d={segmentsUpTo(value)} className="fill-data" />
    </svg>
  );
}
