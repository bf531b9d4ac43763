/** A view of the candidates as a person keeps it: the query of its address, and columns that are left out. */
export type ViewToSave = {
  readonly name: string;
  readonly query: string;
  readonly hiddenColumns: readonly string[];
  readonly isShared: boolean;
};

/** One that is kept. */
export type ViewEntry = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly isShared: boolean;
  readonly isOwn: boolean;
  readonly isCurrent: boolean;
};

export type ViewActions = {
  /** Null when that went well, else what to tell the person. */
  readonly keep: (view: ViewToSave) => Promise<string | null>;
  readonly drop: (id: string) => Promise<boolean>;
};
