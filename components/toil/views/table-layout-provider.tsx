"use client";

import { createContext, type ReactNode, useCallback, useContext, useMemo } from "react";
import type { Density } from "@/lib/core/domain/density";
import type { Preferences } from "@/lib/core/domain/preferences";
import type { TableLayout } from "@/lib/core/domain/table-layout";
import { asColumnWidth, type TableColumn } from "@/lib/core/report/table-layout";
import type { SavePreferences } from "../personal/save-preferences";
import { useKept } from "../personal/use-kept";
import { drawnWidths, drawWidths, tableNamed } from "./column-widths";

/** Tables that people lay out. */
export type TableName = "candidateTable" | "ticketTable";
export type NamedColumn = TableColumn & { readonly text: string };

/** What of a person's preferences lays a table out. */
export type KeptLayouts = Pick<Preferences, TableName | "density">;

type Laying = {
  readonly columns: readonly NamedColumn[];
  readonly layout: TableLayout;
  readonly density: Density;
  readonly lay: (layout: TableLayout) => void;
  readonly heighten: (density: Density) => void;
  /** Takes hold of a column's edge; null while the table shows no rows. */
  readonly hold: (key: string) => HeldColumn | null;
};

/** A column that is being made wider or narrower, while all others stay as they stand. */
export type HeldColumn = {
  /** Pixels when it was taken hold of. */
  readonly width: number;
  readonly draw: (pixels: number) => void;
  readonly keep: () => void;
};

const Context = createContext<Laying | null>(null);

function holdColumn(
  table: HTMLTableElement,
  key: string,
  keep: (widths: Readonly<Record<string, number>>) => Promise<boolean>,
): HeldColumn {
  const now = drawnWidths(table);
  const whole = Object.entries(now).map(([one, pixels]) => [one, asColumnWidth(pixels)] as const);
  const widths = Object.fromEntries(whole);
  let takeBack: (() => void) | null = null;
  return {
    width: now[key] ?? 0,
    draw(pixels) {
      widths[key] = asColumnWidth(pixels);
      const undraw = drawWidths(table, widths);
      takeBack ??= undraw;
    },
    keep() {
      // An edge that was only touched fixes no widths.
      if (takeBack) void keep(widths).then((isKept) => (isKept ? undefined : takeBack?.()));
    },
  };
}

type Props = {
  readonly name: TableName;
  readonly columns: readonly NamedColumn[];
  readonly kept: KeptLayouts;
  readonly save: SavePreferences;
  /** The page with the reader's own layout, where a view brings another; null: it is the reader's own already. */
  readonly ownHref?: string | null;
  readonly children: ReactNode;
};

/** How one table is laid out, for whatever on the page changes it; each change is kept at once. */
export function TableLayoutProvider({ name, columns, kept, save, ownHref, children }: Props) {
  const [shown, change] = useKept(kept, save, ownHref ?? null);
  const layout = shown[name];
  const lay = useCallback((wanted: TableLayout) => change({ [name]: wanted }), [change, name]);
  const hold = useCallback<Laying["hold"]>(
    (key) => {
      const table = tableNamed(name);
      return (
        table &&
        holdColumn(table, key, (widths) =>
          lay({ ...layout, widths: { ...layout.widths, ...widths } }),
        )
      );
    },
    [name, layout, lay],
  );
  const laying = useMemo<Laying>(
    () => ({
      columns,
      layout,
      density: shown.density,
      lay,
      heighten: (density) => void change({ density }),
      hold,
    }),
    [columns, layout, shown.density, lay, hold, change],
  );
  return <Context value={laying}>{children}</Context>;
}

/** How the table around is laid out, and ways to change it. */
export function useTableLayout(): Laying {
  const laying = useContext(Context);
  if (!laying) throw new Error("a table is laid out inside of its TableLayoutProvider");
  return laying;
}
