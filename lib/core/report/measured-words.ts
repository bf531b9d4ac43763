import type { Signal } from "../domain/candidate";
import { CHANNELS } from "../domain/ticket";
import { sayEvidence } from "../messages/evidence";
import { sayLossForm } from "../messages/loss-forms";
import type { Speech } from "../messages/plain-speaker";
import { reteller, type ValueWords } from "../messages/retell";

/** What scoring measured, as it was stored in English. */
const MEASURED = [
  "{count} a year, {part} a week",
  "{part} effective weeks of {count}",
  "{part} like the typical ticket",
  "{part} of {count} return within 30 days: {share} %",
  '"{code}" closes {share} %, 1 way in all',
  '"{code}" closes {share} %, {count} ways in all',
  "median {count} min, middle half {low} to {high} (work log)",
  "median {count} min, middle half {low} to {high} (activity)",
  "median {count} notes, middle half {low} to {high} (notes)",
  "{part} a ticket",
  "median {count} comment",
  "median {count} comments",
  "{share} % escalated or approved",
  "{part} tickets with words of a procedure, {count} with words of judgment",
  "an article, runbook or script is cited in {share} %",
  "reopened {share} %",
  "{share} % planned",
  "weekday or day of the month explains {share} %",
  "P{priority} in {share} %",
  "{share} % out of hours, {part} % at night",
  "{part} of {count} began while the same person had another in progress",
] as const;

/** What a reader must know of a score, as it was stored in English. */
const NOTES = [
  "no dates: repetition cannot be told yet; {weeks} weeks can",
  "only {count} day of history: repetition cannot be told yet; {weeks} weeks can",
  "only {count} days of history: repetition cannot be told yet; {weeks} weeks can",
  "only {count} weeks of history: repetition cannot be told yet; {weeks} weeks can",
  "one burst: {share} % of the tickets came within 24 hours",
  'a person approves {share} %: "no judgment" goes no higher than {part}',
  "{share} % are engineering by their type: permanent improvement is never toil",
  "{part} of {count} tickets have no date",
  "one person handles {share} % of it",
  "too broad: {count} wordings with little in common",
] as const;

/** What to measure, as it was stored in English. */
const MEASURE_NEXT = [
  "timing how long it takes to get back to work would narrow the range from ±{count} % to ±{part} %",
  "knowing the size of past losses would narrow the range from ±{count} % to ±{part} %",
  "knowing the size of past losses by {form} would narrow the range from ±{count} % to ±{part} %",
  "a work log on these tickets would narrow the range from ±{count} % to ±{part} %",
  "a work log on the tickets that have only {minutes} would narrow the range from ±{count} % to ±{part} %",
] as const;

const NUMBER = /^\d[\d,]*(\.\d+)?$/;

/** "6,742" and "3.1" with the digits of a locale, as many as were written. */
function inLocale({ locale }: Speech, text: string): string {
  if (!NUMBER.test(text)) return text;
  const digits = text.split(".")[1]?.length ?? 0;
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(Number(text.replaceAll(",", "")));
}

const VALUES: ValueWords<Speech> = {
  count: inLocale,
  part: inLocale,
  share: inLocale,
  low: inLocale,
  high: inLocale,
  form: sayLossForm.stored,
  minutes: sayEvidence.stored,
};

const retellMeasured = reteller(sayEvidence, MEASURED, VALUES);

/** Says a stored note on a score. */
export const retellNote = reteller(sayEvidence, NOTES, VALUES);

/** Says what to measure next. */
export const retellMeasureNext = reteller(sayEvidence, MEASURE_NEXT, VALUES);

/** A channel as people read it. */
export function channelWord(channel: string, speech: Speech): string {
  return CHANNELS.some((one) => one === channel) ? sayEvidence.stored(speech, channel) : channel;
}

/** "email 44 %, phone 3.1 %": the channels that most tickets come by. */
function channelsWords(words: string, speech: Speech): string {
  return words
    .split(", ")
    .map((part) => {
      const [, name = part, share = "", unit = ""] = /^(.+) ([\d.]+)( %)$/.exec(part) ?? [];
      return `${channelWord(name, speech)} ${inLocale(speech, share)}${unit}`.trim();
    })
    .join(", ");
}

/** What was measured for a signal. */
export function measuredWords({ name, words }: Pick<Signal, "name" | "words">, speech: Speech) {
  return name === "channel" ? channelsWords(words, speech) : retellMeasured(speech, words);
}
