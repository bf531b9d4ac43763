import type { CriterionName, SignalName } from "../domain/candidate";
import { sayEvidence } from "../messages/evidence";
import { languageOf } from "../messages/language";
import type { Formats } from "./format";

type Words = {
  readonly name: string;
  readonly inside: string;
  /** What the field would tell, for "missing from the export". */
  readonly tells: string;
  readonly needs: string;
};

/** Messages of each signal: its name, by itself and within a sentence, what it would tell, and what an export must hold. */
export const SIGNAL_WORDS = {
  volume: {
    name: "Volume",
    inside: "volume",
    needs: "Opening dates",
    tells: "how often it comes",
  },
  persistence: {
    name: "Persistence",
    inside: "persistence",
    needs: "Opening dates over 8 weeks",
    tells: "whether it keeps coming",
  },
  sameness: {
    name: "Same request",
    inside: "same request",
    needs: "Titles or descriptions",
    tells: "whether it is the same request each time",
  },
  returns: {
    name: "Returns to the same item",
    inside: "returns to the same item",
    needs: "Configuration item or requester",
    tells: "whether the fix lasts",
  },
  oneWay: {
    name: "One way to resolve",
    inside: "one way to resolve",
    needs: "Close code or resolution text",
    tells: "whether one fix fits all",
  },
  evenTime: {
    name: "Even handling time",
    inside: "even handling time",
    needs: "Time worked or notes",
    tells: "whether each takes about as long",
  },
  fewHandOffs: {
    name: "Few hand-offs",
    inside: "few hand-offs",
    needs: "Reassignment count or history",
    tells: "whether it finds its team at once",
  },
  shortConversation: {
    name: "Short conversation",
    inside: "short conversation",
    needs: "Comments",
    tells: "how much must be asked",
  },
  noEscalation: {
    name: "No escalation or approval",
    inside: "no escalation or approval",
    needs: "Priority history, approvals",
    tells: "whether somebody has to decide",
  },
  procedural: {
    name: "Procedural wording",
    inside: "procedural wording",
    needs: "Resolution text",
    tells: "whether the notes read like a procedure",
  },
  runbook: {
    name: "Runbook or article cited",
    inside: "runbook or article cited",
    needs: "Resolution text with links",
    tells: "whether the steps are written down",
  },
  sticks: {
    name: "Stays solved",
    inside: "stays solved",
    needs: "Reopen count or history",
    tells: "whether it comes back",
  },
  channel: {
    name: "Channel",
    inside: "channel",
    needs: "Contact type or source",
    tells: "how it breaks in",
  },
  unplanned: {
    name: "Unplanned",
    inside: "unplanned",
    needs: "Opening dates",
    tells: "whether the calendar explains it",
  },
  urgency: {
    name: "Urgency",
    inside: "urgency",
    needs: "Priority",
    tells: "how fast somebody must react",
  },
  offHours: {
    name: "Out of hours",
    inside: "out of hours",
    needs: "Opening times with hours",
    tells: "how often it comes at night and weekends",
  },
  fragmentation: {
    name: "Breaks other work",
    inside: "breaks other work",
    needs: "Assignee with start and end",
    tells: "how often it interrupts another ticket",
  },
} as const satisfies Readonly<Record<SignalName, Words>>;

export const CRITERION_WORDS = {
  repetition: {
    name: "Repetition",
    short: "Repetition",
    note: "the same request again and again",
    weight: 1,
  },
  noJudgment: { name: "No judgment", short: "No judgment", note: "1 = none needed", weight: 1 },
  interrupt: {
    name: "Interrupt-driven",
    short: "Interrupt",
    note: "breaks into other work",
    weight: 0.6,
  },
} as const satisfies Readonly<
  Record<
    CriterionName,
    {
      readonly name: string;
      readonly short: string;
      readonly note: string;
      readonly weight: number;
    }
  >
>;

/** The name of a signal within a sentence: "one way to resolve". */
export function signalInside(name: SignalName, formats: Formats): string {
  return sayEvidence(formats, SIGNAL_WORDS[name].inside);
}

/** What an export must hold for a signal, within a sentence: English drops the capital, German nouns keep it. */
export function needsInside(name: SignalName, formats: Formats): string {
  const needs = sayEvidence(formats, SIGNAL_WORDS[name].needs);
  return languageOf(formats.locale) === "en" ? needs.toLowerCase() : needs;
}
