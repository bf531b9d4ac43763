import type { Annotation, AnnotationFacts, KnownDay } from "../../domain/annotation";
import { assertNever } from "../../domain/assert-never";
import { sayAnnotations } from "../../messages/annotations";
import { type Formats, formatDay } from "../format";
import { mondayAfter, type Span } from "../period";

/** What is noted of a task's days: what people said, and what the data know themselves. */
export type Noted = { readonly said: readonly Annotation[]; readonly known: readonly KnownDay[] };

export type AnnotationView = {
  readonly key: string;
  /** Counted from 1 in the order of days; what its mark on the chart shows. */
  readonly number: number;
  /** YYYY-MM-DD, and as people read it. */
  readonly day: string;
  readonly when: string;
  readonly text: string;
  /** "tasks of Service Desk; Ada Lovelace" */
  readonly aside: string;
  /** What a person said, to be changed; null: derived from the data. */
  readonly said: (AnnotationFacts & { readonly id: string }) | null;
};

type Unnumbered = Omit<AnnotationView, "number">;

function aboutWords({ team, taskId }: AnnotationFacts, formats: Formats): string {
  if (team !== null) return sayAnnotations(formats, "tasks of {team}", { team });
  return sayAnnotations(formats, taskId === null ? "the whole workspace" : "this task");
}

function saidView({ id, by, ...row }: Annotation, formats: Formats): Unnumbered {
  const { day, text, team, taskId } = row;
  const about = aboutWords(row, formats);
  return {
    key: id,
    day,
    when: formatDay(day, formats),
    text,
    aside: sayAnnotations(formats, "{about}; {name}", { about, name: by }),
    said: { id, day, text, team, taskId },
  };
}

function knownWords(known: KnownDay, formats: Formats): Pick<Unnumbered, "text" | "aside"> {
  switch (known.kind) {
    case "planApproved":
      return {
        text: sayAnnotations(formats, "Plan approved, with this task in it"),
        aside: sayAnnotations(formats, "known from the plan"),
      };
    case "sourceBegins":
      return {
        text: sayAnnotations(formats, "First tickets from {source}", { source: known.source }),
        aside: sayAnnotations(formats, "known from the imports"),
      };
    default:
      return assertNever(known);
  }
}

function knownView(known: KnownDay, formats: Formats): Unnumbered {
  const { kind, day } = known;
  const words = knownWords(known, formats);
  return {
    key: `${kind} ${day} ${words.text}`,
    day,
    when: formatDay(day, formats),
    said: null,
    ...words,
  };
}

/** Days of a chart; `isNewest`: after them comes nothing that could show what is noted of later days. */
type Shown = Span & { readonly isNewest: boolean };

/** What is noted of the days shown, and after the newest of later ones, numbered by day. */
export function annotationViews(
  { said, known }: Noted,
  { since, until, isNewest }: Shown,
  formats: Formats,
): readonly AnnotationView[] {
  const after = sayAnnotations(formats, "after the weeks shown");
  return [
    ...known.map((one) => knownView(one, formats)),
    ...said.map((one) => saidView(one, formats)),
  ]
    .filter(({ day }) => day >= since && (isNewest || day < until))
    .sort((a, b) => a.day.localeCompare(b.day))
    .map((view, at) => ({
      ...view,
      number: at + 1,
      aside: view.day < until ? view.aside : `${view.aside}; ${after}`,
    }));
}

/** A mark on a chart of weeks, for all that is noted of one week. */
export type WeekMark = {
  /** The week as the axis names it. */
  readonly week: string;
  /** "2", or "2–4" */
  readonly label: string;
  /** What is noted, with days. */
  readonly text: string;
  /** The row that its label stands in, from 0: labels of near weeks stand above each other. */
  readonly lane: number;
};

const LANES = 3;
/** Labels of weeks that are nearer than this share of the chart would touch. */
const NEAR = 0.06;

type WeekPlace = { readonly week: string; readonly day: string };

/** The lowest row in which a label has room, else the highest. */
function laneAt(at: number, lastIn: readonly number[], least: number): number {
  const free = Array.from({ length: LANES }, (_, lane) => lane).find(
    (lane) => at - (lastIn[lane] ?? Number.NEGATIVE_INFINITY) >= least,
  );
  return free ?? LANES - 1;
}

/** The marks of notes on a chart of these weeks, oldest first; `weeks` by their Mondays. O(weeks x notes). */
export function weekMarks(
  notes: readonly AnnotationView[],
  weeks: readonly WeekPlace[],
): readonly WeekMark[] {
  const lastIn: number[] = [];
  return weeks.flatMap(({ week, day }, at) => {
    const next = weeks[at + 1]?.day ?? mondayAfter(day);
    const own = notes.filter((note) => note.day >= day && note.day < next);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    const lane = laneAt(at, lastIn, NEAR * weeks.length);
    lastIn[lane] = at;
    const label = first === last ? `${first.number}` : `${first.number}–${last.number}`;
    return [
      { week, label, lane, text: own.map(({ when, text }) => `${when}: ${text}`).join(" · ") },
    ];
  });
}
