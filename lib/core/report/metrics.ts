import { sayMetrics } from "../messages/metrics";
import type { Speech } from "../messages/plain-speaker";

/** What a number means, in words that fit a tooltip, a table head and a column note of an export. */
export type Metric = {
  readonly name: string;
  readonly definition: string;
  /** How it is computed, in plain notation. */
  readonly formula: string;
  readonly unit: string;
};

/** Every number that a page shows has its definition here, and nowhere else. */
export const METRICS = {
  netValue: {
    name: "Net value of the box",
    definition:
      "What the automations in the box save over the horizon, less building, upkeep and failures. Only hours released count; the band comes from summed draws.",
    formula: "−build + Σ (saving − run) / (1 + d)^(m / 12)",
    unit: "money over the horizon, or hours where no rate is entered",
  },
  capacityUsed: {
    name: "Capacity used",
    definition: "Engineer-days of the tasks in the box, of those that are there.",
    formula: "Σ effort, in half days",
    unit: "engineer-days",
  },
  shadowPrice: {
    name: "Ten more days",
    definition: "What ten more engineer-days would add to the best plan, and which tasks come in.",
    formula: "best value with 10 days more − best value now",
    unit: "money over the horizon, or hours",
  },
  bestAgainstGreedy: {
    name: "Best against a sorted list",
    definition:
      "How much more the best plan is worth than filling the box from the top of a sorted list.",
    formula: "best value − value of the list, each task at its P50 (P10 when cautious)",
    unit: "money over the horizon, or hours",
  },
  toilHours: {
    name: "Toil hours",
    definition:
      "Hours of repeated manual work a year, counted as far as the task is likely to be toil.",
    formula: "chance of toil × (hands-on + rework + interruption hours)",
    unit: "hours a year",
  },
  toilScore: {
    name: "Toil score",
    definition:
      "How clearly a task is toil: repeated, without judgment, breaking into other work. Low below 40, Medium below 60, High below 80, then Very high.",
    formula: "100 × (R × J × I^0.6)^(1/2.6)",
    unit: "0 to 100",
  },
  repetition: {
    name: "Repetition (R)",
    definition: "Whether the same request keeps coming: its volume, its steadiness, its sameness.",
    formula: "gate × weighted mean of its signals",
    unit: "0 to 1",
  },
  noJudgment: {
    name: "No judgment (J)",
    definition:
      "Whether a rule could decide: one way to resolve, even handling, few questions. 1 means no judgment is needed.",
    formula: "weighted mean of its signals",
    unit: "0 to 1",
  },
  interrupt: {
    name: "Interrupt-driven (I)",
    definition:
      "Whether the work breaks into other work: how it comes in, unplanned, urgent, out of hours.",
    formula: "weighted mean of its signals",
    unit: "0 to 1",
  },
  grade: {
    name: "Grade",
    definition:
      "How much of the evidence the export holds, for the weakest of the three criteria. Grade D is not ranked.",
    formula: "A from .75, B from .5, C from .25 of the signal weight, D below",
    unit: "A to D",
  },
  interval: {
    name: "Interval",
    definition:
      "Where the score would lie if everything the export does not say were 0, or were 1.",
    formula: "score with unknown signals at 0 – score with unknown signals at 1",
    unit: "0 to 100",
  },
  chance: {
    name: "Chance of toil",
    definition: "The toil score read as a probability that the work is toil.",
    formula: "1 / (1 + e^((60 − score) / 8)); 60 is as likely toil as not",
    unit: "share",
  },
  ticketsAMonth: {
    name: "Tickets a month",
    definition: "Tickets of the task, brought to a month from the history that its sources cover.",
    formula: "tickets a year / 12",
    unit: "tickets a month",
  },
  ticketsAYear: {
    name: "Tickets a year",
    definition: "Tickets of the task, brought to 52 weeks from the history that its sources cover.",
    formula: "tickets × 52 / weeks of history, for each source",
    unit: "tickets a year",
  },
  cost: {
    name: "Cost a year",
    definition:
      "The expected yearly cost of the priced axes. The bar is P10 to P90 of seeded draws; expected values add up, ranges do not.",
    formula: "sum of the priced axes; an axis without its inputs is not priced, never 0",
    unit: "money a year",
  },
  operationalDebt: {
    name: "Operational debt",
    definition: "What all ranked repeated work costs in a year if nothing changes.",
    formula: "sum of the expected yearly cost of the ranked tasks",
    unit: "money a year",
  },
  contributionUnknown: {
    name: "Contribution unknown",
    definition:
      "Yearly burden of the applications of which nobody has said, with evidence, what objective they serve.",
    formula: "Σ (run cost + toil + what is at risk) of those applications",
    unit: "money a year",
  },
  plannedSaving: {
    name: "In the plan",
    definition:
      "What the tasks of the plan take off in a year of full use, net of upkeep and failed runs; a task that several share counts by its tickets.",
    formula: "Σ yearly saving of the task × share of its tickets",
    unit: "money a year, or hours where no rate is entered",
  },
  contribution: {
    name: "Contribution",
    definition: "How much of the objectives rests on an application, as far as there is evidence.",
    formula: "Σ weight of objective × share that rests on it × weight of evidence",
    unit: "0 to 100",
  },
  missionHours: {
    name: "Mission: time lost",
    definition:
      "Hours that people wait for the service they are there for, because of repeated work.",
    formula: "Σ duration × people affected × impact × tier × chance of toil",
    unit: "hours a year",
  },
  directiveWeight: {
    name: "Directives at risk",
    definition: "Weight of the mandates that repeated work may make late.",
    formula: "Σ chance to miss × weight",
    unit: "points",
  },
  boxBurden: {
    name: "Yearly burden",
    definition:
      "What an application takes in a year: running it, the toil of its tickets, and what is at risk through them.",
    formula: "run cost + toil + what is at risk",
    unit: "money a year",
  },
  debtShare: {
    name: "Debt share",
    definition: "Operational debt as a part of what operations spend in the same scope and year.",
    formula: "operational debt / operational spending",
    unit: "share",
  },
  timeShare: {
    name: "Share of working time",
    definition: "Toil hours as a part of the hours that the staff can work in a year.",
    formula: "toil hours / (staff × productive hours)",
    unit: "share",
  },
  people: {
    name: "As people",
    definition: "Toil hours expressed in full-time people.",
    formula: "toil hours / productive hours of one person",
    unit: "FTE",
  },
  coverage: {
    name: "Coverage",
    definition:
      "How many of the imported tickets the totals count. The others are left out by a filter, come too rarely to be a task, or are in tasks with too little evidence.",
    formula: "tickets of ranked tasks / all tickets",
    unit: "share",
  },
  signalCoverage: {
    name: "Coverage",
    definition: "Share of the task's tickets whose export holds what the signal needs.",
    formula: "tickets with the field / tickets of the task",
    unit: "share",
  },
  remedy: {
    name: "Remedy",
    definition: "What kind of change removes the work, read from the bands of the three criteria.",
    formula: "high, mixed or low R, J and I → one of eight remedies",
    unit: "a word",
  },
  wording: {
    name: "Wording",
    definition:
      "One way in which people ask for a task: a title without its names and numbers, and the tickets that have it.",
    formula: "tickets whose title is the same once names and numbers are masked",
    unit: "a text",
  },
  driver: {
    name: "Driver",
    definition:
      "What makes work come, such as identity and access, hardware or releases. A task may have several.",
    formula: "evidence words in the title or services, or in 30 % of the example texts",
    unit: "a word",
  },
  periodHours: {
    name: "Toil in the period",
    definition:
      "Toil hours of the ranked tasks in the weeks shown: each ticket counts with the hours that one of its task takes.",
    formula: "Σ tickets of the period × toil hours a year / tickets a year",
    unit: "hours",
  },
  periodTickets: {
    name: "Tickets of ranked tasks",
    definition: "Tickets opened in the weeks shown that belong to a ranked task.",
    formula: "count by opening date, whole weeks from Monday",
    unit: "tickets",
  },
  toilAlarm: {
    name: "New or growing toil",
    definition:
      "Tasks that have begun or about doubled within the last 13 weeks, against the mean of the weeks before.",
    formula: "S = max(0, S + x ln 2 − λ) week by week, λ at least .1; an alarm while S ≥ 6",
    unit: "tasks",
  },
  doingNothing: {
    name: "Doing nothing",
    definition: "What the task costs in the next 12 months if it goes on as it does.",
    formula: "expected yearly cost, without growth",
    unit: "money, or hours where nothing is priced",
  },
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricName = keyof typeof METRICS;

/** What a number means, in the language of a workspace. */
export function metricOf(name: MetricName, formats: Speech): Metric {
  const { name: title, definition, formula, unit } = METRICS[name];
  return {
    name: sayMetrics(formats, title),
    definition: sayMetrics(formats, definition),
    formula: sayMetrics(formats, formula),
    unit: sayMetrics(formats, unit),
  };
}
