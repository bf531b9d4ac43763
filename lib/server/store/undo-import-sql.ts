/** What one batch takes back. `image` is what the ticket becomes: null removes it. Empty after each transaction. */
export const CREATE_BATCH = `
  CREATE TEMPORARY TABLE IF NOT EXISTS taken_back (
    external_id text COLLATE "C" NOT NULL, shard smallint NOT NULL, created boolean NOT NULL, edited text[] NOT NULL,
    image jsonb
  ) ON COMMIT DELETE ROWS`;

const KEY =
  "workspace_id = $1 AND source_id = $2 AND external_id = b.external_id AND shard = b.shard";

/** Columns that a person corrected on a ticket, found by their field ("closeCode" is close_code). */
const EDITED = `ARRAY(
  SELECT lower(regexp_replace(h.field, '([A-Z])', '_\\1', 'g')) FROM human_edit h
  WHERE h.workspace_id = $1 AND h.source_id = $2 AND h.external_id = t.external_id ORDER BY 1)`;

/**
 * The next tickets that the import wrote last, by key. They are found along the primary key from the cursor on, so that
 * all batches together read the source once; OFFSET 0 keeps the planner from starting elsewhere.
 */
const FIND = `
  INSERT INTO taken_back (external_id, shard, created, edited)
  SELECT t.external_id, t.shard, t.created_import_id = $3, ${EDITED}
  FROM ticket t
  WHERE t.workspace_id = $1 AND t.source_id = $2 AND t.external_id > $4 AND t.import_id = $3
  ORDER BY t.workspace_id, t.source_id, t.external_id, t.shard LIMIT $5`;

/** Of the columns a person corrected, the values that stand now. */
function corrected(row: string): string {
  return `coalesce((SELECT jsonb_object_agg(c.key, c.value) FROM jsonb_each(to_jsonb(${row})) c
    WHERE c.key = ANY (b.edited)), '{}')`;
}

/**
 * The before-image laid over the row as it stands, so that a column that was added since keeps its value; on top, what
 * a person corrected.
 */
const LOOK_UP_IMAGES = `
  UPDATE taken_back SET image = found.image
  FROM (
    SELECT b.external_id, jsonb_build_object(
      'ticket', to_jsonb(t) || (v.before->'ticket') || ${corrected("t")},
      'text', to_jsonb(x) || (v.before->'text') || ${corrected("x")},
      'events', v.before->'events') AS image
    FROM taken_back b
    CROSS JOIN LATERAL (SELECT * FROM ticket WHERE ${KEY} OFFSET 0) t
    CROSS JOIN LATERAL (SELECT * FROM ticket_text WHERE ${KEY} OFFSET 0) x
    CROSS JOIN LATERAL (SELECT before FROM ticket_version WHERE import_id = $3 AND ${KEY} OFFSET 0) v
    WHERE NOT b.created
  ) found
  WHERE taken_back.external_id = found.external_id`;

/** A ticket that the import made and a person then changed stays. */
const KEEP_EDITED = "DELETE FROM taken_back WHERE created AND edited <> '{}'";

function removeFrom(table: string): string {
  return `
    DELETE FROM ${table} WHERE ctid = ANY (ARRAY(
      SELECT e.place FROM taken_back b
      CROSS JOIN LATERAL (SELECT ctid AS place FROM ${table} WHERE ${KEY} OFFSET 0) e))`;
}

function putBack(table: string, part: string): string {
  return `
    INSERT INTO ${table} SELECT r.* FROM taken_back b, jsonb_populate_record(NULL::${table}, b.image->'${part}') r
    WHERE b.image IS NOT NULL`;
}

const PUT_BACK_EVENTS = `
  INSERT INTO ticket_event SELECT r.*
  FROM taken_back b, jsonb_populate_recordset(NULL::ticket_event, b.image->'events') r`;

const DROP_IMAGES = `
  DELETE FROM ticket_version WHERE ctid = ANY (ARRAY(
    SELECT v.place FROM taken_back b
    CROSS JOIN LATERAL (SELECT ctid AS place FROM ticket_version WHERE import_id = $3 AND ${KEY} OFFSET 0) v))`;

/** What the batch found; `missing` counts updated tickets without an image, which cannot be. */
export const COUNT_BATCH = `
  SELECT count(*)::int AS found, max(external_id) AS last,
    count(*) FILTER (WHERE created AND edited = '{}')::int AS removed,
    count(*) FILTER (WHERE NOT created)::int AS restored,
    count(*) FILTER (WHERE NOT created AND image IS NULL)::int AS missing,
    coalesce(array_agg(external_id ORDER BY external_id) FILTER (WHERE edited <> '{}'), '{}') AS kept
  FROM taken_back`;

type Step = { readonly sql: string; readonly parameters: number };

/** Finds what a batch takes back. $1 workspace, $2 source, $3 import, $4 external id of the last ticket before it, $5 how many at most. */
export const FIND_STEPS: readonly Step[] = [
  { sql: FIND, parameters: 5 },
  { sql: "ANALYZE taken_back", parameters: 0 },
  { sql: LOOK_UP_IMAGES, parameters: 3 },
];

/** Takes the batch back: the rows go, and the images come in their place. */
export const TAKE_BACK_STEPS: readonly Step[] = [
  { sql: KEEP_EDITED, parameters: 0 },
  { sql: removeFrom("ticket_event"), parameters: 2 },
  { sql: removeFrom("ticket_text"), parameters: 2 },
  { sql: removeFrom("ticket"), parameters: 2 },
  { sql: putBack("ticket", "ticket"), parameters: 0 },
  { sql: putBack("ticket_text", "text"), parameters: 0 },
  { sql: PUT_BACK_EVENTS, parameters: 0 },
  { sql: DROP_IMAGES, parameters: 3 },
];

/** Wordings that no ticket has any more, and examples that no ticket has any more, go with the tickets. */
export const TIDY_WORDINGS: readonly string[] = [
  `DELETE FROM signature s WHERE s.workspace_id = $1 AND NOT EXISTS (
     SELECT 1 FROM ticket t WHERE t.workspace_id = $1 AND t.signature_id = s.id)`,
  `UPDATE signature s SET example = (
     SELECT t.title FROM ticket t WHERE t.workspace_id = $1 AND t.signature_id = s.id
     ORDER BY t.source_id, t.external_id LIMIT 1)
   WHERE s.workspace_id = $1 AND NOT EXISTS (
     SELECT 1 FROM ticket t WHERE t.workspace_id = $1 AND t.signature_id = s.id
       AND t.title IS NOT DISTINCT FROM s.example)`,
];
