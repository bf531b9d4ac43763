"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from "react";

type Way = readonly [down: number, right: number];

const WAYS: Readonly<Record<string, Way>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The next cell with a link from the one that holds an element; the first of all from outside. */
function nextLink(part: HTMLElement, from: Element | null, [down, right]: Way): HTMLElement | null {
  const rows = part.querySelector("table")?.rows;
  const cell = from?.closest("td");
  if (!rows || !cell) return part.querySelector("td a");
  let row = cell.parentElement instanceof HTMLTableRowElement ? cell.parentElement.rowIndex : 0;
  let column = cell.cellIndex;
  for (;;) {
    row += down;
    column += right;
    const next = rows[row]?.cells[column];
    if (!next) return null;
    const link = next.querySelector("a");
    if (link) return link;
  }
}

/**
 * One stop of the tab key for all cells of a heat map, in which arrows move from one cell with tickets to the next: 168
 * stops would be a wall. Follows its plain links without loading the page anew.
 */
export function HeatKeys({ label, children }: { label: string; children: ReactNode }) {
  const part = useRef<HTMLElement>(null);
  const router = useRouter();
  const press = (event: KeyboardEvent): void => {
    const way = WAYS[event.key];
    if (!way || !part.current) return;
    event.preventDefault();
    nextLink(part.current, document.activeElement, way)?.focus();
  };
  const follow = (event: MouseEvent): void => {
    const link = (event.target as HTMLElement).closest("a");
    const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain) return;
    event.preventDefault();
    router.push(link.href);
  };
  return (
    <section
      ref={part}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the one place from which keys reach the cells
      tabIndex={0}
      onKeyDown={press}
      onClick={follow}
      className="rounded-sm"
    >
      {children}
    </section>
  );
}
