/** An open box with one tile in it: keep what fits. */
export function Logo({ className = "size-6" }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 24" className={className} aria-hidden="true">
      <path
        d="M2 6 5 9v11h14V9l3-3"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <rect x="8.5" y="11" width="7" height="6" rx="1" fill="var(--data)" />
    </svg>
  );
}
