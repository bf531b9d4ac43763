import { type Formats, formatCount, formatMoment, formatNumbered, formatShare } from "../format";

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

const GONE = "a task that is not there any more";

/** What a lead sees who says which wordings are one task. */
export function regroupView(input: RegroupInput): RegroupView {
  const { base, task, variants, wordings, tasks, formats } = input;
  const titleOf = new Map(tasks.map(({ id, title }) => [id, title]));
  const hidden = wordings - variants.length;
  const others = tasks.filter(({ id }) => id !== task.id);
  return {
    note: `${formatNumbered(wordings, ["wording", "wordings"], formats)} were found to ask for the same work. What you decide holds for every later import and mining, and can be taken back.`,
    wordings: variants.map(({ signatureId, example, count }) => ({
      id: signatureId,
      text: example,
      count: formatCount(count, formats),
    })),
    hidden:
      hidden > 0
        ? `${formatNumbered(hidden, ["rarer wording is", "rarer wordings are"], formats)} not shown; they stay in this task.`
        : null,
    choices: others.map(({ id, title, tickets }) => ({
      id,
      word: `${title} (${formatNumbered(tickets, ["ticket", "tickets"], formats)})`,
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
        other: { title: titleOf.get(otherId) ?? GONE, href: `${base}/${otherId}` },
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
    `${formatShare(likeness, formats)} alike: ${words.join(", ")}`,
    sharedService ? `same service ${sharedService}` : null,
    sharedTeam ? `same team ${sharedTeam}` : null,
  ]
    .filter(Boolean)
    .join(" · ");
}

function textOf(line: RegroupInput["history"][number], taskId: string, formats: Formats): string {
  const count = formatNumbered(line.wordings, ["wording", "wordings"], formats);
  const isFrom = line.fromTaskId === taskId;
  if (line.kind === "merge") return isFrom ? "Merged into" : `${count} merged in from`;
  if (line.kind === "split") return isFrom ? `${count} split off as` : `${count} split off from`;
  return isFrom ? `${count} moved to` : `${count} moved here from`;
}
