import type { LeaveOutCondition } from "../../domain/leave-out";
import type { Channel, TicketType } from "../../domain/ticket";

/** How a ticket came in, as it stands in menus. */
export const CHANNEL_WORDS = {
  page: "page",
  monitor: "monitoring",
  phone: "phone",
  chat: "chat",
  "walk-in": "walk-in",
  email: "e-mail",
  portal: "portal",
  project: "project",
  scheduled: "scheduled",
  other: "other way",
} as const satisfies Record<Channel, string>;

/** What kind of work a ticket says it is, as it stands in menus. */
export const TYPE_WORDS = {
  alert: "alert",
  request: "request",
  incident: "incident",
  change: "change",
  problem: "problem",
  engineering: "engineering",
  unknown: "unknown type",
} as const satisfies Record<TicketType, string>;

/** A condition as its form holds it: an empty text says nothing. */
export type TypedCondition = Readonly<Record<keyof LeaveOutCondition, string>>;

const SEPARATOR = ",";

/** What the form shows of a condition. */
export function asTyped(condition: LeaveOutCondition): TypedCondition {
  const { source, team, service, type, channel, priority, titles, since, until } = condition;
  return {
    source: source ?? "",
    team: team ?? "",
    service: service ?? "",
    type: type ?? "",
    channel: channel ?? "",
    priority: priority === undefined ? "" : String(priority),
    titles: titles?.join(`${SEPARATOR} `) ?? "",
    import: condition.import ?? "",
    since: since ?? "",
    until: until ?? "",
  };
}

/** The condition that a form says, without what is empty; whether it is one, the server looks at. */
export function asCondition(typed: TypedCondition): LeaveOutCondition {
  const titles = typed.titles
    .split(SEPARATOR)
    .map((title) => title.trim())
    .filter((title) => title !== "");
  const { priority, titles: _, ...texts } = typed;
  const said = Object.entries(texts).filter(([, value]) => value.trim() !== "");
  return {
    ...(Object.fromEntries(said) as Omit<LeaveOutCondition, "priority" | "titles">),
    ...(priority === "" ? {} : { priority: Number(priority) }),
    ...(titles.length > 0 ? { titles } : {}),
  };
}
