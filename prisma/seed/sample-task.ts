import type { Weighted } from "./chance";

export type Desk = "service-desk" | "operations" | "alerting";

/** What the sample knows about a ticket and the product must find out for itself. */
export type TaskKind = "toil" | "storm" | "drift" | "judgment" | "engineering" | "noise";

/** A title alone, or a title with the description that belongs to it. */
export type Wording = string | readonly [title: string, description: string];

/** A shape of the day: 24 weights, one for each hour. */
export type HourProfile = "office" | "shifts" | "always" | "night" | "early";

/**
 * One recurring piece of work (or one source of single pieces) in the sample company.
 *
 * Texts may hold `{variables}`: first looked up in the task's own `words`, then in the shared variables.
 */
export type SampleTask = {
  readonly key: string;
  readonly desk: Desk;
  readonly kind: TaskKind;
  /** How many tickets of a sample of 20,000 are of this task; other sizes scale it. */
  readonly tickets: number;
  readonly wordings: readonly Wording[];
  /** For wordings without their own description; "" stands for "left empty". */
  readonly descriptions: readonly string[];
  readonly notes: readonly string[];
  readonly chatter: readonly string[];
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly category: Weighted<readonly [category: string, subcategory: string]>;
  readonly service: Weighted<string>;
  readonly group: Weighted<string>;
  /** Template of the configuration item; "" where the work is about no asset. */
  readonly item: string;
  readonly issueType: Weighted<string>;
  readonly codes: Weighted<string>;
  readonly channels: Weighted<string>;
  /** 1 is the most urgent. */
  readonly priorities: Weighted<1 | 2 | 3 | 4 | 5>;
  readonly hours: HourProfile;
  /** Monday to Sunday. */
  readonly weekdays: readonly [number, number, number, number, number, number, number];
  /** January to December; empty where every month is like the others. */
  readonly months: readonly number[];
  /** Factor from the first month to the last: 2 doubles, .5 halves. */
  readonly growth: number;
  /** Hands-on minutes: median and standard deviation of the logarithm. */
  readonly minutes: readonly [median: number, spread: number];
  /** Share of the tickets whose minutes were written down. */
  readonly loggedShare: number;
  readonly elapsedHours: readonly [median: number, spread: number];
  /** Mean number of hand-offs. */
  readonly handOffs: number;
  readonly reopenShare: number;
  /** Fewest and most comments. */
  readonly comments: readonly [number, number];
  /** Share typed in a hurry: other casing, a slip of the finger, a "pls". */
  readonly hurry: number;
};

type Needed = "key" | "tickets" | "wordings" | "notes" | "category" | "service" | "group";
export type TaskOutline = Pick<SampleTask, Needed> & Partial<Omit<SampleTask, Needed>>;

export const WEEKDAYS = [1.15, 1.05, 1, 0.98, 0.82, 0.05, 0.03] as const;
export const ALL_DAYS = [1, 1, 1, 1, 1, 0.9, 0.9] as const;
export const SHIFT_DAYS = [1.1, 1.05, 1, 1, 0.95, 0.45, 0.12] as const;

const common = {
  kind: "toil",
  descriptions: [""],
  chatter: [],
  words: {},
  item: "",
  issueType: [["Service Request", 1]],
  weekdays: WEEKDAYS,
  months: [],
  growth: 1,
  loggedShare: 0.7,
  handOffs: 0.12,
  reopenShare: 0.015,
  comments: [1, 2],
} as const satisfies Partial<SampleTask>;

/** A task of the service desk, with what is usual there where the outline says nothing. */
export function serviceDeskTask(outline: TaskOutline): SampleTask {
  return {
    ...common,
    desk: "service-desk",
    codes: [
      ["Request fulfilled", 93],
      ["Solved (Permanently)", 5],
      ["Duplicate", 2],
    ],
    channels: [
      ["Phone", 42],
      ["Self-service", 26],
      ["Email", 20],
      ["Chat", 9],
      ["Walk-in", 3],
    ],
    priorities: [
      [2, 4],
      [3, 52],
      [4, 44],
    ],
    hours: "office",
    minutes: [11, 0.35],
    elapsedHours: [2.2, 1],
    hurry: 0.3,
    ...outline,
    words: { kb: [articleOf(outline.key)], ...outline.words },
  };
}

/** The knowledge article of a task; always the same one. */
function articleOf(key: string): string {
  let sum = 0;
  for (const letter of key) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 800;
  return `KB00${10_200 + sum}`;
}

/** A task of the operations team, which works from a Jira project. */
export function operationsTask(outline: TaskOutline): SampleTask {
  return {
    ...common,
    desk: "operations",
    codes: [
      ["Done", 95],
      ["Duplicate", 3],
      ["Won't Do", 2],
    ],
    channels: [
      ["Chat", 34],
      ["Portal", 30],
      ["Email", 26],
      ["Phone", 10],
    ],
    priorities: [
      [2, 14],
      [3, 66],
      [4, 20],
    ],
    hours: "office",
    minutes: [24, 0.4],
    elapsedHours: [5, 1],
    hurry: 0.15,
    ...outline,
  };
}

/** An alert that pages somebody. */
export function alertTask(outline: TaskOutline): SampleTask {
  return {
    ...common,
    desk: "alerting",
    codes: [["resolved", 1]],
    channels: [["monitor", 1]],
    priorities: [
      [1, 70],
      [4, 30],
    ],
    hours: "always",
    weekdays: ALL_DAYS,
    minutes: [9, 0.35],
    loggedShare: 0.8,
    elapsedHours: [0.5, 0.7],
    handOffs: 0.06,
    hurry: 0,
    ...outline,
  };
}
