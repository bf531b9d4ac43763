import type { SourceKind } from "./source-kind";

/** One wording of a workspace: how often it occurs, its most frequent structure, and one text as a sample. */
export type SignatureSummary = {
  readonly id: string;
  /** Masked title, or the structure of tickets without a title. */
  readonly text: string;
  readonly sourceKind: SourceKind;
  /** True when `text` is structure: such wordings are never joined by meaning. */
  readonly fromStructure: boolean;
  /** One original title; null without one. */
  readonly example: string | null;
  readonly description: string | null;
  readonly resolution: string | null;
  readonly category: string | null;
  readonly service: string | null;
  readonly team: string | null;
  readonly closeCode: string | null;
  /** Tickets with this wording. */
  readonly count: number;
};

/** A wording with no column beside its title. */
export const TITLE_ALONE = {
  fromStructure: false,
  description: null,
  resolution: null,
  category: null,
  service: null,
  team: null,
  closeCode: null,
} as const;

/**
 * The task that a person gave a wording to, by the wording's id. Mining obeys: wordings given to one task stay together,
 * those given to different tasks stay apart, and wordings of nobody may join either.
 */
export type Pins = ReadonlyMap<string, string>;

export type GroupingOptions = {
  /** Least average likeness at which two groups of human wordings join; usable from .52 to .72. */
  readonly cut?: number;
  readonly pins?: Pins;
};

export type Variant = {
  readonly signatureId: string;
  readonly example: string;
  readonly count: number;
};

/** Wordings that ask for the same work. */
export type TaskCluster = {
  readonly signatureIds: readonly string[];
  /** The task that people gave some of its wordings to; null where they had no say. */
  readonly pinnedTo: string | null;
  readonly title: string;
  /** Mean cosine of the tickets to the central wording, 0..1. */
  readonly sameness: number;
  /** Every wording, most frequent first. */
  readonly variants: readonly Variant[];
  /** Languages of the wordings, most tickets first; unknown ones left out. */
  readonly languages: readonly string[];
  /** True when the wordings have little in common: a person should look before trusting the group. */
  readonly broad: boolean;
};
