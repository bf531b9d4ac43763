"use client";

import { useFormats } from "#formats";
import { Skeleton } from "@/components/ui/skeleton";
import { sayShell } from "@/lib/core/messages/shell";

const TILES = ["one", "two", "three", "four"];
const ROWS = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];

/**
 * The place of a page that is on its way: the bar, the answer, and rows as high as they will be. Drawn in the browser,
 * which knows the language of the workspace before the page has asked for it.
 */
export function PageSkeleton({ hasTiles = false }: { hasTiles?: boolean }) {
  const formats = useFormats();
  return (
    <>
      <div
        data-bleed
        className="mb-6 flex min-h-12 items-center border-line border-b px-4 sm:px-6 lg:min-h-14"
      >
        <Skeleton className="h-5 w-32" />
      </div>
      <p role="status" className="sr-only">
        {sayShell(formats, "The page is being prepared.")}
      </p>
      <Skeleton className="h-[34px] w-full max-w-xl" />
      <Skeleton className="mt-1.5 h-5 w-full max-w-sm" />
      {hasTiles ? (
        <div className="mt-6 grid gap-5 border-line border-y py-4 sm:grid-cols-2 xl:grid-cols-4">
          {TILES.map((tile) => (
            <Skeleton key={tile} className="h-[68px]" />
          ))}
        </div>
      ) : null}
      <div className="mt-6 grid gap-px overflow-hidden rounded-card border border-line">
        {ROWS.map((row) => (
          <Skeleton key={row} className="h-[54px] rounded-none" />
        ))}
      </div>
    </>
  );
}
