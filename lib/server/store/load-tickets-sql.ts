/** Columns that a newer export may overwrite; what it does not say stays as it was. */
const MERGED = [
  "type",
  "title",
  "team",
  "service",
  "category",
  "configuration_item",
  "priority",
  "channel",
  "requester",
  "assignee",
  "opened_at",
  "acknowledged_at",
  "resolved_at",
  "closed_at",
  "planned_at",
  "changed_at",
  "day_only",
  "state",
  "close_code",
  "reassignments",
  "reopens",
  "comments",
  "approval",
  "work_log_minutes",
  "activity_minutes",
  "signature_id",
  "mask_version",
] as const;

/** Order of the values that load-tickets.ts streams. */
export const STAGE_COLUMNS: readonly string[] = [
  "external_id",
  "shard",
  ...MERGED,
  "description",
  "resolution",
  "attributes",
  "events",
  "signature_text",
  "source_kind",
  "from_structure",
  "row_hash",
];

/**
 * Row-level security refuses COPY into the real table, so rows land in a temporary one first. It lives as long as the
 * connection and is empty after each transaction: nothing in it can outlive the cursor.
 */
export const CREATE_STAGE = `
  CREATE TEMPORARY TABLE IF NOT EXISTS stage (
    external_id text COLLATE "C" NOT NULL, shard smallint NOT NULL, type text, title text, team text, service text,
    category text, configuration_item text, priority smallint, channel text, requester text, assignee text,
    opened_at timestamptz(3), acknowledged_at timestamptz(3), resolved_at timestamptz(3), closed_at timestamptz(3),
    planned_at timestamptz(3), changed_at timestamptz(3), day_only smallint, state text, close_code text,
    reassignments int, reopens int, comments int, approval boolean, work_log_minutes double precision,
    activity_minutes double precision, signature_id uuid, mask_version smallint, row_hash uuid, description text,
    resolution text, attributes jsonb, events jsonb, signature_text text, source_kind text, from_structure boolean,
    verdict text
  ) ON COMMIT DELETE ROWS`;

const KEY =
  "workspace_id = $1 AND source_id = $2 AND external_id = s.external_id AND shard = s.shard";

/**
 * The stored ticket and its texts of a staged row, looked up by primary key. OFFSET 0 keeps the planner from turning the
 * join around: on a table without statistics yet it would read all tickets of the source for each batch (measured:
 * 1.7 s instead of 7 ms for 2,000 rows).
 */
const KNOWN = `
  CROSS JOIN LATERAL (SELECT * FROM ticket WHERE ${KEY} OFFSET 0) t
  CROSS JOIN LATERAL (SELECT * FROM ticket_text WHERE ${KEY} OFFSET 0) x`;

/** What a column becomes: "unknown" is no knowledge, and a row without a title does not unmake a known wording. */
function merged(column: string, next: string, known: string): string {
  if (column === "type")
    return `CASE WHEN ${next}.type = 'unknown' THEN ${known}.type ELSE ${next}.type END`;
  if (column === "signature_id" || column === "mask_version") {
    return `CASE WHEN ${next}.title IS NULL AND ${known}.title IS NOT NULL THEN ${known}.${column} ELSE ${next}.${column} END`;
  }
  if (column === "day_only") {
    return `CASE WHEN ${next}.opened_at IS NULL THEN ${known}.day_only ELSE ${next}.day_only END`;
  }
  return `coalesce(${next}.${column}, ${known}.${column})`;
}

const mergedTuple = MERGED.map((column) => merged(column, "s", "t")).join(", ");
const knownTuple = MERGED.map((column) => `t.${column}`).join(", ");

/**
 * Which of these keys are stored, by their places from 1: with the same row as last time, or with another. A re-import
 * mostly ends here: what did not change is not even sent. OFFSET 0 for the same reason as in KNOWN.
 * $1 workspace, $2 source, $3 ids, $4 shards, $5 row hashes.
 */
export const FIND_KNOWN = `
  SELECT coalesce(array_agg(given.place::int) FILTER (WHERE t.row_hash = given.row_hash), '{}') AS same,
    coalesce(array_agg(given.place::int) FILTER (WHERE t.row_hash <> given.row_hash), '{}') AS other
  FROM unnest($3::text[], $4::smallint[], $5::uuid[])
    WITH ORDINALITY AS given(external_id, shard, row_hash, place)
  CROSS JOIN LATERAL (SELECT row_hash FROM ticket WHERE workspace_id = $1 AND source_id = $2
    AND external_id = given.external_id AND shard = given.shard OFFSET 0) t`;

/**
 * The verdict on a staged row that is stored with another hash. unchanged: an older state than the one known, or nothing
 * in it differs. updated: the rest.
 */
const JUDGE = `
  UPDATE stage SET verdict = judged.verdict
  FROM (
    SELECT s.ctid AS place, CASE
      WHEN s.changed_at < t.changed_at THEN 'unchanged'
      WHEN (${mergedTuple}) IS NOT DISTINCT FROM (${knownTuple})
        AND coalesce(s.description, x.description) IS NOT DISTINCT FROM x.description
        AND coalesce(s.resolution, x.resolution) IS NOT DISTINCT FROM x.resolution
        AND (x.attributes || s.attributes) = x.attributes
        AND s.events IS NULL THEN 'unchanged'
      ELSE 'updated' END AS verdict
    FROM stage s ${KNOWN}
  ) judged
  WHERE stage.ctid = judged.place`;

