import { createLocalClock, type LocalClock } from "@/lib/core/calendar/local-clock";
import {
  type WorkingHours,
  withHolidays,
  workingMinutesBetween,
} from "@/lib/core/calendar/working-time";
import type { WorkspaceSettings } from "@/lib/core/domain/settings";
import { CHANNELS, type Moment, TICKET_TYPES } from "@/lib/core/domain/ticket";
import { endOfWork, inProgressMinutes } from "@/lib/core/effort/touch-minutes";
import { hash32 } from "@/lib/core/stats/hash32";
import { Column } from "./column";
import { HashedNames, NameTable } from "./name-table";
import { createResolutionReader, type ResolutionReading } from "./read-resolution";
import type { ScoringTicket } from "./scoring-ticket";

/** Bits of the `flags` column. */
export const FLAG = {
  timeOfDay: 1,
  planned: 2,
  approvalTold: 4,
  approved: 8,
  escalationTold: 16,
  escalated: 32,
  resolutionTold: 64,
  knownLanguage: 128,
  procedural: 256,
  judgment: 512,
  runbook: 1024,
  lossTold: 2048,
  loss: 4096,
  scheduled: 8192,
  approvalInferred: 16_384,
} as const;

/** Stands for "not told" in columns of counts. */
export const UNTOLD = -1;
const LARGEST_COUNT = 32_767;

function timeOf(moment: Moment | null): number {
  return moment ? moment.at : Number.NaN;
}

/** Only with a time of day, else unknown. */
function exactTimeOf(moment: Moment | null): number {
  return moment?.precision === "second" ? moment.at : Number.NaN;
}

function countOf(count: number | null): number {
  return count === null ? UNTOLD : Math.min(LARGEST_COUNT, Math.max(0, Math.round(count)));
}

function hashOf(name: string | null): number {
  return name === null ? 0 : hash32(name);
}

/** A change needs an approval unless the export says it does not; a scheduled one has been approved for good. */
function approvalOf(ticket: ScoringTicket): boolean | null {
  if (ticket.approval !== null) return ticket.approval;
  return ticket.type === "change" ? ticket.channel !== "scheduled" : null;
}

function lossOf(ticket: ScoringTicket): boolean | null {
  if (ticket.lossEvent !== undefined && ticket.lossEvent !== null) return ticket.lossEvent;
  return ticket.priority === null ? null : ticket.priority === 1 && ticket.type === "incident";
}

/** A work order or a scheduled job interrupts nobody. */
function isScheduled(ticket: ScoringTicket): boolean {
  return (
    ticket.plannedAt !== null || ticket.channel === "scheduled" || ticket.channel === "project"
  );
}

function bit(isSet: boolean, flag: number): number {
  return isSet ? flag : 0;
}

function flagsOf(ticket: ScoringTicket, reading: ResolutionReading | null): number {
  const approval = approvalOf(ticket);
  const escalated = ticket.escalated ?? null;
  const loss = lossOf(ticket);
  const isEscalationTold = escalated !== null || approval !== null;
  return (
    bit(ticket.openedAt?.precision === "second", FLAG.timeOfDay) |
    bit(ticket.plannedAt !== null, FLAG.planned) |
    bit(isScheduled(ticket), FLAG.scheduled) |
    bit(approval !== null, FLAG.approvalTold) |
    bit(approval === true, FLAG.approved) |
    bit(approval === true && ticket.approval === null, FLAG.approvalInferred) |
    bit(isEscalationTold, FLAG.escalationTold) |
    bit(escalated === true || approval === true, FLAG.escalated) |
    bit(reading !== null, FLAG.resolutionTold) |
    bit(reading?.isKnownLanguage ?? false, FLAG.knownLanguage) |
    bit(reading?.isProcedural ?? false, FLAG.procedural) |
    bit(reading?.isJudgment ?? false, FLAG.judgment) |
    bit(reading?.citesRunbook ?? false, FLAG.runbook) |
    bit(loss !== null, FLAG.lossTold) |
    bit(loss === true, FLAG.loss)
  );
}

/**
 * All tickets of a workspace in about 90 bytes each: times, counts, flags and hashes; names only where pages show them.
 */
