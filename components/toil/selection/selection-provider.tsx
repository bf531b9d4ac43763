"use client";

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react";
import type { Selectable } from "@/lib/core/report/candidates/selection";
import { isTyping } from "../is-typing";

type Selection = {
  readonly rows: readonly Selectable[];
  /** In the order of the rows. */
  readonly selected: readonly Selectable[];
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  readonly select: (ids: readonly string[]) => void;
};

const NOTHING: Selection = {
  rows: [],
  selected: [],
  has: () => false,
  toggle: () => undefined,
  select: () => undefined,
};
const Context = createContext<Selection>(NOTHING);

export function useSelection(): Selection {
  return useContext(Context);
}

/** The candidate whose row has the focus, by its link or its tick box. */
function focusedRow(): string | null {
  const here = document.activeElement;
  if (!(here instanceof HTMLElement)) return null;
  return here.dataset.candidate ?? here.dataset.candidateTick ?? null;
}

/** Which rows are ticked. X ticks the focused one, Escape unticks all; rows that leave the page are no longer ticked. */
export function SelectionProvider({
  rows,
  children,
}: {
  rows: readonly Selectable[];
  children: ReactNode;
}) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback(
    (id: string) =>
      setIds((now) => {
        const next = new Set(now);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    [],
  );
  const select = useCallback((wanted: readonly string[]) => setIds(new Set(wanted)), []);
  const value = useMemo<Selection>(
    () => ({
      rows,
      selected: rows.filter(({ id }) => ids.has(id)),
      has: (id) => ids.has(id),
      toggle,
      select,
    }),
    [rows, ids, toggle, select],
  );
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (isTyping(event)) return;
      const row = focusedRow();
      if (event.key === "x" && row) toggle(row);
      if (event.key === "Escape") setIds((now) => (now.size > 0 ? new Set() : now));
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [toggle]);
  return <Context value={value}>{children}</Context>;
}