const BEFORE_IMAGES = `
  INSERT INTO ticket_version (workspace_id, import_id, source_id, external_id, shard, before)
  SELECT $1, $3, $2, s.external_id, s.shard, jsonb_build_object(
    'ticket', to_jsonb(t), 'text', to_jsonb(x),
    'events', (SELECT coalesce(jsonb_agg(to_jsonb(e) ORDER BY e.ordinal), '[]') FROM ticket_event e
               WHERE e.workspace_id = $1 AND e.source_id = $2 AND e.external_id = s.external_id AND e.shard = s.shard))
  FROM stage s ${KNOWN}
  WHERE s.verdict = 'updated' AND t.import_id <> $3
  ON CONFLICT DO NOTHING`;

const UPSERT_TICKETS = `
  INSERT INTO ticket AS t (workspace_id, source_id, external_id, shard, ${MERGED.join(", ")}, row_hash, import_id,
    created_import_id)
  SELECT $1, $2, s.external_id, s.shard, ${MERGED.map((column) => `s.${column}`).join(", ")}, s.row_hash, $3, $3
  FROM stage s WHERE s.verdict IS DISTINCT FROM 'unchanged'
  ON CONFLICT (workspace_id, source_id, external_id, shard) DO UPDATE SET
    ${MERGED.map((column) => `${column} = ${merged(column, "excluded", "t")}`).join(", ")},
    row_hash = excluded.row_hash, import_id = excluded.import_id`;

const UPSERT_TEXTS = `
  INSERT INTO ticket_text AS t (workspace_id, source_id, external_id, shard, description, resolution, attributes)
  SELECT $1, $2, s.external_id, s.shard, s.description, s.resolution, s.attributes
  FROM stage s WHERE s.verdict IS DISTINCT FROM 'unchanged'
  ON CONFLICT (workspace_id, source_id, external_id, shard) DO UPDATE SET
    description = coalesce(excluded.description, t.description),
    resolution = coalesce(excluded.resolution, t.resolution),
    attributes = t.attributes || excluded.attributes`;

const DROP_OLD_EVENTS = `
  DELETE FROM ticket_event WHERE ctid = ANY (ARRAY(
    SELECT e.place FROM stage s
    CROSS JOIN LATERAL (SELECT ctid AS place FROM ticket_event WHERE ${KEY} OFFSET 0) e
    WHERE s.verdict = 'updated' AND s.events IS NOT NULL))`;

const INSERT_EVENTS = `
  INSERT INTO ticket_event (workspace_id, source_id, external_id, shard, ordinal, at, kind, value, person)
  SELECT $1, $2, s.external_id, s.shard, e.n - 1, (e.event->>'at')::timestamptz, e.event->>'kind',
    e.event->>'value', e.event->>'person'
  FROM stage s, jsonb_array_elements(s.events) WITH ORDINALITY AS e(event, n)
  WHERE s.verdict IS DISTINCT FROM 'unchanged' AND s.events IS NOT NULL`;

const INSERT_SIGNATURES = `
  INSERT INTO signature (workspace_id, id, text, example, source_kind, from_structure, mask_version)
  SELECT DISTINCT ON (s.signature_id) $1::uuid, s.signature_id, s.signature_text, s.title, s.source_kind,
    s.from_structure, s.mask_version
  FROM stage s WHERE s.verdict IS DISTINCT FROM 'unchanged'
  ORDER BY s.signature_id, s.external_id
  ON CONFLICT DO NOTHING`;

const COUNT_UPDATED = `SELECT count(*)::int AS updated FROM stage WHERE verdict = 'updated'`;

/** One statement; $1 workspace, $2 source, $3 import, of which it takes the first few. */
export type Step = { readonly sql: string; readonly parameters: 0 | 1 | 2 | 3 };

/** Judges the staged rows that are stored with another hash; the last step tells how many are updated. */
export const JUDGE_STEPS: readonly Step[] = [
  { sql: JUDGE, parameters: 2 },
  { sql: COUNT_UPDATED, parameters: 0 },
];

/** Before staged rows are written, where some of them may be updates. */
export const UPDATE_STEPS: readonly Step[] = [
  { sql: BEFORE_IMAGES, parameters: 3 },
  { sql: DROP_OLD_EVENTS, parameters: 2 },
];

/** Writes the staged rows that are new or updated. */
export const WRITE_STEPS: readonly Step[] = [
  { sql: UPSERT_TICKETS, parameters: 3 },
  { sql: UPSERT_TEXTS, parameters: 2 },
  { sql: INSERT_SIGNATURES, parameters: 1 },
];

/** Where staged rows have a history. */
export const EVENT_STEPS: readonly Step[] = [{ sql: INSERT_EVENTS, parameters: 2 }];
