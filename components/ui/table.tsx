import type { ComponentProps, ReactNode } from "react";

/**
 * Something wide that scrolls sideways on its own, by keys too, so that the page never does. `relative`: hidden words for
 * screen readers are placed absolutely, and would widen the page otherwise.
 */
export function Scroll({
  label,
  children,
  className = "",
}: {
  label: string;
  children: ReactNode;
  className?: string;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a place in the tab order, keys could not scroll it
    <section aria-label={label} tabIndex={0} className={`relative overflow-x-auto ${className}`}>
      {children}
    </section>
  );
}

type FrameProps = {
  readonly children: ReactNode;
  readonly className?: string;
  /** Rows of the whole table with its head, where not all of them are there. */
  readonly rowCount?: number;
  /** Anything else of the table itself. */
  readonly table?: Omit<ComponentProps<"table">, "className">;
};

/** A framed table that scrolls sideways on its own where it must, so that the page never does. */
export function TableFrame({ children, className = "", rowCount, table }: FrameProps) {
  return (
    <div className={`relative overflow-x-auto rounded-card border border-line ${className}`}>
      <table {...table} aria-rowcount={rowCount} className="w-full text-13">
        {children}
      </table>
    </div>
  );
}

/**
 * A framed table of many rows whose head stays below the bar of the page. A part that scrolls by itself would hold the
 * head back, so in windows too narrow for all columns the head goes with the rows.
 */
export function LongTableFrame({ className = "", ...rest }: FrameProps) {
  return <TableFrame {...rest} className={`long-table ${className}`} />;
}

type HeadProps = ComponentProps<"th"> & { readonly isNumber?: boolean };

export function HeadCell({ isNumber = false, className = "", ...rest }: HeadProps) {
  const align = isNumber ? "text-right" : "text-left";
  return (
    <th
      scope="col"
      className={`px-2.5 py-2 font-medium text-text-2 text-xs ${align} ${className}`}
      {...rest}
    />
  );
}

type CellProps = ComponentProps<"td"> & { readonly isNumber?: boolean };

export function Cell({ isNumber = false, className = "", ...rest }: CellProps) {
  const align = isNumber ? "text-right tabular-nums" : "";
  return <td className={`px-2.5 py-2 ${align} ${className}`} {...rest} />;
}
