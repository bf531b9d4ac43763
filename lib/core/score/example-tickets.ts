import type { Moment } from "@/lib/core/domain/ticket";
import type { ScoringTicket } from "./scoring-ticket";

const MINUTE = 60_000;

/** A moment with a time of day, from an ISO date such as "2026-03-02T09:00Z". */
export function momentAt(iso: string): Moment {
  return { at: Date.parse(iso), precision: "second" };
}

/** A moment some minutes after another. */
export function minutesAfter(moment: Moment, minutes: number): Moment {
  return { at: moment.at + minutes * MINUTE, precision: moment.precision };
}

/** A ticket of which the export says nothing but what is given: the smallest input of the scoring pass, for tests. */
export function bareTicket(told: Partial<ScoringTicket> = {}): ScoringTicket {
  return {
    taskId: "task",
    sourceId: "desk",
    type: "unknown",
    openedAt: null,
    acknowledgedAt: null,
    resolvedAt: null,
    closedAt: null,
    plannedAt: null,
    channel: null,
    priority: null,
    requester: null,
    configurationItem: null,
    service: null,
    team: null,
    assignee: null,
    closeCode: null,
    resolution: null,
    reassignments: null,
    reopens: null,
    comments: null,
    approval: null,
    workLogMinutes: null,
    activityMinutes: null,
    ...told,
  };
}

/** A ticket whose export says nearly everything: a password reset on the given day. */
export function fullTicket(opened: Moment, told: Partial<ScoringTicket> = {}): ScoringTicket {
  return bareTicket({
    type: "request",
    openedAt: opened,
    acknowledgedAt: minutesAfter(opened, 20),
    resolvedAt: minutesAfter(opened, 60),
    closedAt: minutesAfter(opened, 600),
    channel: "phone",
    priority: 3,
    requester: `caller ${opened.at}`,
    assignee: `agent ${opened.at % 7}`,
    service: "Accounts",
    team: "Service desk",
    closeCode: "Reset by desk",
    resolution: "Password reset and account unlocked as in KB0010021, user confirmed",
    reassignments: 0,
    reopens: 0,
    comments: 1,
    approval: false,
    workLogMinutes: 8,
    ...told,
  });
}
