import { z } from "zod";
import { CHANNELS, TICKET_TYPES } from "./ticket";

const name = z.string().trim().min(1).max(200).optional();
const day = z.iso.date().optional();

/**
 * Which tickets a leave-out takes: those for which all that is said holds. Names are compared as they stand; titles
 * whatever their case; days begin in the workspace's zone.
 */
export const leaveOutCondition = z
  .object({
    /** Name of the source. */
    source: name,
    team: name,
    service: name,
    type: z.enum(TICKET_TYPES).optional(),
    channel: z.enum(CHANNELS).optional(),
    /** 1 is the most urgent. */
    priority: z.number().int().min(1).max(5).optional(),
    /** The title contains one of these. */
    titles: z.array(z.string().trim().min(1).max(200)).min(1).max(20).optional(),
    /** The import that wrote the ticket last. */
    import: z.uuid().optional(),
    /** First day, and first day after, of the openings. */
    since: day,
    until: day,
  })
  .refine((condition) => Object.values(condition).some((value) => value !== undefined));
export type LeaveOutCondition = z.infer<typeof leaveOutCondition>;

/** A paused one takes nothing; a removed one can still be brought back. */
export const LEAVE_OUT_STATES = ["active", "paused", "removed"] as const;
export type LeaveOutState = (typeof LEAVE_OUT_STATES)[number];

/** A named filter of the workspace: what it takes is not mined and in no total. */
export type LeaveOut = {
  readonly id: string;
  readonly name: string;
  readonly condition: LeaveOutCondition;
  readonly state: LeaveOutState;
  /** When it was last changed, and by whom. */
  readonly changedAt: Date;
  readonly by: string;
};

/**
 * How many tickets a leave-out took from one ranking. A ticket that several would take is counted at the oldest of them,
 * so that the counts add up.
 */
export const leftOutCounts = z.array(
  z.object({ id: z.string(), name: z.string(), tickets: z.number().int() }),
);
export type LeftOutCount = z.infer<typeof leftOutCounts>[number];

/** What the totals of one ranking rest on. */
export type Coverage = {
  /** Tickets of ranked tasks: those that totals count. */
  readonly covered: number;
  /** All tickets that there were, those left out as well. */
  readonly all: number;
  readonly leftOut: readonly LeftOutCount[];
  /** Opening of the newest ticket that was counted; null without dates. */
  readonly asOf: Date | null;
};
