import type { ReactNode } from "react";

type Props = {
  /** The address of the card on its page, for those that have one. */
  readonly id?: string;
  readonly title?: ReactNode;
  /** One line under the title: what the reader looks at, or the answer. */
  readonly note?: ReactNode;
  readonly action?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
};

/** A bordered section with a heading. */
export function Card({ id, title, note, action, children, className = "" }: Props) {
  return (
    <section
      id={id}
      data-card
      className={`min-w-0 rounded-card border border-line bg-raised ${className}`}
    >
      {title ? (
        <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-4 pt-3.5 pb-2 print:pt-1 print:pb-0.5">
          {/* Shrinks beside a small action, and leaves the line to a wide one. */}
          <div className="min-w-0 flex-1 basis-48 print:flex print:flex-wrap print:items-baseline print:gap-x-2">
            <h2 className="font-semibold text-sm">{title}</h2>
            {note ? (
              <p className="max-w-[72ch] text-balance text-13 text-text-2 print:text-xs">{note}</p>
            ) : null}
          </div>
          {action}
        </header>
      ) : null}
      <div className="px-4 pb-4 print:pb-1">{children}</div>
    </section>
  );
}
