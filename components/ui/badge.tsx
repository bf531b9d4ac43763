import type { ReactNode } from "react";

/** A small label in a frame. */
export function Badge({ children, title }: { children: ReactNode; title?: string }) {
  return (
    <span
      title={title}
      className="inline-block h-[18px] max-w-[200px] shrink-0 truncate rounded border border-line-strong px-1.5 text-text-2 text-xs leading-4"
    >
      {children}
    </span>
  );
}
