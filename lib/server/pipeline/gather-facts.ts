import type { WorkspaceSettings } from "@/lib/core/domain/settings";
import {
  CHANNELS,
  type Channel,
  type Moment,
  type Priority,
  TICKET_TYPES,
  type TicketType,
} from "@/lib/core/domain/ticket";
import { createScoringPass, type ScoringFacts } from "@/lib/core/score/scoring-pass";
import type { WorkspaceScope } from "../access/scope";
import type { RunCoverage } from "../store/left-out-tickets";
import { forEachTicketByOpening, type StoredTicket } from "../store/questions/tickets-by-opening";
import type { NamedTasks } from "./name-tasks";

const CHANNEL_OF = new Map<string, Channel>(CHANNELS.map((channel) => [channel, channel]));
const TYPE_OF = new Map<string, TicketType>(TICKET_TYPES.map((type) => [type, type]));

/** Bits of `ticket.day_only`, in the order in which load-tickets.ts sets them. */
const BIT = { openedAt: 1, acknowledgedAt: 2, resolvedAt: 4, closedAt: 8, plannedAt: 16 } as const;

function moment(ticket: StoredTicket, field: keyof typeof BIT): Moment | null {
  const at = ticket[field];
  if (at === null) return null;
  return { at, precision: ticket.dayOnly & BIT[field] ? "day" : "second" };
}

function isPriority(value: number | null): value is Priority {
  return value !== null && value >= 1 && value <= 5;
}

/** Streams every ticket that a run counts through the scoring pass; those in no task count too, as interruptions. */
export async function gatherFacts(
  scope: WorkspaceScope,
  run: RunCoverage,
  named: NamedTasks,
  settings: WorkspaceSettings,
): Promise<ScoringFacts> {
  const pass = createScoringPass({ settings });
  await forEachTicketByOpening(scope, run, (ticket) => {
    pass.add({
      ...ticket,
      sourceId: ticket.source,
      taskId: named.taskOfSignature.get(ticket.signatureId) ?? null,
      type: TYPE_OF.get(ticket.type) ?? "unknown",
      channel: ticket.channel === null ? null : (CHANNEL_OF.get(ticket.channel) ?? "other"),
      priority: isPriority(ticket.priority) ? ticket.priority : null,
      openedAt: moment(ticket, "openedAt"),
      acknowledgedAt: moment(ticket, "acknowledgedAt"),
      resolvedAt: moment(ticket, "resolvedAt"),
      closedAt: moment(ticket, "closedAt"),
      plannedAt: moment(ticket, "plannedAt"),
    });
  });
  return pass.finish();
}
