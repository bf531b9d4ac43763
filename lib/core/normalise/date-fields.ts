import type { TicketField } from "@/lib/core/domain/mapping";

/** Fields that hold a moment. */
export const DATE_FIELDS: ReadonlySet<TicketField> = new Set([
  "openedAt",
  "acknowledgedAt",
  "resolvedAt",
  "closedAt",
  "plannedAt",
  "updatedAt",
  "eventAt",
]);
