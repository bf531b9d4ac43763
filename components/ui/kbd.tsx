import type { ReactNode } from "react";

/** A key. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-grid h-5 min-w-5 place-items-center rounded border border-line-strong bg-subtle px-1 font-sans text-text-2 text-xs">
      {children}
    </kbd>
  );
}
