import { sayClassifier } from "../../messages/classifier";
import { reteller, type ValueWords } from "../../messages/retell";
import { type Formats, formatCount, formatDay } from "../format";
import type quality from "./measured-quality.json";

type Measured = typeof quality;

export type MeasuredView = {
  readonly note: string;
  readonly rows: Measured["rows"];
  /** Areas under the ROC curve of the scores. */
  readonly scores: Measured["scores"];
};

const DIGITS = 3;
/** "20,000" of the evaluation, which writes English digits. */
const countOf = (formats: Formats, text: string) =>
  formatCount(Number(text.replaceAll(",", "")), formats);

const DESKS = ["city", "clinic", "shop", "works"] as const;

function deskWord(formats: Formats, name: string): string {
  const desk = DESKS.find((one) => one === name);
  return desk ? sayClassifier(formats, desk) : name;
}

const VALUES: ValueWords<Formats> = { desk: deskWord, tickets: countOf };

/** What the evaluation wrote into its file, said to the reader. */
const measuredWords = reteller(
  sayClassifier,
  [
    "loghub, all",
    "own {desk} desk, {tickets} tickets",
    "own sample, {tickets} tickets, mean of {samples}",
    "mean GA",
    "pairs: precision / recall / F1",
    "groups (77 intents)",
    "{count} largest groups: purity / share of tickets",
    "recall of {tasks} planted toil tasks in the {groups} largest groups",
    "{count} look-alikes: pairs of tickets kept apart",
    "No judgment: {tickets} tickets done in one go or not; simpler: how often filed there",
    "Learning from {verdicts} verdicts, {desks} simulated desks; simpler: the score alone",
  ],
  VALUES,
);

/** "1.000 / 0.998" and "3075" with the signs of the reader. */
function figures(text: string, formats: Formats): string {
  if (/^\d+$/.test(text)) return countOf(formats, text);
  const format = new Intl.NumberFormat(formats.locale, {
    minimumFractionDigits: DIGITS,
    maximumFractionDigits: DIGITS,
  });
  return text.replace(/\d+\.\d+/g, (figure) => format.format(Number(figure)));
}

/** What the developers measured, in the words and digits of the reader. */
export function measuredView(
  { date, commit, rows, scores }: Measured,
  formats: Formats,
): MeasuredView {
  return {
    note: sayClassifier(
      formats,
      "Measured by the developers on {day}, commit {commit}, on public sets and desks made for the purpose. Your tickets may do better or worse.",
      { day: formatDay(date, formats), commit },
    ),
    rows: rows.map(({ set, metric, exact, leader, ours }) => ({
      set: measuredWords(formats, set),
      metric: measuredWords(formats, metric),
      exact: figures(exact, formats),
      leader: figures(leader, formats),
      ours: figures(ours, formats),
    })),
    scores: scores.map(({ name, simpler, ours }) => ({
      name: measuredWords(formats, name),
      simpler: figures(simpler, formats),
      ours: figures(ours, formats),
    })),
  };
}
