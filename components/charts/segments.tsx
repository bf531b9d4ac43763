const PLACES = [0, 1, 2, 3, 4] as const;

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

function Bar({ value }: { value: number }) {
  return (
    <span aria-hidden className="mt-0.5 flex gap-px">
      {PLACES.map((place) => (
        <span
          key={place}
          className="relative h-[5px] w-2.5 overflow-hidden bg-data-track print:border print:border-text-3"
        >
          <span
            className="absolute inset-y-0 left-0 bg-data"
            style={{ width: `${Math.min(1, Math.max(0, value * 5 - place)) * 100}%` }}
          />
        </span>
      ))}
    </span>
  );
}
