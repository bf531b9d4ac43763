import type { AnnotationFacts } from "@/lib/core/domain/annotation";

/** What a person may do with notes; the actions of the page with the workspace already given. */
export type AnnotationActs = {
  /** Adds a note (`id` null) or says one anew. */
  readonly keep: (
    id: string | null,
    facts: AnnotationFacts,
  ) => Promise<{ readonly id: string } | { readonly refusal: string }>;
  /** Null when it went well, else what to tell the person. */
  readonly remove: (id: string) => Promise<string | null>;
};
