import { z } from "zod";
import { personPattern, personPieces, spellingsOf } from "@/lib/core/text/person-pattern";
import type { WorkspaceScope } from "../access/scope";
import { now } from "../clock";
import { enqueueWithin } from "../jobs/queue";
import { pseudonymsOf } from "../pipeline/pseudonym";
import { audit } from "./audit";
import { type BulkDb, withBulkScope, withScope } from "./db";
import { lockTickets } from "./load-tickets";
import {
  ERASE_FROM_REPORTS,
  FILES_OF_PERSON,
  PERSON_PLACES,
  PERSON_STATEMENTS,
  type PersonPlace,
  REPORTS_OF_PERSON,
} from "./person-places-sql";

/** Rows that hold the person, by place. */
export type PersonRows = Readonly<Record<PersonPlace, number>>;
export type PersonTraces = {
  readonly rows: PersonRows;
  /** Stored originals that those rows came from. */
  readonly files: readonly string[];
};
export type Erasure = PersonTraces & {
  /** Counted again afterwards; all 0. */
  readonly after: PersonRows;
  /** Of the files, to be deleted from disk. */
  readonly paths: readonly string[];
};

const counted = z.tuple([z.object({ rows: z.number() })]);
const fileRow = z.object({ id: z.string(), fileName: z.string(), path: z.string() });
/** A pseudonym as the tickets hold it, with or without its first word. */
const PSEUDONYM = /^(?:person-)?([0-9a-f]{10})$/i;

/** What of a person the tickets may hold: the pseudonyms that masking made of each spelling, and the name in texts. */
function namesOf({ workspaceId }: WorkspaceScope, person: string) {
  const given = PSEUDONYM.exec(person.trim())?.[1]?.toLowerCase();
  const names = given ? [] : spellingsOf(person);
  const pseudonymOf = pseudonymsOf(workspaceId);
  const keys = given ? [given] : [...new Set(names.map(pseudonymOf))];
  const pseudonyms = keys.map((key) => `person-${key}`);
  const all = [...names, ...pseudonyms];
  const pieces = personPieces(all);
  return {
    pseudonyms,
    pattern: personPattern(all),
    /** For LIKE; everything where the name has no ASCII letters. */
    pieces: pieces.length > 0 ? pieces.map((piece) => `%${piece}%`) : ["%"],
    /** What kept reports must not hold; null where a pseudonym was given: it may stay in them. */
    clear: names.length > 0 ? personPattern(names) : null,
  };
}

type PersonNames = ReturnType<typeof namesOf>;

async function rowsWith(
  sql: BulkDb,
  { workspaceId }: WorkspaceScope,
  { pattern, pieces, clear }: PersonNames,
) {
  const rows: Record<PersonPlace, number> = Object.assign(
    {},
    ...PERSON_PLACES.map((place) => ({ [place]: 0 })),
  );
  for (const { place, count } of PERSON_STATEMENTS) {
    const [found] = counted.parse([...(await sql.unsafe(count, [workspaceId, pattern, pieces]))]);
    rows[place] += found.rows;
  }
  if (clear !== null) {
    const [found] = counted.parse([...(await sql.unsafe(REPORTS_OF_PERSON, [workspaceId, clear]))]);
    rows["kept reports"] += found.rows;
  }
  return rows;
}

async function filesWith(
  sql: BulkDb,
  { workspaceId }: WorkspaceScope,
  { pattern, pieces }: PersonNames,
) {
  const rows = await sql.unsafe(FILES_OF_PERSON, [workspaceId, pattern, pieces]);
  return rows.map((row) => fileRow.parse(row));
}

/** Where a person (name, address or pseudonym) is found in stored tickets, and in which files; changes nothing. Reads all texts. */
export function findPerson(scope: WorkspaceScope, person: string): Promise<PersonTraces> {
  const names = namesOf(scope, person);
  return withBulkScope(scope, async (sql) => ({
    rows: await rowsWith(sql, scope, names),
    files: (await filesWith(sql, scope, names)).map(({ fileName }) => fileName),
  }));
}

/**
 * Removes a person from stored tickets, in one transaction: people become nobody, names in texts become "[erased]", and
 * the originals are given up. In kept reports the name becomes the pseudonym, and they say so. The audit log holds the pseudonym and the counts, never the name. The ranking follows.
 */
export async function erasePerson(scope: WorkspaceScope, person: string): Promise<Erasure> {
  const { workspaceId } = scope;
  const names = namesOf(scope, person);
  const { pseudonyms, pattern, pieces, clear } = names;
  const erased = await withBulkScope(scope, async (sql) => {
    await lockTickets(sql, scope);
    const rows = await rowsWith(sql, scope, names);
    const files = await filesWith(sql, scope, names);
    for (const { erase } of PERSON_STATEMENTS)
      await sql.unsafe(erase, [workspaceId, pattern, pieces]);
    if (clear !== null) await sql.unsafe(ERASE_FROM_REPORTS, [clear, pseudonyms[0] ?? "", now()]);
    await sql`
      UPDATE upload SET discarded_at = now()
      WHERE workspace_id = ${workspaceId} AND id = ANY(${files.map(({ id }) => id)}::uuid[])`;
    const after = await rowsWith(sql, scope, names);
    return {
      rows,
      after,
      files: files.map(({ fileName }) => fileName),
      paths: files.map(({ path }) => path),
    };
  });
  await withScope(scope, async (db) => {
    const { rows, after, files } = erased;
    await audit(db, scope, {
      action: "person.erased",
      target: pseudonyms.join(" "),
      detail: { before: rows, after, files: files.length },
    });
    await enqueueWithin(db, "mine", { workspaceId });
  });
  return erased;
}
