/** Widths in the table that is on the page: read as the browser drew them, and drawn before they are kept. */

type Widths = Readonly<Record<string, number>>;

function colsOf(table: HTMLTableElement): readonly HTMLElement[] {
  return [...table.querySelectorAll<HTMLElement>("col[data-column]")];
}

/** The table of this name; null where it has no rows to show. */
export function tableNamed(name: string): HTMLTableElement | null {
  return document.querySelector<HTMLTableElement>(`table[data-table="${name}"]`);
}

/** Pixels of each column as it stands. */
export function drawnWidths(table: HTMLTableElement): Widths {
  const heads = [...table.querySelectorAll<HTMLElement>("th[data-column]")];
  return Object.fromEntries(
    heads.map((head) => [head.dataset.column ?? "", head.getBoundingClientRect().width]),
  );
}

/** Draws all columns as wide as is said; gives what takes that back. */
export function drawWidths(table: HTMLTableElement, widths: Widths): () => void {
  const parts = [table, ...colsOf(table)];
  const before = parts.map((part) => part.style.cssText);
  const { laidOut, exact, wide } = table.dataset;
  for (const [key, width] of Object.entries(widths))
    table.style.setProperty(`--w-${key}`, `${width}px`);
  for (const col of colsOf(table)) col.style.setProperty("--w", `var(--w-${col.dataset.column})`);
  Object.assign(table.dataset, { laidOut: "", exact: "" });
  const room = table.parentElement?.parentElement?.clientWidth ?? 0;
  if (table.offsetWidth > room) table.dataset.wide = "";
  return () => {
    parts.forEach((part, at) => {
      part.style.cssText = before[at] ?? "";
    });
    for (const [name, value] of Object.entries({ laidOut, exact, wide })) {
      if (value === undefined) delete table.dataset[name];
      else table.dataset[name] = value;
    }
  };
}
