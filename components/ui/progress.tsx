type Props = {
  /** 0 to 1. */
  readonly share: number;
  readonly label: string;
  readonly className?: string;
};

/** How far something has come. */
export function Progress({ share, label, className = "h-1.5 w-full" }: Props) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <span
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className={`block overflow-hidden rounded-full bg-data-track ${className}`}
    >
      <span className="block h-full bg-data" style={{ width: `${percent}%` }} />
    </span>
  );
}