export class TicketColumns {
  readonly tasks = new NameTable();
  readonly sources = new NameTable();
  readonly services = new NameTable();
  readonly teams = new NameTable();
  readonly closeCodes = new HashedNames();
  readonly ways = new HashedNames();
  readonly clock: LocalClock;

  readonly task = new Column(Int32Array);
  readonly source = new Column(Uint16Array);
  readonly opened = new Column(Float64Array);
  readonly acknowledged = new Column(Float64Array);
  /** When work ended; NaN when no date with a time of day tells. */
  readonly ended = new Column(Float64Array);
  readonly workLog = new Column(Float32Array);
  readonly activity = new Column(Float32Array);
  readonly inProgress = new Column(Float32Array);
  readonly openMinutes = new Column(Float32Array);
  readonly requester = new Column(Uint32Array);
  readonly item = new Column(Uint32Array);
  readonly assignee = new Column(Uint32Array);
  readonly service = new Column(Int32Array);
  readonly team = new Column(Int32Array);
  readonly closeCode = new Column(Uint32Array);
  readonly way = new Column(Uint32Array);
  readonly reassignments = new Column(Int16Array);
  readonly reopens = new Column(Int16Array);
  readonly comments = new Column(Int16Array);
  readonly flags = new Column(Uint16Array);
  /** Position in CHANNELS + 1; 0 is none. */
  readonly channel = new Column(Uint8Array);
  readonly priority = new Column(Uint8Array);
  readonly type = new Column(Uint8Array);

  private count = 0;
  private readonly read = createResolutionReader();

  private readonly workingHours: WorkingHours;

  constructor(settings: WorkspaceSettings) {
    this.workingHours = withHolidays(settings.workingHours, settings.holidays);
    this.clock = createLocalClock(settings.timeZone);
  }

  get length(): number {
    return this.count;
  }

  push(ticket: ScoringTicket): void {
    this.count++;
    this.pushTimes(ticket);
    this.pushNames(ticket);
    const reading = ticket.resolution?.trim() ? this.read(ticket.resolution) : null;
    this.way.push(reading ? this.ways.add(reading.way, reading.wayHash) : 0);
    this.flags.push(flagsOf(ticket, reading));
    this.reassignments.push(countOf(ticket.reassignments));
    this.reopens.push(countOf(ticket.reopens));
    this.comments.push(countOf(ticket.comments));
    this.workLog.push(ticket.workLogMinutes ?? Number.NaN);
    this.activity.push(ticket.activityMinutes ?? Number.NaN);
    this.channel.push(ticket.channel === null ? 0 : CHANNELS.indexOf(ticket.channel) + 1);
    this.priority.push(ticket.priority ?? 0);
    this.type.push(TICKET_TYPES.indexOf(ticket.type));
  }

  private pushTimes(ticket: ScoringTicket): void {
    const { workingHours } = this;
    const opened = exactTimeOf(ticket.openedAt);
    const acknowledged = exactTimeOf(ticket.acknowledgedAt);
    const begun = Number.isNaN(acknowledged) ? Number.NEGATIVE_INFINITY : acknowledged;
    this.opened.push(timeOf(ticket.openedAt));
    this.acknowledged.push(acknowledged);
    this.ended.push(endOfWork(ticket, begun) ?? Number.NaN);
    this.inProgress.push(inProgressMinutes(ticket, this.clock, workingHours) ?? Number.NaN);
    const end = Number.isNaN(opened) ? null : endOfWork(ticket, opened);
    this.openMinutes.push(
      end === null
        ? Number.NaN
        : workingMinutesBetween({ from: opened, to: end }, this.clock, workingHours),
    );
  }

  private pushNames(ticket: ScoringTicket): void {
    this.task.push(this.tasks.numberOf(ticket.taskId));
    this.source.push(this.sources.numberOf(ticket.sourceId));
    this.service.push(this.services.numberOf(ticket.service));
    this.team.push(this.teams.numberOf(ticket.team));
    this.closeCode.push(this.closeCodes.add(ticket.closeCode));
    this.requester.push(hashOf(ticket.requester));
    this.item.push(hashOf(ticket.configurationItem));
    this.assignee.push(hashOf(ticket.assignee));
  }

  /** Whether a flag of a row is set. */
  has(row: number, flag: number): boolean {
    return (this.flags.at(row) & flag) !== 0;
  }
}
