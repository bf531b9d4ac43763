import { CalendarDays } from "lucide-react";
import type { ReactNode } from "react";
import { SearchButton } from "./palette/search-button";

type Props = {
  /** Where the reader is. */
  readonly children: ReactNode;
  /** "52 weeks to 30 Sep 2026"; null where a page shows no period. */
  readonly asOf?: string | null;
  readonly aside?: ReactNode;
};

/** The line above a page: where the reader is, and what period it speaks of. Runs over the whole width; what it says keeps to the column. */
export function TopBar({ children, asOf = null, aside }: Props) {
  return (
    <div
      data-bleed
      data-screen-only
      className="top-0 z-10 mb-6 flex min-h-12 flex-wrap items-center justify-between gap-x-4 gap-y-1 border-line border-b bg-bg px-[max(1rem,(100%-1392px)/2)] py-2 sm:px-[max(1.5rem,(100%-1392px)/2)] lg:sticky lg:min-h-14"
    >
      <div className="min-w-0 truncate text-sm">{children}</div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {aside}
        {asOf ? (
          <span className="inline-flex h-7 items-center gap-2 whitespace-nowrap rounded-md border border-line px-2.5 text-text-2 text-xs">
            <CalendarDays aria-hidden className="size-3.5" /> {asOf}
          </span>
        ) : null}
        <SearchButton />
      </div>
    </div>
  );
}
