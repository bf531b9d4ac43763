"use client";

import { type PointerEvent, useRef } from "react";
import { type HeldColumn, useTableLayout } from "./table-layout-provider";

/**
 * The edge of a column's head, to be drawn wider or narrower. Hidden from screen readers, where it would stand in the
 * name of every cell's column, and from the Tab key: the list under "Columns" does the same by keys and single presses.
 */
export function ColumnGrip({ column }: { column: string }) {
  const { hold } = useTableLayout();
  const held = useRef<{ readonly from: number; readonly column: HeldColumn } | null>(null);
  const begin = (event: PointerEvent<HTMLSpanElement>): void => {
    const taken = event.button === 0 ? hold(column) : null;
    if (!taken) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { from: event.clientX, column: taken };
  };
  const move = (event: PointerEvent<HTMLSpanElement>): void => {
    if (!held.current) return;
    const { from, column: taken } = held.current;
    taken.draw(taken.width + event.clientX - from);
  };
  const end = (): void => {
    held.current?.column.keep();
    held.current = null;
  };
  return (
    <span
      aria-hidden
      data-grip={column}
      data-screen-only
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      className="absolute inset-y-0 right-0 w-2.5 cursor-col-resize touch-none after:absolute after:inset-y-1.5 after:right-0 after:w-px hover:after:inset-y-0 hover:after:w-0.5 hover:after:bg-accent max-md:hidden [thead:hover_&:not(:hover)]:after:bg-line-strong"
    />
  );
}
