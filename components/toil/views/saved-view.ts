import type { TableLayout } from "@/lib/core/domain/table-layout";

/** A view of the candidates as a person keeps it: the query of its address, and how its table is laid out. */
export type ViewToSave = {
  readonly name: string;
  readonly query: string;
  readonly layout: TableLayout;
  readonly isShared: boolean;
  /** The team whose people the candidates open with it for; null: none. */
  readonly defaultOf: string | null;
};

/** One that is kept. */
export type ViewEntry = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly isShared: boolean;
  readonly defaultOf: string | null;
  readonly isOwn: boolean;
  /** Who made it; null when they are gone. */
  readonly owner: string | null;
  readonly isCurrent: boolean;
};

/** What a new view would keep, and for whom it may be the first one. */
export type ViewNow = {
  readonly query: string;
  readonly layout: TableLayout;
  /** Teams of which it can be made the default; none for readers whose role makes none. */
  readonly teams: readonly string[];
};

export type ViewActions = {
  /** Null when that went well, else what to tell the person. */
  readonly keep: (view: ViewToSave) => Promise<string | null>;
  readonly drop: (id: string) => Promise<boolean>;
};
