import type { PersonView, RetentionPreview } from "@/lib/core/report/settings/retention-view";

/** What the page of the data can ask the server for; null and false: refused, or not understood. */
export type DataActs = {
  readonly preview: (months: number) => Promise<RetentionPreview | null>;
  readonly retain: (months: number | null) => Promise<boolean>;
  readonly look: (person: string) => Promise<PersonView | null>;
  readonly erase: (
    person: string,
  ) => Promise<{ readonly before: PersonView; readonly after: PersonView } | null>;
};
