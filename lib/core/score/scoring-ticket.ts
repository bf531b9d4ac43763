import type { Channel, Moment, Priority, TicketType } from "@/lib/core/domain/ticket";

/** What scoring reads of one ticket. `null` means "the export does not say". */
export type ScoringTicket = {
  /** null: in no task. */
  readonly taskId: string | null;
  readonly sourceId: string;
  readonly type: TicketType;
  readonly openedAt: Moment | null;
  readonly acknowledgedAt: Moment | null;
  readonly resolvedAt: Moment | null;
  readonly closedAt: Moment | null;
  readonly plannedAt: Moment | null;
  readonly channel: Channel | null;
  readonly priority: Priority | null;
  readonly requester: string | null;
  readonly configurationItem: string | null;
  readonly service: string | null;
  readonly team: string | null;
  readonly assignee: string | null;
  readonly closeCode: string | null;
  /** Read for its words, then dropped. */
  readonly resolution: string | null;
  readonly reassignments: number | null;
  readonly reopens: number | null;
  readonly comments: number | null;
  readonly approval: boolean | null;
  /** Rung 1. */
  readonly workLogMinutes: number | null;
  /** Rung 2, merged windows of the history. */
  readonly activityMinutes: number | null;
  /** Priority raised, passed to a higher tier, or spawned a problem or change. */
  readonly escalated?: boolean | null;
  /** Linked to a major incident, failed change, SLA breach or security event; else a priority 1 incident counts as one. */
  readonly lossEvent?: boolean | null;
};
