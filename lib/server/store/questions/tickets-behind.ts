import { z } from "zod";
import type { AssetKind } from "@/lib/core/domain/asset-growth";
import type { Driver } from "@/lib/core/domain/candidate";
import type { SignalRows } from "@/lib/core/domain/signal-rows";
import type { Channel, TicketType } from "@/lib/core/domain/ticket";
import type { WorkspaceScope } from "@/lib/server/access/scope";
import { type ScopedDb, withScope } from "../db";
import { Prisma } from "../generated/client";
import { likeAnywhere } from "./like-anywhere";
import { COUNTED_AT, ofSource, openedBefore, openedFrom } from "./ticket-conditions";

const row = z.object({
  sourceId: z.string(),
  source: z.string(),
  externalId: z.string(),
  title: z.string().nullable(),
  description: z.string().nullable(),
  resolution: z.string().nullable(),
  team: z.string().nullable(),
  service: z.string().nullable(),
  category: z.string().nullable(),
  priority: z.number().nullable(),
  channel: z.string().nullable(),
  requester: z.string().nullable(),
  assignee: z.string().nullable(),
  openedAt: z.date().nullable(),
  resolvedAt: z.date().nullable(),
  state: z.string().nullable(),
  closeCode: z.string().nullable(),
  taskId: z.string().nullable(),
  taskTitle: z.string().nullable(),
  /** Name of the leave-out that keeps the ticket from every total. */
  leftOutBy: z.string().nullable(),
});
export type TicketBehind = z.infer<typeof row>;

/** Which rows: all filters narrow. */
export type TicketFilter = {
  readonly taskId?: string | undefined;
  readonly inNoTask?: boolean | undefined;
  readonly importId?: string | undefined;
  readonly signatureId?: string | undefined;
  readonly text?: string | undefined;
  /** Rows that a signal was read from, within the scoring window of the active run. */
  readonly rows?: SignalRows | undefined;
  /** First day, and first day after, as YYYY-MM-DD in the workspace's zone. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** Weekday of opening in the workspace's zone, 1 = Monday. */
  readonly weekday?: number | undefined;
  /** Hour of opening, 0 to 23, of tickets that have a time of day. */
  readonly hour?: number | undefined;
  /** Only tickets of tasks that are ranked. */
  readonly isRanked?: boolean | undefined;
  /** Only tickets of ranked tasks that this driver is behind, among others. */
  readonly driver?: Driver | undefined;
  /** Only tickets that name an asset of this kind. */
  readonly asset?: AssetKind | undefined;
  /** Only tickets of tasks that this team handles, among others. */
  readonly desk?: string | undefined;
  /** Name of the source. */
  readonly source?: string | undefined;
  readonly team?: string | undefined;
  readonly service?: string | undefined;
  /** 1 is the most urgent. */
  readonly priority?: number | undefined;
  readonly type?: TicketType | undefined;
  readonly channel?: Channel | undefined;
  /** Tickets that the active run left out, those that it did not, or those of one leave-out, by its id. */
  readonly leftOut?: string | undefined;
  /** IANA zone of the workspace, in which days and the window's weeks begin. */
  readonly timeZone?: string | undefined;
};

/** What the rows of a signal have: the conditions of lib/core/score in the words of the database. */
const ROWS_OF: Readonly<Record<SignalRows, Prisma.Sql>> = {
  all: Prisma.sql`true`,
  dated: Prisma.sql`t.opened_at IS NOT NULL`,
  timed: Prisma.sql`t.opened_at IS NOT NULL AND t.day_only & 1 = 0`,
  returning: Prisma.sql`(t.reopens IS NOT NULL
    OR (t.opened_at IS NOT NULL AND (t.requester IS NOT NULL OR t.configuration_item IS NOT NULL)))`,
  closeCode: Prisma.sql`t.close_code IS NOT NULL`,
  resolution: Prisma.sql`EXISTS (SELECT 1 FROM ticket_text r WHERE r.workspace_id = t.workspace_id
    AND r.source_id = t.source_id AND r.external_id = t.external_id AND r.shard = t.shard
    AND r.resolution ~ '[^[:space:]]')`,
  workLog: Prisma.sql`t.work_log_minutes > 0`,
  activity: Prisma.sql`t.activity_minutes > 0`,
  comments: Prisma.sql`t.comments IS NOT NULL`,
  reassignments: Prisma.sql`t.reassignments IS NOT NULL`,
  approval: Prisma.sql`(t.approval IS NOT NULL OR t.type = 'change')`,
  reopens: Prisma.sql`t.reopens IS NOT NULL`,
  channel: Prisma.sql`(t.channel <> 'other' OR t.type = 'alert')`,
  planned: Prisma.sql`EXISTS (SELECT 1 FROM ticket p WHERE p.workspace_id = t.workspace_id
    AND p.source_id = t.source_id AND p.planned_at IS NOT NULL)`,
  priority: Prisma.sql`t.priority BETWEEN 1 AND 5`,
  assigned: Prisma.sql`t.assignee IS NOT NULL`,
};

