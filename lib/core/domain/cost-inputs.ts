import { z } from "zod";

/** Words in a task's title that put the task under an entry (at the beginning of a word, in any case). */
export const titleWords = z.array(z.string().min(2).max(60)).max(50);
const name = z.string().min(1).max(120);
const share = z.number().min(0).max(1);
const money = z.number().min(0);
/** YYYY-MM-DD */
export const isoDay = z.iso.date();

/** Hours of some weekdays (1 = Monday) in which somebody is on call; an end at or before the start runs to the end of the day and on from 0 h of the same weekday. */
const onCallSpan = z.object({
  days: z.array(z.number().int().min(1).max(7)).min(1),
  start: z.number().min(0).max(24),
  end: z.number().min(0).max(24),
});
export type OnCallSpan = z.infer<typeof onCallSpan>;

/** A team or role whose people cost something else than the rest. */
const teamCost = z.object({
  team: name,
  /** Fully loaded, a year, major units. */
  annualCost: z.number().positive(),
  productiveHours: z.number().positive().max(8784).nullable().default(null),
});
export type TeamCost = z.infer<typeof teamCost>;

/** What somebody outside is paid for each ticket of the tasks named. */
const ticketFee = z.object({ name, fee: money, words: titleWords });
export type TicketFee = z.infer<typeof ticketFee>;

/** A contract that pays credits when a level of service is missed. */
const serviceCredit = z.object({
  name,
  /** Contract value a month, major units. */
  monthlyValue: money,
  /** Credit of the tier that would be missed, as a share of it. */
  creditShare: share,
  /** Most that is credited in a month; null: no cap. */
  cap: money.nullable().default(null),
  /** Chance to miss it in a month. */
  missChance: share,
  words: titleWords,
});
export type ServiceCredit = z.infer<typeof serviceCredit>;

/** Something that is due once, and what missing it costs. */
const deadline = z.object({
  name,
  due: isoDay.nullable().default(null),
  consequence: money,
  missChance: share,
  owner: z.string().max(120).default(""),
  words: titleWords,
});
export type Deadline = z.infer<typeof deadline>;

/** Work that leaves a door open while it waits: patches, certificates, access that should be gone. */
const exposure = z.object({
  /** Chance of a loss event on each day that such a ticket is open. */
  dailyHazard: share,
  words: titleWords,
});
export type Exposure = z.infer<typeof exposure>;

/** Work that people need before they can earn: each hour of waiting delays some of it. */
const delay = z.object({
  /** What one hour of the thing provisioned brings in, major units. */
  valuePerHour: z.number().positive(),
  /** Share of the delay that is felt. */
  exposureShare: share,
  words: titleWords,
});

/** A pot of money: an appropriation, fund, grant or cost centre. */
const fund = z.object({
  name,
  /** What it may spend on automation over the plan, major units. */
  amount: money,
  /** Running what is there (O&M), or changing it (DME). */
  kind: z.enum(["run", "change"]).default("change"),
  /** Restricted money pays for the tasks named and for nothing else; empty: unrestricted. */
  words: titleWords.default([]),
});
export type Fund = z.infer<typeof fund>;

/** What a survey of the team says about work that no ticket shows. */
const pulse = z.object({
  /** Share of repeated manual work that is in no ticket, below 1. */
  unticketedShare: z.number().min(0).max(0.95),
  askedOn: isoDay,
  answers: z.number().int().min(1),
});
export type Pulse = z.infer<typeof pulse>;

/** Inputs of the cost model beyond the basic rates; all are empty at first, and what is empty is not priced. */
export const costInputs = {
  /** Days on which nobody works; the hours of such a day are off-hours or sleep. */
  holidays: z.array(isoDay).max(400).default([]),
  /** When somebody is on call; empty: evenings, free days and nights have their own factors. */
  onCallHours: z.array(onCallSpan).max(20).default([]),
  /** Factor of the rate in on-call hours outside business, in place of those for off-hours and night. */
  onCallMultiplier: z.number().min(1).max(10).default(1.5),
  teamCosts: z.array(teamCost).max(200).default([]),
  /** Share of labour that is paid by the hour (contractors, overtime) and would not be paid any more. */
  cashableShare: share.default(0),
  ticketFees: z.array(ticketFee).max(50).default([]),
  serviceCredits: z.array(serviceCredit).max(50).default([]),
  deadlines: z.array(deadline).max(50).default([]),
  exposure: exposure.nullable().default(null),
  delay: delay.nullable().default(null),
  funds: z.array(fund).max(50).default([]),
  pulse: pulse.nullable().default(null),
};
