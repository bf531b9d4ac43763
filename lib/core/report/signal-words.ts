import type { CriterionName, SignalName } from "../domain/candidate";

type Words = {
  readonly name: string;
  /** What the field would tell, for "missing from the export". */
  readonly tells: string;
  readonly needs: string;
};

/** Each signal as people read it, and what an export must hold for it. */
export const SIGNAL_WORDS: Readonly<Record<SignalName, Words>> = {
  volume: { name: "Volume", needs: "Opening dates", tells: "how often it comes" },
  persistence: {
    name: "Persistence",
    needs: "Opening dates over 8 weeks",
    tells: "whether it keeps coming",
  },
  sameness: {
    name: "Same request",
    needs: "Titles or descriptions",
    tells: "whether it is the same request each time",
  },
  returns: {
    name: "Returns to the same item",
    needs: "Configuration item or requester",
    tells: "whether the fix lasts",
  },
  oneWay: {
    name: "One way to resolve",
    needs: "Close code or resolution text",
    tells: "whether one fix fits all",
  },
  evenTime: {
    name: "Even handling time",
    needs: "Time worked or notes",
    tells: "whether each takes about as long",
  },
  fewHandOffs: {
    name: "Few hand-offs",
    needs: "Reassignment count or history",
    tells: "whether it finds its team at once",
  },
  shortConversation: {
    name: "Short conversation",
    needs: "Comments",
    tells: "how much must be asked",
  },
  noEscalation: {
    name: "No escalation or approval",
    needs: "Priority history, approvals",
    tells: "whether somebody has to decide",
  },
  procedural: {
    name: "Procedural wording",
    needs: "Resolution text",
    tells: "whether the notes read like a procedure",
  },
  runbook: {
    name: "Runbook or article cited",
    needs: "Resolution text with links",
    tells: "whether the steps are written down",
  },
  sticks: {
    name: "Stays solved",
    needs: "Reopen count or history",
    tells: "whether it comes back",
  },
  channel: { name: "Channel", needs: "Contact type or source", tells: "how it breaks in" },
  unplanned: {
    name: "Unplanned",
    needs: "Opening dates",
    tells: "whether the calendar explains it",
  },
  urgency: { name: "Urgency", needs: "Priority", tells: "how fast somebody must react" },
  offHours: {
    name: "Out of hours",
    needs: "Opening times with hours",
    tells: "how often it comes at night and weekends",
  },
  fragmentation: {
    name: "Breaks other work",
    needs: "Assignee with start and end",
    tells: "how often it interrupts another ticket",
  },
};

export const CRITERION_WORDS: Readonly<
  Record<
    CriterionName,
    {
      readonly name: string;
      readonly short: string;
      readonly note: string;
      readonly weight: number;
    }
  >
> = {
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
};
