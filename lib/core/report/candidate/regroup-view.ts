import { sayCandidates } from "../../messages/candidates";
import { type Formats, formatCount, formatMoment, formatShare } from "../format";

export type RegroupInput = {
  readonly base: string;
  readonly task: { readonly id: string; readonly title: string };
  /** The most frequent wordings, largest first. */
  readonly variants: readonly {
    readonly signatureId: string;
    readonly example: string;
    readonly count: number;
  }[];
  /** All wordings. */
  readonly wordings: number;
  readonly tasks: readonly {
    readonly id: string;
    readonly title: string;
    readonly tickets: number;
  }[];
  readonly similar: readonly {
    readonly id: string;
    readonly likeness: number;
    readonly words: readonly string[];
    readonly sharedService: string | null;
    readonly sharedTeam: string | null;
  }[];
  readonly history: readonly {
    readonly id: string;
    readonly kind: "merge" | "split" | "move";
    readonly fromTaskId: string;
    readonly toTaskId: string;
    readonly wordings: number;
    readonly madeAt: Date;
    readonly by: string;
    readonly isUndone: boolean;
  }[];
  readonly formats: Formats;
};

/** A task that wordings can be given to. */
export type TaskChoice = { readonly id: string; readonly word: string };

export type RegroupView = {
  readonly note: string;
  readonly wordings: readonly {
    readonly id: string;
    readonly text: string;
    readonly count: string;
  }[];
  /** Wordings too many to be shown. */
  readonly hidden: string | null;
  readonly choices: readonly TaskChoice[];
  readonly similar: readonly {
    readonly id: string;
    readonly title: string;
    readonly href: string;
    readonly why: string;
  }[];
  readonly history: readonly {
    readonly id: string;
    readonly text: string;
    readonly other: { readonly title: string; readonly href: string };
    readonly told: string;
    readonly isUndone: boolean;
  }[];
};

/** What a lead sees who says which wordings are one task. */
export function regroupView(input: RegroupInput): RegroupView {
  const { base, task, variants, wordings, tasks, formats } = input;
  const titleOf = new Map(tasks.map(({ id, title }) => [id, title]));
  const hidden = wordings - variants.length;
  const others = tasks.filter(({ id }) => id !== task.id);
  return {
    note: sayCandidates(
      formats,
      "{count, plural, one {# wording} other {# wordings}} were found to ask for the same work. What you decide holds for every later import and mining, and can be taken back.",
      { count: wordings },
    ),
    wordings: variants.map(({ signatureId, example, count }) => ({
      id: signatureId,
      text: example,
      count: formatCount(count, formats),
    })),
    hidden:
      hidden > 0
        ? sayCandidates(
            formats,
            "{count, plural, one {# rarer wording is} other {# rarer wordings are}} not shown; they stay in this task.",
            { count: hidden },
          )
        : null,
    choices: others.map(({ id, title, tickets }) => ({
      id,
      word: sayCandidates(formats, "{task} ({count, plural, one {# ticket} other {# tickets}})", {
        task: title,
        count: tickets,
      }),
    })),
    similar: input.similar.flatMap(({ id, ...reasons }) => {
      const title = titleOf.get(id);
      return title === undefined
        ? []
        : [{ id, title, href: `${base}/${id}`, why: whyAlike(reasons, formats) }];
    }),
    history: input.history.map((line) => {
      const otherId = line.fromTaskId === task.id ? line.toTaskId : line.fromTaskId;
      return {
        id: line.id,
        text: textOf(line, task.id, formats),
        other: {
          title:
            titleOf.get(otherId) ?? sayCandidates(formats, "a task that is not there any more"),
          href: `${base}/${otherId}`,
        },
        told: `${line.by}, ${formatMoment(line.madeAt, formats)}`,
        isUndone: line.isUndone,
      };
    }),
  };
}

function whyAlike(
  { likeness, words, sharedService, sharedTeam }: Omit<RegroupInput["similar"][number], "id">,
  formats: Formats,
): string {
  return [
    sayCandidates(formats, "{share} alike: {words}", {
      share: formatShare(likeness, formats),
      words: words.join(", "),
    }),
    sharedService && sayCandidates(formats, "same service {name}", { name: sharedService }),
    sharedTeam && sayCandidates(formats, "same team {name}", { name: sharedTeam }),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** What was done, seen from the task that wordings came from, and from the one that got them; the other task follows. */
const TEXTS = {
  merge: {
    from: "Merged into",
    to: "{count, plural, one {# wording} other {# wordings}} merged in from",
  },
  split: {
    from: "{count, plural, one {# wording} other {# wordings}} split off as",
    to: "{count, plural, one {# wording} other {# wordings}} split off from",
  },
  move: {
    from: "{count, plural, one {# wording} other {# wordings}} moved to",
    to: "{count, plural, one {# wording} other {# wordings}} moved here from",
  },
} as const;

function textOf(line: RegroupInput["history"][number], taskId: string, formats: Formats): string {
  const way = line.fromTaskId === taskId ? "from" : "to";
  return sayCandidates(formats, TEXTS[line.kind][way], { count: line.wordings });
}
