import { Prisma } from "../generated/client";

/** When a ticket `t` counts as opened: a day alone stands for its noon (lib/core/score/desk-rows.ts). */
export const COUNTED_AT = Prisma.sql`t.opened_at + CASE t.day_only & 1 WHEN 1 THEN interval '12 hours' ELSE interval '0' END`;

/** Tickets `t` of a day or later, as scoring counts days. The plain comparison is there for the index. */
export function openedFrom(day: string, zone: string): Prisma.Sql {
  const start = Prisma.sql`(${day}::date::timestamp AT TIME ZONE ${zone})`;
  return Prisma.sql`(t.opened_at >= ${start} - interval '12 hours' AND ${COUNTED_AT} >= ${start})`;
}

/** Tickets `t` from before a day. */
export function openedBefore(day: string, zone: string): Prisma.Sql {
  const end = Prisma.sql`(${day}::date::timestamp AT TIME ZONE ${zone})`;
  return Prisma.sql`(t.opened_at < ${end} AND ${COUNTED_AT} < ${end})`;
}

/** Tickets `t` of the source with this name. */
export function ofSource(name: string): Prisma.Sql {
  return Prisma.sql`t.source_id = (SELECT f.id FROM source f
    WHERE f.workspace_id = t.workspace_id AND f.name = ${name})`;
}
