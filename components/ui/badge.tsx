import type { ReactNode } from "react";

/** A small label in a frame. */
export function Badge({ children, title }: { children: ReactNode; title?: string }) {
  return (
    <span
      title={title}
      className="inline-flex h-[18px] max-w-[180px] items-center truncate rounded border border-line-strong px-1.5 text-text-2 text-xs"
    >
      {children}
    </span>
  );
}
