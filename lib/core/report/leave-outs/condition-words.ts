import type { LeaveOutCondition } from "../../domain/leave-out";
import { sayCoverage } from "../../messages/coverage";
import { type Formats, formatDay } from "../format";
import type { TicketQuery } from "../tickets/ticket-query";
import { CHANNEL_WORDS, TYPE_WORDS } from "./typed-condition";

/** "source ServiceNow · title contains \"test\" · opened before 1 Oct 2026" */
export function conditionWords(condition: LeaveOutCondition, formats: Formats): string {
  const { source, team, service, type, channel, priority, titles, since, until } = condition;
  const parts = [
    source && sayCoverage(formats, "source {name}", { name: source }),
    team && sayCoverage(formats, "team {name}", { name: team }),
    service && sayCoverage(formats, "service {name}", { name: service }),
    type && sayCoverage(formats, TYPE_WORDS[type]),
    channel &&
      sayCoverage(formats, "came by {channel}", {
        channel: sayCoverage(formats, CHANNEL_WORDS[channel]),
      }),
    priority && `P${priority}`,
    titles &&
      sayCoverage(formats, "title contains {titles}", {
        titles: titles
          .map((title) => sayCoverage(formats, '"{title}"', { title }))
          .join(sayCoverage(formats, " or ")),
      }),
    condition.import && sayCoverage(formats, "written last by one import"),
    since && sayCoverage(formats, "opened from {day}", { day: formatDay(since, formats) }),
    until && sayCoverage(formats, "opened before {day}", { day: formatDay(until, formats) }),
  ];
  return parts.filter(Boolean).join(" · ");
}

/**
 * The condition that takes the rows of an address; null where nothing narrows them, or something that is no property of
 * a ticket alone: its task, its hour, a signal, whether it is left out already.
 */
export function conditionOf(query: TicketQuery): LeaveOutCondition | null {
  const { source, team, service, type, channel, priority, since, until, q, order, ...others } =
    query;
  const { import: importId, ...rest } = others;
  if (Object.values(rest).some((value) => value !== undefined)) return null;
  const said = {
    source,
    team,
    service,
    type,
    channel,
    priority: priority as LeaveOutCondition["priority"],
    titles: q ? [q] : undefined,
    import: importId,
    since,
    until,
  };
  const given = Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== undefined && value !== ""),
  );
  return Object.keys(given).length > 0 ? given : null;
}
