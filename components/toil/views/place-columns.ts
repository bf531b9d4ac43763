import type { CSSProperties } from "react";
import type { TableLayout } from "@/lib/core/domain/table-layout";
import { type LaidColumn, type TableColumn, tableWidths } from "@/lib/core/report/table-layout";

type Style = CSSProperties & Readonly<Record<`--${string}`, string | undefined>>;

/** What a cell of a pinned column has on it; nothing for the others. */
export type Pin = { readonly className?: string; readonly style?: Style };

/**
 * How app/globals.css lays out the columns of a table. Widths are variables of the table, and places of pinned columns
 * sums of them, so that a column that is being drawn wider takes everything with it (column-widths.ts). Rows are drawn on
 * the server; a table library of the browser would bring them there for the sake of three lists of keys.
 */
export type Placing = {
  /** For the table itself. */
  readonly table: Readonly<Record<`data-${string}`, string | undefined>> & {
    readonly style: Style;
  };
  /** One `col` each; the first ones are of the lead, and have no key. */
  readonly cols: readonly { readonly key: string | null; readonly style: Style }[];
  readonly lead: readonly Pin[];
  readonly pins: ReadonlyMap<string, Pin>;
};

/** Pixels that a table has where the window is wide enough for a head that stays (app/globals.css: 88rem). */
const ROOM_BESIDE_SIDEBAR = 1110;

const sum = (parts: readonly string[]): string => `calc(${["0px", ...parts].join(" + ")})`;

function pinned(before: readonly string[], isLast: boolean): Pin {
  return {
    className: `pinned ${isLast ? "pinned-edge" : ""}`,
    style: { "--left": sum(before) },
  };
}

/** The columns that are shown, as somebody laid them out; `lead` are the widths of what stands before them, in pixels. */
export function placeColumns(
  name: string,
  shown: readonly LaidColumn<TableColumn>[],
  { layout, lead = [] }: { readonly layout: TableLayout; readonly lead?: readonly number[] },
): Placing {
  const leadWidths = lead.map((width) => `${width}px`);
  const all = [...leadWidths, ...shown.map(({ key }) => `var(--w-${key})`)];
  const widths = tableWidths(
    shown,
    layout,
    lead.reduce((total, width) => total + width, 0),
  );
  const pins = shown.filter(({ isPinned }) => isPinned);
  return {
    table: {
      "data-table": name,
      "data-laid-out": widths ? "" : undefined,
      "data-exact": widths?.flexible === null ? "" : undefined,
      "data-wide": widths && widths.least > ROOM_BESIDE_SIDEBAR ? "" : undefined,
      style: {
        "--least": sum(all),
        ...Object.fromEntries(
          shown
            .map(({ key }, at) => [`--w-${key}`, `${widths?.columns[at]}px`])
            .filter(() => widths),
        ),
      },
    },
    cols: [
      ...leadWidths.map((width) => ({ key: null, style: { "--w": width } })),
      ...shown.map(({ key }, at) => ({
        key,
        style: widths?.flexible === at ? {} : { "--w": `var(--w-${key})` },
      })),
    ],
    lead: lead.map((_, at) => (pins.length > 0 ? pinned(all.slice(0, at), false) : {})),
    pins: new Map(
      pins.map(({ key }, at) => [
        key,
        pinned(all.slice(0, lead.length + at), at === pins.length - 1),
      ]),
    ),
  };
}