/** Weeks of the window end with the week of the newest opening, counted in the workspace's zone. */
function inWindow(zone: string): Prisma.Sql {
  return Prisma.sql`(t.opened_at IS NULL OR date_trunc('week', t.opened_at AT TIME ZONE ${zone}) >
    date_trunc('week', (SELECT r.as_of FROM mining_run r WHERE r.workspace_id = t.workspace_id
      AND r.id = w.active_mining_run) AT TIME ZONE ${zone}) - interval '52 weeks')`;
}

const NAMES_ASSET: Readonly<Record<AssetKind, Prisma.Sql>> = {
  item: Prisma.sql`t.configuration_item IS NOT NULL`,
  service: Prisma.sql`t.service IS NOT NULL`,
};

/** Tickets of a weekday and of an hour, on the clock that the heat map counts by. */
function openedAt({ weekday, hour }: TicketFilter, zone: string): Prisma.Sql[] {
  const parts: Prisma.Sql[] = [];
  if (weekday)
    parts.push(Prisma.sql`extract(isodow FROM (${COUNTED_AT}) AT TIME ZONE ${zone}) = ${weekday}`);
  if (hour !== undefined)
    parts.push(Prisma.sql`t.day_only & 1 = 0
      AND extract(hour FROM t.opened_at AT TIME ZONE ${zone}) = ${hour}`);
  return parts;
}

/** Tickets of the tasks that are ranked, that a driver is behind, or that a desk handles. */
function ofTasks({ isRanked, driver, desk }: TicketFilter): Prisma.Sql {
  const parts = [
    ...(isRanked || driver ? [Prisma.sql`o.rank IS NOT NULL`] : []),
    ...(driver ? [Prisma.sql`${driver} = ANY(o.drivers)`] : []),
    ...(desk ? [Prisma.sql`${desk} = ANY(o.teams)`] : []),
  ];
  return Prisma.sql`EXISTS (SELECT FROM candidate o WHERE o.workspace_id = t.workspace_id
    AND o.run_id = w.active_mining_run AND o.task_id = st.task_id AND ${Prisma.join(parts, " AND ")})`;
}

function leftOutBy(which: string): Prisma.Sql {
  if (which === "no") return Prisma.sql`lo.leave_out_id IS NULL`;
  if (which === "yes") return Prisma.sql`lo.leave_out_id IS NOT NULL`;
  return Prisma.sql`lo.leave_out_id = ${which}::uuid`;
}

function conditions(scope: WorkspaceScope, filter: TicketFilter): Prisma.Sql {
  const parts = [Prisma.sql`t.workspace_id = ${scope.workspaceId}::uuid`];
  if (filter.taskId) parts.push(Prisma.sql`st.task_id = ${filter.taskId}::uuid`);
  if (filter.inNoTask) parts.push(Prisma.sql`st.task_id IS NULL AND lo.leave_out_id IS NULL`);
  if (filter.importId) parts.push(Prisma.sql`t.import_id = ${filter.importId}::uuid`);
  if (filter.signatureId) parts.push(Prisma.sql`t.signature_id = ${filter.signatureId}::uuid`);
  const zone = filter.timeZone ?? "UTC";
  if (filter.since) parts.push(openedFrom(filter.since, zone));
  if (filter.until) parts.push(openedBefore(filter.until, zone));
  parts.push(...openedAt(filter, zone));
  if (filter.asset) parts.push(NAMES_ASSET[filter.asset]);
  if (filter.team) parts.push(Prisma.sql`t.team = ${filter.team}`);
  if (filter.service) parts.push(Prisma.sql`t.service = ${filter.service}`);
  if (filter.priority) parts.push(Prisma.sql`t.priority = ${filter.priority}`);
  if (filter.type) parts.push(Prisma.sql`t.type = ${filter.type}`);
  if (filter.channel) parts.push(Prisma.sql`t.channel = ${filter.channel}`);
  if (filter.source) parts.push(ofSource(filter.source));
  if (filter.leftOut) parts.push(leftOutBy(filter.leftOut));
  if (filter.isRanked || filter.driver || filter.desk) parts.push(ofTasks(filter));
  const rows = filter.rows ? ROWS_OF[filter.rows] : undefined;
  if (rows) parts.push(rows, inWindow(zone));
  if (filter.text) {
    const like = likeAnywhere(filter.text);
    parts.push(Prisma.sql`(t.title ILIKE ${like} OR t.external_id ILIKE ${like})`);
  }
  return Prisma.join(parts, " AND ");
}

