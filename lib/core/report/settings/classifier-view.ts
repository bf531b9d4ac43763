import type { Agreement } from "../../domain/agreement";
import { SIGNALS, type SignalName } from "../../domain/candidate";
import type { HeldOut } from "../../domain/verdict";
import { type Formats, formatCount, formatMoment, formatNumbered, formatShare } from "../format";
import { SIGNAL_WORDS } from "../signal-words";
import type quality from "./measured-quality.json";

export type ClassifierInput = {
  readonly agreement: Agreement | null;
  readonly model: {
    readonly isOn: boolean;
    readonly toil: number;
    readonly notToil: number;
    readonly weights: Readonly<Partial<Record<SignalName, number>>>;
    readonly heldOut?: HeldOut | undefined;
  } | null;
  readonly run: {
    readonly scoringVersion: number;
    readonly finishedAt: Date | null;
    readonly tickets: number;
    readonly ticketsInTasks: number;
    readonly tasks: number;
    readonly broad: number;
    readonly decisions: number;
  } | null;
  readonly measured: typeof quality;
  readonly formats: Formats;
};

export type ClassifierView = {
  readonly title: string;
  readonly note: string;
  readonly calibration: readonly {
    readonly key: string;
    readonly range: string;
    readonly tasks: string;
    readonly expected: string;
    readonly said: string;
    readonly expectedShare: number;
    readonly saidShare: number;
  }[];
  readonly calibrationNote: string;
  readonly learned: readonly {
    readonly key: string;
    readonly name: string;
    readonly effect: string;
  }[];
  readonly learnedNote: string;
  readonly grouping: readonly { readonly name: string; readonly value: string }[];
  readonly measured: {
    readonly note: string;
    readonly rows: typeof quality.rows;
    /** Areas under the ROC curve of the scores. */
    readonly scores: typeof quality.scores;
  };
};

/** A weight that moved less than this changes no figure that is shown. */
const LEAST_MOVED = 0.05;
const MOST_SHOWN = 8;
/** Fewer verdicts than this say little about the score. */
const ENOUGH = 20;

/** How well the score does on this workspace's own tickets, as far as people's verdicts can tell. */
export function classifierView(input: ClassifierInput): ClassifierView {
  const { agreement, model, formats } = input;
  const verdicts = (count: number) => formatNumbered(count, ["verdict", "verdicts"], formats);
  return {
    title: agreement
      ? `The score agreed with ${formatCount(agreement.agreed, formats)} of ${verdicts(agreement.tasks)}`
      : "No verdict to compare the score with yet",
    note: agreement
      ? `Compared with what the score said before anybody had a word on the task.${agreement.tasks < ENOUGH ? ` ${ENOUGH} verdicts or more make this telling.` : ""}`
      : "Say of some candidates whether they are toil: this page then tells how often the score was right.",
    calibration: (agreement?.bins ?? []).map(({ from, to, tasks, expected, said }) => ({
      key: String(from),
      range: `${formatShare(from, formats)} to ${formatShare(to, formats)}`,
      tasks: formatCount(tasks, formats),
      expected: formatShare(expected, formats),
      said: formatShare(said, formats),
      expectedShare: expected,
      saidShare: said,
    })),
    calibrationNote: calibrationNoteOf(agreement, formats),
    ...learnedOf(model, verdicts, formats),
    grouping: groupingOf(input),
    measured: {
      note: `Measured by the developers on ${input.measured.date}, commit ${input.measured.commit}, on public sets and desks made for the purpose. Your tickets may do better or worse.`,
      rows: input.measured.rows,
      scores: input.measured.scores,
    },
  };
}

function calibrationNoteOf(agreement: Agreement | null, formats: Formats): string {
  if (!agreement) return "";
  const ranked =
    agreement.ranked === null
      ? ""
      : ` A task called toil stood above one that was not in ${formatShare(agreement.ranked, formats)} of all pairs.`;
  return `If the score is right, both columns are alike.${ranked} Mean squared error ${agreement.brier.toFixed(2)}; a coin has 0.25.`;
}

function learnedOf(
  model: ClassifierInput["model"],
  verdicts: (count: number) => string,
  formats: Formats,
): Pick<ClassifierView, "learned" | "learnedNote"> {
  const count = (model?.toil ?? 0) + (model?.notToil ?? 0);
  if (!model || count === 0) return { learned: [], learnedNote: "Nothing yet: it needs verdicts." };
  if (!model.isOn)
    return {
      learned: [],
      learnedNote: `Learning is switched off in the settings; ${verdicts(count)} would teach.`,
    };
  if (model.toil === 0 || model.notToil === 0)
    return {
      learned: [],
      learnedNote: "It learns from the first verdict of each kind on: toil and not toil.",
    };
  const moved = SIGNALS.flatMap((name) => {
    const by = model.weights[name] ?? 0;
    return Math.abs(by) < LEAST_MOVED ? [] : [{ name, by }];
  })
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .slice(0, MOST_SHOWN);
  return {
    learned: moved.map(({ name, by }) => ({
      key: name,
      name: SIGNAL_WORDS[name].name,
      effect: `counts ${by > 0 ? "more" : "less"} (${by > 0 ? "+" : "−"}${Math.abs(by).toFixed(2)})`,
    })),
    learnedNote: `From ${verdicts(count)}: ${model.toil} toil, ${model.notToil} not toil. Weights start at the defaults and move slowly. ${heldOutNote(model.heldOut, formats)}`,
  };
}

/** What a tenth left out in turn tells of the rest. */
function heldOutNote(heldOut: HeldOut | undefined, formats: Formats): string {
  if (!heldOut)
    return "From 5 verdicts of each kind on this tells how well it does on tasks it has not seen.";
  const { tasks, before, after } = heldOut;
  return `Tested on verdicts it had not seen (each tenth of ${formatCount(tasks, formats)} in turn): a task called toil stood above one that was not in ${formatShare(after, formats)} of all pairs, by the score alone in ${formatShare(before, formats)}.`;
}

function groupingOf({ run, formats }: ClassifierInput): ClassifierView["grouping"] {
  if (!run) return [];
  const { tickets, ticketsInTasks, tasks, broad, decisions } = run;
  return [
    { name: "Tasks found", value: formatCount(tasks, formats) },
    {
      name: "Tickets in a task",
      value: tickets === 0 ? "–" : formatShare(ticketsInTasks / tickets, formats),
    },
    { name: "Too broad to trust unseen", value: formatNumbered(broad, ["task", "tasks"], formats) },
    { name: "Decided by people", value: formatNumbered(decisions, ["group", "groups"], formats) },
    { name: "Scoring version", value: String(run.scoringVersion) },
    { name: "Last computed", value: formatMoment(run.finishedAt, formats) },
  ];
}
