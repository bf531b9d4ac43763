/** A score between 0 and 1 as five segments, with its number: never colour alone. */
export function Segments({ value, text }: { value: number; text: string }) {
  return (
    <span className="inline-block">
      <span className="block text-13">{text}</span>
      <span aria-hidden className="mt-0.5 flex gap-px">
        {[0, 1, 2, 3, 4].map((place) => (
          <span key={place} className="relative h-1 w-[9px] overflow-hidden bg-data-rest">
            <span
              className="absolute inset-y-0 left-0 bg-data"
              style={{ width: `${Math.min(1, Math.max(0, value * 5 - place)) * 100}%` }}
            />
          </span>
        ))}
      </span>
    </span>
  );
}
