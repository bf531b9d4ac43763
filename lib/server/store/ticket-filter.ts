import type { TicketQuery } from "@/lib/core/report/tickets/ticket-query";
import type { TicketFilter } from "./questions/tickets-behind";

/** The filter that an address of tickets asks for; days begin in the workspace's zone. */
export function ticketFilterOf(query: TicketQuery, timeZone: string): TicketFilter {
  return {
    taskId: query.task,
    signatureId: query.signature,
    rows: query.rows,
    timeZone,
    importId: query.import,
    inNoTask: query.intask === "no",
    isRanked: query.ranked === "yes",
    driver: query.driver,
    asset: query.asset,
    desk: query.desk,
    since: query.since,
    until: query.until,
    weekday: query.weekday,
    hour: query.hour,
    source: query.source,
    team: query.team,
    service: query.service,
    priority: query.priority,
    type: query.type,
    channel: query.channel,
    leftOut: query.leftout,
    text: query.q,
  };
}
