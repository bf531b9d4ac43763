import { sayHelp } from "../../messages/help";
import type { Speech } from "../../messages/plain-speaker";

/** The words of the product that nobody can guess, in the order in which a reader meets them (docs/glossary.md). */
const WORDS = [
  {
    word: "Toil",
    meaning:
      "Work that is repetitive, needs no human judgment and interrupts other work. It could be automated; it is never a judgment of the people who do it.",
  },
  {
    word: "Ticket",
    meaning: "One request, alert or incident, whatever tool it came from.",
  },
  {
    word: "Task",
    meaning:
      "Tickets that ask for the same work, whatever the tool and the words. Its number stays when it is found again.",
  },
  {
    word: "Wording",
    meaning:
      "One way in which people ask for a task: a title without its names and numbers, and the tickets that have it.",
  },
  {
    word: "Candidate",
    meaning: "A task that is scored and ranked: worth a look for automation.",
  },
  {
    word: "Signal",
    meaning:
      "One measured hint for a criterion, such as how steadily a task comes. What the export cannot tell is unknown and never counts as zero.",
  },
  {
    word: "Grade",
    meaning:
      "How much of the evidence the export holds: A, B, C or D. A task of grade D has no rank until a person has said whether it is toil.",
  },
  {
    word: "Verdict",
    meaning:
      "What a person says of a task: toil, not toil, needs design, split, or wrong group. The newest counts, and similar tasks learn from it.",
  },
  {
    word: "Interrupt-driven",
    meaning:
      "Work that pulls somebody out of other work; each interruption also costs the time to get back to it.",
  },
  {
    word: "Toil hours",
    meaning:
      "Hours a year that a task takes, as far as it is likely to be toil: hands-on work, rework and interruptions.",
  },
  {
    word: "Remedy",
    meaning:
      "What to do about a task: automate, self-service, redesign, human-backed form, enforced state, retire, learn, or project.",
  },
  {
    word: "Driver",
    meaning:
      "What makes work come: identity and access, hardware, releases and so on, by words in the tickets. A task may have several.",
  },
  {
    word: "Operational debt",
    meaning:
      "What all ranked repeated work costs in a year if nothing changes, beside what operations spend.",
  },
  {
    word: "Business box",
    meaning:
      "What the organisation keeps because it contributes: to revenue, profit or risk; in public bodies to mission, directives or budget. What cannot show its place stands outside the box.",
  },
  {
    word: "Not priced",
    meaning: "An input is missing, so there is no number. It never means zero.",
  },
  {
    word: "Plan",
    meaning:
      "The tasks to automate within a stated number of engineer-days. An engineer-day is a day of the person who builds the automation.",
  },
] as const;

/** How a score comes about, in five sentences; the first is about tickets, the last about people. */
const SCORE_STEPS = [
  "Tickets that ask for the same work become one task: titles are compared without their names and numbers, together with what the tickets share.",
  "Three criteria are measured from what the export tells of those tickets: whether the work comes again and again, whether a rule could decide instead of a person, and whether it interrupts other work.",
  "The toil score from 0 to 100 multiplies the three, so that a task has to be strong in all of them.",
  "The grade says how much evidence there was, and the interval beside the score where it would lie if everything unknown were 0, or 1.",
  "Tasks are ranked by their toil hours a year, and a verdict of yours always goes before the computed score.",
] as const;

/** What to look at first in the report, and what not to read into it. */
const REPORT_STEPS = [
  "The two lines at the top are the answer: what repeated work costs in a year, and what the plan makes of it.",
  "Each of the four numbers has a range where one is known: in eight of ten draws the value lies between P10 and P90.",
  "In the box, area is what an application takes in a year, on one scale inside and outside; shade is how much it contributes, and the word on the tile says the same.",
  "The bridge leads from today over the tasks of the plan to what is left; the dashed line at half is a target, not a promise.",
  "Decisions say what another year without them costs, who owns them and until when; hours released are capacity, not cash.",
  "The small print names assumptions, coverage and the day of the data; work without tickets is in no number.",
] as const;

export type HelpWord = { readonly word: string; readonly meaning: string };

/** The glossary of the help page in the language of the workspace. */
export function helpWords(speech: Speech): readonly HelpWord[] {
  return WORDS.map(({ word, meaning }) => ({
    word: sayHelp(speech, word),
    meaning: sayHelp(speech, meaning),
  }));
}

export function scoreSteps(speech: Speech): readonly string[] {
  return SCORE_STEPS.map((step) => sayHelp(speech, step));
}

export function reportSteps(speech: Speech): readonly string[] {
  return REPORT_STEPS.map((step) => sayHelp(speech, step));
}
