import { Skeleton } from "@/components/ui/skeleton";

const TILES = ["one", "two", "three", "four"];
const ROWS = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];

/** The place of a page that is on its way: the bar, the answer, and rows as high as they will be. */
export function PageSkeleton({ hasTiles = false }: { hasTiles?: boolean }) {
  return (
    <>
      <div
        data-bleed
        className="mb-6 flex min-h-12 items-center border-line border-b px-4 sm:px-6 lg:min-h-14"
      >
        <Skeleton className="h-5 w-32" />
      </div>
      <p role="status" className="sr-only">
        The page is being prepared.
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
