import { type Assumption, money, plain, single } from "./assumption";
import { LOSS_ASSUMPTIONS } from "./loss-assumptions";

const NO_LOSSES = "Empty: the axis says “not priced”, never 0.";

const LOSSES: readonly Assumption[] = [
  {
    key: "revenue",
    group: "Losses",
    profile: "company",
    name: "Revenue over these services",
    unit: money("{currency} a year, hours, and %"),
    source:
      "Empty: the axis says “not priced”, never 0. Impact 25 %, recapture 40 % and margin 35 % are starting values.",
    hint: "Union of the hours in which urgent tickets are open × revenue an hour × impact × (1 − recaptured) × margin.",
    fields: [
      {
        path: "revenue.yearlyRevenue",
        label: "Yearly revenue",
        kind: "number",
        reads: "{value} a year",
      },
      {
        path: "revenue.serviceHours",
        label: "Hours a year it is earned in",
        kind: "number",
        reads: "{value} service hours",
      },
      { path: "revenue.impactShare", label: "Impact, %", kind: "share", reads: "{value} impact" },
      {
        path: "revenue.recaptureShare",
        label: "Recaptured later, %",
        kind: "share",
        reads: "{value} recaptured later",
      },
      {
        path: "revenue.marginShare",
        label: "Contribution margin, %",
        kind: "share",
        reads: "{value} margin",
      },
      {
        path: "revenue.upToPriority",
        label: "Up to priority",
        kind: "number",
        reads: "up to priority {value}",
      },
    ],
  },
  {
    key: "delay",
    group: "Losses",
    profile: "company",
    name: "Delayed earning",
    unit: money("{currency} an hour, % and words"),
    source: NO_LOSSES,
    hint: "Hours that people wait for what lets them earn × value of an hour × share that is felt.",
    fields: [
      {
        path: "delay.valuePerHour",
        label: "Value of an hour",
        kind: "number",
        reads: "{value} an hour",
      },
      { path: "delay.exposureShare", label: "Felt, %", kind: "share", reads: "{value} felt" },
      {
        path: "delay.words",
        label: "Words in task titles, with commas",
        kind: "words",
        reads: "tasks with {value}",
      },
    ],
  },
  ...LOSS_ASSUMPTIONS,
  {
    key: "exposure",
    group: "Losses",
    profile: "company",
    name: "Open doors",
    unit: plain("% a day, and words"),
    source: NO_LOSSES,
    hint: "Chance of a loss event on each day that a patch, certificate or removal of access waits.",
    fields: [
      {
        path: "exposure.dailyHazard",
        label: "Chance a day, %",
        kind: "share",
        reads: "{value} a day",
      },
      {
        path: "exposure.words",
        label: "Words in task titles, with commas",
        kind: "words",
        reads: "tasks with {value}",
      },
    ],
  },
  single("serviceCredits", {
    kind: "lines",
    group: "Losses",
    profile: "company",
    name: "Service credits",
    unit: money("{currency} a month"),
    source: NO_LOSSES,
    hint: "One a line: contract; value a month; credit, %; most a month (may be empty); chance to miss in a month, %; words in task titles.",
  }),
  single("deadlines", {
    kind: "lines",
    group: "Losses",
    profile: "company",
    name: "Deadlines",
    unit: money("{currency} once"),
    source: NO_LOSSES,
    hint: "One a line: name; due (YYYY-MM-DD, may be empty); cost of missing it; chance to miss it, %; owner; words in task titles.",
  }),
];

const MISSION: readonly Assumption[] = [
  {
    key: "mission",
    group: "Mission and directives",
    profile: "public",
    name: "People served",
    unit: plain("people, %, and tier weight"),
    source: "Empty: mission says “not priced”. Impact 25 % and weight 1 are starting values.",
    hint: "Hours open × people × share of the service they miss × weight of its application's tier.",
    fields: [
      {
        path: "mission.peopleAffected",
        label: "People affected by a ticket",
        kind: "number",
        reads: "{value} people a ticket",
      },
      { path: "mission.impactShare", label: "Impact, %", kind: "share", reads: "{value} impact" },
      {
        path: "mission.tierWeight",
        label: "Weight without a tier",
        kind: "number",
        reads: "weight {value} without a tier",
      },
    ],
  },
  {
    key: "tierWeights",
    group: "Mission and directives",
    profile: "public",
    name: "Mission tiers",
    unit: plain("weight 0–1"),
    source: "1 / .6 / .3 / .1, from essential to convenient: assumption.",
    hint: "An hour that people wait counts by the tier of the application their tickets are about. Applications hold the tier.",
    fields: [
      { path: "tierWeights.1", label: "Tier 1", kind: "number", reads: "tier 1 {value}" },
      { path: "tierWeights.2", label: "Tier 2", kind: "number", reads: "tier 2 {value}" },
      { path: "tierWeights.3", label: "Tier 3", kind: "number", reads: "tier 3 {value}" },
      { path: "tierWeights.4", label: "Tier 4", kind: "number", reads: "tier 4 {value}" },
    ],
  },
  single("directives", {
    kind: "lines",
    group: "Mission and directives",
    profile: "public",
    name: "Mandates",
    unit: plain("weight 1–100"),
    source: "Empty: nothing is said to be at stake.",
    hint: "One a line: law, order, finding or grant term; weight; chance to miss it, %; words in task titles; deadline (YYYY-MM-DD); owner.",
  }),
];

