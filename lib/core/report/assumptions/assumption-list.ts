import { type Assumption, money, plain, range, single } from "./assumption";
import { MORE_ASSUMPTIONS } from "./assumption-more";

const ASSUMED = "An assumption of the product; replace it by a measurement.";
const BLANK = "No default: left empty, money is not priced.";

const COST_OF_WORK: readonly Assumption[] = [
  single("annualCost", {
    group: "Cost of work",
    name: "Cost of one person a year",
    unit: money("{currency} a year"),
    source: BLANK,
    hint: "Fully loaded: salary, contributions, workplace, leadership.",
  }),
  single("productiveHours", {
    group: "Cost of work",
    name: "Productive hours",
    unit: plain("hours a year"),
    source: "1650: a year less leave, holidays, illness and training; a planning convention.",
    hint: "Rate = cost of one person / productive hours.",
  }),
  single("teamCosts", {
    group: "Cost of work",
    kind: "lines",
    name: "Teams and roles that cost something else",
    unit: money("{currency} a year"),
    source: "Empty: everybody at the cost above.",
    hint: "One a line: team as its tickets name it; cost a year; productive hours (may be left out).",
  }),
  single("cashableShare", {
    group: "Cost of work",
    kind: "share",
    name: "Labour paid by the hour",
    unit: plain("% of labour"),
    source: "0 %: hours released are capacity, not money, until somebody says otherwise.",
    hint: "Contractors and overtime that would not be paid any more. Only this and fees are money that is not paid any more.",
  }),
  single("ticketFees", {
    group: "Cost of work",
    kind: "lines",
    name: "Fees by the ticket",
    unit: money("{currency} a ticket"),
    source: "Empty: nobody outside is paid by the ticket.",
    hint: "One a line: name; fee; words in task titles, with commas.",
  }),
  single("offHoursMultiplier", {
    group: "Cost of work",
    name: "Off-hours factor",
    unit: plain("× rate"),
    source: "1.5: a usual premium for evenings and weekends. Assumption.",
    hint: "Touch hours in the evening, at weekends and on holidays.",
  }),
  single("sleepMultiplier", {
    group: "Cost of work",
    name: "Night factor",
    unit: plain("× rate"),
    source: "2: a usual premium for being woken. Assumption.",
    hint: "Touch hours at night.",
  }),
  single("onCallHours", {
    group: "Cost of work",
    kind: "lines",
    name: "On-call hours",
    unit: plain("weekdays and hours"),
    source: "Empty: nobody is on call; evenings, free days and nights have their own factors.",
    hint: "One a line: weekdays; from; to, such as “Mon-Fri; 18; 22”. Hours outside business in which somebody is paid or expected to answer. Each hour counts by its own weekday.",
  }),
  single("onCallMultiplier", {
    group: "Cost of work",
    name: "On-call factor",
    unit: plain("× rate"),
    source: "1.5: a usual premium for a call-out. Assumption; it counts only with on-call hours.",
    hint: "Touch hours while somebody is on call, in place of the off-hours and night factors.",
  }),
  {
    key: "wait",
    group: "Cost of work",
    name: "Waiting of requesters",
    unit: money("{currency} an hour, and % of the time"),
    source: "Empty: waiting is shown in hours; it is a line of its own and part of no saving.",
    hint: "Share of waiting time in which a requester cannot work, and the cost of that hour.",
    fields: [
      {
        path: "wait.hourlyRate",
        label: "Cost of an hour",
        kind: "number",
        reads: "{value} an hour",
      },
      {
        path: "wait.blockedShare",
        label: "Blocked, %",
        kind: "share",
        reads: "{value} of it blocked",
      },
    ],
  },
];

const MINUTES_OF_TYPES = {
  alert: "Hands-on minutes, alert",
  request: "Hands-on minutes, request",
  incident: "Hands-on minutes, incident",
  change: "Hands-on minutes, change",
  problem: "Hands-on minutes, problem",
  engineering: "Hands-on minutes, engineering",
  unknown: "Hands-on minutes, unknown",
} as const;

const ERRORS_OF_RUNGS = {
  1: "Error of minutes from work log",
  2: "Error of minutes from activity windows",
  3: "Error of minutes from notes",
  4: "Error of minutes from time in progress",
} as const;

const TOUCH_TIME: readonly Assumption[] = [
  range("refocusMinutes", {
    group: "Touch time",
    name: "Minutes to refocus",
    unit: plain("minutes an interruption"),
    source: "3 / 8 / 15: assumption. The often quoted 23 minutes have no paper behind them.",
    hint: "Time to get back into the work that was interrupted.",
  }),
  ...Object.entries(MINUTES_OF_TYPES).map(([type, name]) =>
    range(`defaultMinutes.${type}`, {
      group: "Touch time",
      name,
      unit: plain("minutes a ticket"),
      source: ASSUMED,
      hint: "Used only for tickets of which nothing is known (rung 5).",
    }),
  ),
  ...Object.entries(ERRORS_OF_RUNGS).map(([rung, name]) =>
    single(`touchError.${rung}`, {
      group: "Touch time",
      name,
      unit: plain("σ of ln(minutes)"),
      source: "Assumption: .15 work log, .35 activity windows, .50 notes, .70 time in progress.",
      hint: "How far off minutes from this source are; a work log has the smallest.",
    }),
  ),
  single("minutesPerNote", {
    group: "Touch time",
    name: "Minutes per note",
    unit: plain("minutes"),
    source: "6 to start with; calibrated on tickets that have a work log as well.",
    hint: "Rung 3: number of notes times this.",
  }),
  single("activeShare", {
    group: "Touch time",
    kind: "share",
    name: "Active share of time in progress",
    unit: plain("%"),
    source: "15 %, plausible from 5 to 35 %: assumption.",
    hint: "Rung 4: business time in progress times this, at most 8 hours a day.",
  }),
];

/** Every input of the cost model, in the order in which it is shown. */
export const ASSUMPTIONS: readonly Assumption[] = [
  ...COST_OF_WORK,
  ...TOUCH_TIME,
  ...MORE_ASSUMPTIONS,
];
