import { hash } from "node:crypto";
import type { Moment, Ticket, TicketEvent } from "@/lib/core/domain/ticket";
import { copyValues } from "./copy-text";

/** One ticket of a file, with everything that is stored beside it. */
export type LoadedTicket = {
  readonly ticket: Ticket;
  readonly events: readonly TicketEvent[];
  /** Rung 2 of the touch-time ladder; null without a history. */
  readonly activityMinutes: number | null;
  readonly signature: {
    /** 32 hex characters. */
    readonly id: string;
    readonly text: string;
    readonly sourceKind: "alert" | "human";
    readonly fromStructure: boolean;
    readonly maskVersion: number;
  };
};

/** A ticket as it goes to the database. */
export type StagedTicket = {
  readonly externalId: string;
  readonly shard: number;
  /** 32 hex characters over all that the line says. */
  readonly rowHash: string;
  /** The line of COPY, in the order of STAGE_COLUMNS. */
  readonly line: string;
  readonly hasEvents: boolean;
};

const SHARDS = 64;
const DATES = [
  "openedAt",
  "acknowledgedAt",
  "resolvedAt",
  "closedAt",
  "plannedAt",
  "updatedAt",
] as const;

/** A small deterministic hash of source and external id, by which a cluster can spread one workspace. */
function shardOf(sourceId: string, externalId: string): number {
  return Number.parseInt(hash("md5", `${sourceId}:${externalId}`).slice(0, 4), 16) % SHARDS;
}

const NUL = "\0";
const withoutNul = (text: string): string => (text.includes(NUL) ? text.replaceAll(NUL, "") : text);

/**
 * Prepares a ticket for storing. Equal tickets get equal hashes whatever the order of the columns they came in, so that
 * a row that was stored before is known without being sent again.
 */
export function stageTicket(sourceId: string, loaded: LoadedTicket): StagedTicket {
  const { ticket, signature, events } = loaded;
  const shard = shardOf(sourceId, ticket.externalId);
  const values = copyValues([
    ticket.externalId,
    shard,
    ticket.type,
    ticket.title,
    ticket.team,
    ticket.service,
    ticket.category,
    ticket.configurationItem,
    ticket.priority,
    ticket.channel,
    ticket.requester,
    ticket.assignee,
    iso(ticket.openedAt),
    iso(ticket.acknowledgedAt),
    iso(ticket.resolvedAt),
    iso(ticket.closedAt),
    iso(ticket.plannedAt),
    iso(ticket.updatedAt),
    dayOnlyBits(ticket),
    ticket.state,
    ticket.closeCode,
    ticket.reassignments,
    ticket.reopens,
    ticket.comments,
    ticket.approval,
    ticket.workLogMinutes,
    loaded.activityMinutes,
    signature.id,
    signature.maskVersion,
    ticket.description,
    ticket.resolution,
    attributesJson(ticket.attributes),
    eventsJson(events),
    signature.text,
    signature.sourceKind,
    signature.fromStructure,
  ]);
  const rowHash = hash("md5", values);
  return {
    externalId: withoutNul(ticket.externalId),
    shard,
    rowHash,
    line: `${values}\t${rowHash}`,
    hasEvents: events.length > 0,
  };
}

function dayOnlyBits(ticket: Ticket): number {
  let bits = 0;
  for (let index = 0; index < DATES.length; index += 1) {
    const name = DATES[index];
    if (name && ticket[name]?.precision === "day") bits |= 1 << index;
  }
  return bits;
}

/** Columns may stand in any order next time, so attributes are sorted by name. */
function attributesJson(attributes: Ticket["attributes"]): string {
  const names = Object.keys(attributes);
  if (names.length === 0) return "{}";
  return storable(JSON.stringify(attributes, names.sort()));
}

function eventsJson(events: readonly TicketEvent[]): string | null {
  if (events.length === 0) return null;
  const stored = events.map(({ at, kind, value, person }) => ({
    at: iso(at),
    kind,
    value,
    person,
  }));
  return storable(JSON.stringify(stored));
}

/** NUL cannot be stored in JSON either. */
function storable(json: string): string {
  return json.includes("\\u0000") ? json.replaceAll("\\u0000", "") : json;
}

const DAY = 86_400_000;
const MOST_DAYS = 20_000;
const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(100 + number).slice(1));
/** Beginnings of days as text: an export's dates lie on few days, and the calendar is the dear part of a date. */
const days = new Map<number, string>();

function iso(moment: Moment | null): string | null {
  if (moment === null) return null;
  const day = Math.floor(moment.at / DAY);
  const sinceMidnight = moment.at - day * DAY;
  let date = days.get(day);
  if (date === undefined) {
    if (days.size >= MOST_DAYS) days.clear();
    date = new Date(day * DAY).toISOString().slice(0, -13);
    days.set(day, date);
  }
  const seconds = Math.floor(sinceMidnight / 1000);
  const minutes = Math.floor(seconds / 60);
  const clock = `${TWO_DIGITS[Math.floor(minutes / 60)]}:${TWO_DIGITS[minutes % 60]}:${TWO_DIGITS[seconds % 60]}`;
  const milliseconds = Math.floor(sinceMidnight - seconds * 1000);
  return milliseconds === 0
    ? `${date}${clock}Z`
    : `${date}${clock}.${String(1000 + milliseconds).slice(1)}Z`;
}