/** A ticket that is left out belongs to no task, whatever its wording. */
const FROM = Prisma.sql`
  FROM ticket t
  JOIN workspace w ON w.id = t.workspace_id
  LEFT JOIN left_out_ticket lo ON lo.workspace_id = t.workspace_id AND lo.run_id = w.active_mining_run
    AND lo.source_id = t.source_id AND lo.external_id = t.external_id AND lo.shard = t.shard
  LEFT JOIN signature_task st ON st.workspace_id = t.workspace_id AND st.run_id = w.active_mining_run
    AND st.signature_id = t.signature_id AND lo.leave_out_id IS NULL`;

/** The last row of a page: the next one begins after it. */
export type TicketPlace = {
  readonly openedAt: Date | null;
  readonly sourceId: string;
  readonly externalId: string;
};

export type TicketPage = {
  readonly limit: number;
  /** Null: from the start. Costs the same on every page, unlike a count of rows to pass over. */
  readonly after?: TicketPlace | null;
  readonly isOldestFirst?: boolean;
};

/** Rows after a place; undated ones stand last in either order. */
function beyond({ after, isOldestFirst }: TicketPage): Prisma.Sql {
  if (!after) return Prisma.sql`true`;
  const { openedAt, sourceId, externalId } = after;
  const next = Prisma.sql`(t.source_id, t.external_id) > (${sourceId}::uuid, ${externalId} COLLATE "C")`;
  if (openedAt === null) return Prisma.sql`(t.opened_at IS NULL AND ${next})`;
  const later = isOldestFirst
    ? Prisma.sql`t.opened_at > ${openedAt}`
    : Prisma.sql`t.opened_at < ${openedAt}`;
  return Prisma.sql`(${later} OR (t.opened_at = ${openedAt} AND ${next}) OR t.opened_at IS NULL)`;
}

/** A page of them without counting the others. */
export function ticketPage(
  scope: WorkspaceScope,
  filter: TicketFilter,
  page: TicketPage,
): Promise<TicketBehind[]> {
  return withScope(scope, (db) => readPage(db, conditions(scope, filter), page));
}

/**
 * The exact rows behind a number, newest first, and how many there are in all. Reached from a task by its signatures
 * (index "ticket_rows_behind_a_task").
 */
export function ticketsBehind(
  scope: WorkspaceScope,
  filter: TicketFilter,
  page: TicketPage,
): Promise<{ total: number; tickets: TicketBehind[] }> {
  const where = conditions(scope, filter);
  return withScope(scope, async (db) => {
    const [count] = await db.$queryRaw<{ total: number }[]>(
      Prisma.sql`SELECT count(*)::int AS total ${FROM} WHERE ${where}`,
    );
    return { total: count?.total ?? 0, tickets: await readPage(db, where, page) };
  });
}

/** Which rows are on the page is found first: what else is told of them is looked up for these alone. */
async function readPage(
  db: ScopedDb,
  where: Prisma.Sql,
  page: TicketPage,
): Promise<TicketBehind[]> {
  const way = page.isOldestFirst ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const order = Prisma.sql`ORDER BY t.opened_at ${way} NULLS LAST, t.source_id, t.external_id`;
  const rows = await db.$queryRaw<unknown[]>(Prisma.sql`
    SELECT t.source_id AS "sourceId", s.name AS source, t.external_id AS "externalId", t.title, x.description,
      x.resolution, t.team, t.service, t.category, t.priority, t.channel, t.requester, t.assignee,
      t.opened_at AS "openedAt", t.resolved_at AS "resolvedAt", t.state, t.close_code AS "closeCode",
      st.task_id AS "taskId", coalesce(k.name, c.title) AS "taskTitle",
      l.name AS "leftOutBy"
    FROM (SELECT t.*, w.active_mining_run ${FROM}
      WHERE ${where} AND ${beyond(page)} ${order} LIMIT ${page.limit}) t
    JOIN source s ON s.workspace_id = t.workspace_id AND s.id = t.source_id
    JOIN ticket_text x ON x.workspace_id = t.workspace_id AND x.source_id = t.source_id
      AND x.external_id = t.external_id AND x.shard = t.shard
    LEFT JOIN left_out_ticket lo ON lo.workspace_id = t.workspace_id AND lo.run_id = t.active_mining_run
      AND lo.source_id = t.source_id AND lo.external_id = t.external_id AND lo.shard = t.shard
    LEFT JOIN leave_out l ON l.workspace_id = t.workspace_id AND l.id = lo.leave_out_id
    LEFT JOIN signature_task st ON st.workspace_id = t.workspace_id AND st.run_id = t.active_mining_run
      AND st.signature_id = t.signature_id AND lo.leave_out_id IS NULL
    LEFT JOIN task k ON k.workspace_id = t.workspace_id AND k.id = st.task_id
    LEFT JOIN candidate c ON c.workspace_id = t.workspace_id AND c.run_id = t.active_mining_run
      AND c.task_id = st.task_id
    ${order}`);
  return rows.map((candidate) => row.parse(candidate));
}
