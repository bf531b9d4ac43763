/** Holds the place of what is on its way, at its full size, so that nothing jumps. */
export function Skeleton({ className }: { className: string }) {
  return <div aria-hidden className={`rounded bg-subtle ${className}`} />;
}
