/** What people say of a day, to be shown on charts over time. */
export type AnnotationFacts = {
  /** YYYY-MM-DD in the workspace's zone. */
  readonly day: string;
  readonly text: string;
  /** About all tasks of this team, or about one task; at most one of the two. Neither: about the whole workspace. */
  readonly team: string | null;
  readonly taskId: string | null;
};

export type Annotation = AnnotationFacts & {
  readonly id: string;
  readonly at: Date;
  /** The author's name. */
  readonly by: string;
};

/** Letters of a note, which has to be read on a chart. */
export const LONGEST_ANNOTATION = 120;

/** What the data know of a task's days themselves: derived when a chart is drawn, never stored. */
export type KnownDay =
  | { readonly kind: "planApproved"; readonly day: string }
  | { readonly kind: "sourceBegins"; readonly day: string; readonly source: string };