const AUTOMATION: readonly Assumption[] = [
  {
    key: "automation.coverage",
    group: "Automation",
    name: "Share taken over",
    unit: plain("% of the work"),
    source: "50 / 75 / 90 %, triangular; a vendor's own example is 87 %. Assumption.",
    hint: "Least, most likely and most that an automation does once it is in full use.",
    fields: [
      { path: "automation.coverage.lo", label: "Least, %", kind: "share", reads: "least {value}" },
      {
        path: "automation.coverage.mode",
        label: "Likely, %",
        kind: "share",
        reads: "likely {value}",
      },
      { path: "automation.coverage.hi", label: "Most, %", kind: "share", reads: "most {value}" },
    ],
  },
  ...(
    [
      [
        "rampMonths",
        "number",
        "Ramp",
        "months",
        "Months in which about two thirds of it are reached.",
      ],
      [
        "residualShare",
        "share",
        "Still looked at",
        "%",
        "Automated work that people check all the same.",
      ],
      ["upkeepShare", "share", "Upkeep", "% of building a year", "Keeping an automation alive."],
      ["failureShare", "share", "Failed runs", "%", "Runs that a person has to finish."],
      ["discountRate", "share", "Discount", "% a year", "A later amount is worth so much less."],
      [
        "inflationRate",
        "share",
        "Inflation",
        "% a year",
        "Wages and prices rise; savings and upkeep with them.",
      ],
      ["dayHours", "number", "Engineer-day", "hours", "Hours of one engineer-day."],
    ] as const
  ).map(([field, kind, name, unit, hint]) =>
    single(`automation.${field}`, {
      kind,
      group: "Automation",
      name,
      unit: plain(unit),
      source: field === "inflationRate" ? "0 %: all amounts in today's prices." : "Assumption.",
      hint,
    }),
  ),
  ...(
    [
      [
        "failureCost",
        "Cost of a failed run",
        "{currency} a run",
        "What one failure costs to put right.",
      ],
      [
        "licenceAMonth",
        "Licence",
        "{currency} a month and automation",
        "Paid for each automation that runs.",
      ],
      [
        "buildHourCost",
        "Cost of those who build",
        "{currency} an hour",
        "Empty: the hourly cost of the work itself.",
      ],
    ] as const
  ).map(([field, name, unit, hint]) =>
    single(`automation.${field}`, {
      group: "Automation",
      name,
      unit: money(unit),
      source: "Assumption.",
      hint,
    }),
  ),
  {
    key: "automation.sizeDays",
    group: "Automation",
    name: "Sizes",
    unit: plain("engineer-days"),
    source: "2 / 5 / 10 / 20: assumption.",
    hint: "Days of S, M, L and XL; days given for a task count before its size.",
    fields: (["S", "M", "L", "XL"] as const).map((size) => ({
      path: `automation.sizeDays.${size}`,
      label: size,
      kind: "number" as const,
    })),
  },
];

const SCOPE: readonly Assumption[] = [
  single("holidays", {
    kind: "lines",
    group: "Calendar, money and scope",
    name: "Holidays",
    unit: plain("days"),
    source: "Empty: every working weekday is worked.",
    hint: "One a line, YYYY-MM-DD. Work on them is off-hours; time in progress does not count them.",
  }),
  single("funds", {
    kind: "lines",
    group: "Calendar, money and scope",
    name: "Funds",
    unit: money("{currency} for the plan"),
    source: "Empty: the plan is limited by days alone.",
    hint: "One a line: fund, appropriation or grant; amount; run or change; words in task titles that restricted money may pay for (empty: any).",
  }),
  single("staff", {
    group: "Calendar, money and scope",
    name: "Staff",
    unit: plain("people"),
    source: "No default: hours are then no share of anything.",
    hint: "People whose work these tickets show.",
  }),
  single("operationalSpend", {
    group: "Calendar, money and scope",
    name: "Operational spending",
    unit: money("{currency} a year"),
    source: "No default: the debt share needs its denominator.",
    hint: "Of the same scope and year as the tickets.",
  }),
  {
    key: "pulse",
    group: "Calendar, money and scope",
    name: "Work in no ticket",
    unit: plain("%, date, and answers"),
    source: "Empty: only work with a ticket is counted.",
    hint: "Ask the team each quarter: how much repeated manual work did you do without a ticket? Enter the mean share.",
    fields: [
      {
        path: "pulse.unticketedShare",
        label: "In no ticket, %",
        kind: "share",
        reads: "{value} in no ticket",
      },
      { path: "pulse.askedOn", label: "Asked on", kind: "date", reads: "asked on {value}" },
      { path: "pulse.answers", label: "Answers", kind: "number", reads: "{value} answers" },
    ],
  },
];

/** The inputs about losses, mandates, automations and scope. */
export const MORE_ASSUMPTIONS: readonly Assumption[] = [
  ...LOSSES,
  ...MISSION,
  ...AUTOMATION,
  ...SCOPE,
];
