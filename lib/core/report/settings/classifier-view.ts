import type { Agreement } from "../../domain/agreement";
import { sayClassifier } from "../../messages/classifier";
import { sayWords } from "../../messages/words";
import { type Formats, formatCount, formatMoment, formatShare } from "../format";
import { hundredths } from "./hundredths";
import { type LearnedModel, type LearnedView, learnedView } from "./learned-view";
import type quality from "./measured-quality.json";
import { type MeasuredView, measuredView } from "./measured-view";

export type ClassifierInput = {
  readonly agreement: Agreement | null;
  readonly model: LearnedModel | null;
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

export type ClassifierView = LearnedView & {
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
  readonly grouping: readonly { readonly name: string; readonly value: string }[];
  readonly measured: MeasuredView;
};

/** Fewer verdicts than this say little about the score. */
const ENOUGH = 20;
/** Mean squared error of a chance of one half (Brier 1950). */
const COIN = 0.25;

/** How well the score does on this workspace's own tickets, as far as people's verdicts can tell. */
export function classifierView(input: ClassifierInput): ClassifierView {
  const { agreement, model, formats } = input;
  return {
    ...headOf(agreement, formats),
    calibration: (agreement?.bins ?? []).map(({ from, to, tasks, expected, said }) => ({
      key: String(from),
      range: sayClassifier(formats, "{from} to {to}", {
        from: formatShare(from, formats),
        to: formatShare(to, formats),
      }),
      tasks: formatCount(tasks, formats),
      expected: formatShare(expected, formats),
      said: formatShare(said, formats),
      expectedShare: expected,
      saidShare: said,
    })),
    calibrationNote: calibrationNoteOf(agreement, formats),
    ...learnedView(model, formats),
    grouping: groupingOf(input),
    measured: measuredView(input.measured, formats),
  };
}

function headOf(
  agreement: Agreement | null,
  formats: Formats,
): Pick<ClassifierView, "title" | "note"> {
  if (!agreement)
    return {
      title: sayClassifier(formats, "No verdict to compare the score with yet"),
      note: sayClassifier(
        formats,
        "Say of some candidates whether they are toil: this page then tells how often the score was right.",
      ),
    };
  return {
    title: sayClassifier(
      formats,
      "The score agreed with {agreed} of {count, plural, one {# verdict} other {# verdicts}}",
      { agreed: formatCount(agreement.agreed, formats), count: agreement.tasks },
    ),
    note:
      agreement.tasks < ENOUGH
        ? sayClassifier(
            formats,
            "Compared with what the score said before anybody had a word on the task. {enough} verdicts or more make this telling.",
            { enough: ENOUGH },
          )
        : sayClassifier(
            formats,
            "Compared with what the score said before anybody had a word on the task.",
          ),
  };
}

function calibrationNoteOf(agreement: Agreement | null, formats: Formats): string {
  if (!agreement) return "";
  const errors = {
    error: hundredths(agreement.brier, formats),
    coin: hundredths(COIN, formats),
  };
  if (agreement.ranked === null)
    return sayClassifier(
      formats,
      "If the score is right, both columns are alike. Mean squared error {error}; a coin has {coin}.",
      errors,
    );
  return sayClassifier(
    formats,
    "If the score is right, both columns are alike. A task called toil stood above one that was not in {share} of all pairs. Mean squared error {error}; a coin has {coin}.",
    { share: formatShare(agreement.ranked, formats), ...errors },
  );
}

function groupingOf({ run, formats }: ClassifierInput): ClassifierView["grouping"] {
  if (!run) return [];
  const { tickets, ticketsInTasks, tasks, broad, decisions } = run;
  return [
    { name: sayClassifier(formats, "Tasks found"), value: formatCount(tasks, formats) },
    {
      name: sayClassifier(formats, "Tickets in a task"),
      value: tickets === 0 ? "–" : formatShare(ticketsInTasks / tickets, formats),
    },
    {
      name: sayClassifier(formats, "Too broad to trust unseen"),
      value: sayWords(formats, "{count, plural, one {# task} other {# tasks}}", { count: broad }),
    },
    {
      name: sayClassifier(formats, "Decided by people"),
      value: sayClassifier(formats, "{count, plural, one {# group} other {# groups}}", {
        count: decisions,
      }),
    },
    { name: sayClassifier(formats, "Scoring version"), value: String(run.scoringVersion) },
    {
      name: sayClassifier(formats, "Last computed"),
      value: formatMoment(run.finishedAt, formats),
    },
  ];
}
