import type { ReactNode } from "react";

type Props = {
  /** Small line above: where the reader is, as of when. */
  readonly over?: ReactNode;
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly action?: ReactNode;
};

/** The answer first: each page opens with one sentence or number. */
export function PageHeader({ over, title, note, action }: Props) {
  return (
    <header className="mb-6 flex flex-wrap items-start justify-between gap-4">
      <div className="max-w-[72ch]">
        {over ? <p className="mb-1 text-13 text-text-2">{over}</p> : null}
        <h1 className="text-balance font-semibold text-3xl tracking-tight">{title}</h1>
        {note ? <p className="mt-1 text-sm text-text-2">{note}</p> : null}
      </div>
      {action ? (
        <div data-screen-only className="flex gap-2">
          {action}
        </div>
      ) : null}
    </header>
  );
}
