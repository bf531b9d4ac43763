import type { ReactNode } from "react";
import { TopBar } from "./top-bar";

type Props = {
  /** Where the reader is: stands in the bar above the page. */
  readonly over?: ReactNode;
  /** On the right of that bar. */
  readonly aside?: ReactNode;
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly action?: ReactNode;
};

/** The answer first: each page opens with one sentence or number. */
export function PageHeader({ over, aside, title, note, action }: Props) {
  return (
    <>
      <TopBar aside={aside}>{over ?? <strong className="font-semibold">{title}</strong>}</TopBar>
      <header className="mb-6 flex flex-wrap items-start justify-between gap-4">
        <div className="min-w-0 max-w-[72ch]">
          <h1 className="text-balance font-semibold text-3xl tracking-tight">{title}</h1>
          {note ? <p className="mt-1 text-pretty text-sm text-text-2">{note}</p> : null}
        </div>
        {action ? (
          <div data-screen-only className="flex flex-wrap gap-2">
            {action}
          </div>
        ) : null}
      </header>
    </>
  );
}
