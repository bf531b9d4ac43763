import type { CriterionName, SignalName } from "@/lib/core/domain/candidate";
import type { Channel, Priority } from "@/lib/core/domain/ticket";

/** Stored with every score: any change of a number in this file makes a new version. */
export const SCORING_VERSION = 1;

/** Weeks of the trailing window, and the fewest that a workspace may choose. */
export const WINDOW_WEEKS = 52;

/** Below this many weeks repetition cannot be told. */
export const WEEKS_TO_TELL = 8;

/** Weight of each signal within its criterion. */
export const SIGNAL_WEIGHTS: Readonly<
  Record<CriterionName, Readonly<Partial<Record<SignalName, number>>>>
> = {
  repetition: { volume: 0.4, persistence: 0.25, sameness: 0.25, returns: 0.1 },
  noJudgment: {
    oneWay: 0.25,
    evenTime: 0.15,
    fewHandOffs: 0.15,
    shortConversation: 0.1,
    noEscalation: 0.1,
    procedural: 0.1,
    runbook: 0.1,
    sticks: 0.05,
  },
  interrupt: { channel: 0.35, unplanned: 0.25, urgency: 0.2, offHours: 0.1, fragmentation: 0.1 },
};

/** How much each criterion pulls in the toil score: repetition and judgment fully, interruption less. */
export const CRITERION_WEIGHTS: Readonly<Record<CriterionName, number>> = {
  repetition: 1,
  noJudgment: 1,
  interrupt: 0.6,
};

/** How much a channel interrupts; a channel that nobody knows is left out. */
export const CHANNEL_INTERRUPTS: Readonly<Record<Channel, number | null>> = {
  page: 1,
  monitor: 1,
  phone: 1,
  chat: 0.9,
  "walk-in": 0.9,
  email: 0.7,
  portal: 0.7,
  project: 0.2,
  scheduled: 0.1,
  other: null,
};

/** How urgent a priority is. */
export const PRIORITY_URGENCY: Readonly<Record<Priority, number>> = {
  1: 1,
  2: 0.8,
  3: 0.5,
  4: 0.3,
  5: 0.1,
};

/** A signal that fewer of the tickets carry is absent. */
export const LEAST_COVERAGE = 0.3;

/** Work that a person must approve needs judgment: the criterion goes no higher. */
export const APPROVAL_CAP = 0.6;

/** Share of the tickets with an approval from which a task counts as approved work. */
export const APPROVAL_SHARE = 0.5;

/** Share of a task's tickets within 24 hours from which it is one burst. */
export const BURST_SHARE = 0.8;
