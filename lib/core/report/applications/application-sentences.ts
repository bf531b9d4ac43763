import { TIERS } from "../../domain/application";
import type { WeighedApplication } from "../../domain/weighed-applications";
import { sayApplications } from "../../messages/applications";
import { languageOf } from "../../messages/language";
import { unitsOf } from "../../messages/units";
import { type Formats, formatMoney } from "../format";
import { capital, counted } from "../number-words";
import { type ApplicationsInput, cents } from "./application-entries";

const NEEDS = {
  fix: "{count, plural, one {one needs a fix} other {{n} need a fix}}",
  move: "{count, plural, one {one needs a move} other {{n} need a move}}",
  retire:
    "{count, plural, one {one needs retirement or a move} other {{n} need retirement or a move}}",
} as const;

/** "Two need a fix, one needs a move."; empty where nothing is to be done. */
function needsOf(entries: readonly WeighedApplication[], formats: Formats): string {
  const needs = (["fix", "move", "retire"] as const).flatMap((decision) => {
    const count = entries.filter((entry) => entry.decision === decision).length;
    return count === 0 ? [] : [sayApplications(formats, NEEDS[decision], counted(count, formats))];
  });
  return needs.length > 0 ? `${capital(needs.join(", "))}.` : "";
}

function unknownWords(entries: readonly WeighedApplication[], formats: Formats): string {
  const unknown = entries.filter(({ contribution }) => contribution === null);
  if (unknown.length === 0)
    return sayApplications(formats, "Of every application somebody can say what it contributes.");
  const sentence = sayApplications(
    formats,
    "{count, plural, one {One application costs {cost} a year and nobody can say what it contributes.} other {{n} applications cost {cost} a year and nobody can say what they contribute.}}",
    { ...counted(unknown.length, formats), cost: cents(burdenOf(unknown), formats) },
  );
  return capital(sentence);
}

/** What nobody can speak for, and what to do about the rest. */
export function titleOf(entries: readonly WeighedApplication[], formats: Formats): string {
  if (entries.length === 0) return sayApplications(formats, "No application is registered yet.");
  return sentences([unknownWords(entries, formats), needsOf(entries, formats)]);
}

function sentences(told: readonly string[]): string {
  return told.filter(Boolean).join(" ");
}

/** Minor units that applications cost in a year. */
export function burdenOf(entries: readonly WeighedApplication[]): number {
  return entries.reduce((sum, { burden }) => sum + burden, 0);
}

/** A weight as it is entered: "1", ".6" ("0,6" in German). */
function weightText(weight: number, { locale }: Formats): string {
  const text = String(weight).replace(".", unitsOf(locale).decimal);
  return languageOf(locale) === "en" ? text.replace(/^0\./, ".") : text;
}

function withoutTier({ settings, weighed }: ApplicationsInput): string {
  const blank = weighed.entries.filter(({ application }) => application.tier === null).length;
  if (blank === 0) return "";
  const sentence = sayApplications(
    settings,
    "{count, plural, one {One application has none and counts × {weight}.} other {{n} applications have none and count × {weight}.}}",
    {
      ...counted(blank, settings),
      weight: weightText(settings.mission?.tierWeight ?? 1, settings),
    },
  );
  return capital(sentence);
}

/** How mission tiers weigh; null for companies, which have none. */
export function tiersText(input: ApplicationsInput): string | null {
  const { settings } = input;
  if (settings.profile !== "public") return null;
  const weights = TIERS.map(
    (tier) => `${tier} × ${weightText(settings.tierWeights[tier], settings)}`,
  ).join(", ");
  return sentences([
    sayApplications(
      settings,
      "Hours that people wait count by the mission tier of the application: {weights}.",
      { weights },
    ),
    withoutTier(input),
    sayApplications(settings, "A change is computed anew in the background."),
  ]);
}

/** What the box holds; null where there is none. */
export function boxText({ settings, weighed: { box } }: ApplicationsInput): string | null {
  const budget = settings.applications.runBudget;
  if (box === null || budget === null) return null;
  const told = { budget: formatMoney(budget, settings), used: cents(box.used, settings) };
  return box.isOverfull
    ? sayApplications(
        settings,
        "box {budget} run budget, {used} used: what must be kept is more than that",
        told,
      )
    : sayApplications(settings, "box {budget} run budget, {used} used", told);
}

/** "12 applications" */
export function countText(entries: readonly WeighedApplication[], formats: Formats): string {
  return sayApplications(formats, "{count, plural, one {# application} other {# applications}}", {
    count: entries.length,
  });
}
