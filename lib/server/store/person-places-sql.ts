/** Where a person may be found in what is stored of tickets and of what people said of them. */
export const PERSON_PLACES = [
  "people",
  "texts",
  "histories",
  "earlier versions",
  "rejected rows",
  "imports",
  "wordings and tasks",
  "what people wrote",
  "kept reports",
] as const;
export type PersonPlace = (typeof PERSON_PLACES)[number];

/** Stands where a name was. */
export const ERASED = "[erased]";

type Column = { readonly name: string; readonly kind: "person" | "text" | "json" };
type Table = {
  readonly place: PersonPlace;
  readonly table: string;
  readonly columns: readonly Column[];
};

const texts = (...names: readonly string[]): Column[] =>
  names.map((name) => ({ name, kind: "text" }));
const documents = (...names: readonly string[]): Column[] =>
  names.map((name) => ({ name, kind: "json" }));

const TABLES: readonly Table[] = [
  {
    place: "people",
    table: "ticket",
    columns: [
      { name: "requester", kind: "person" },
      { name: "assignee", kind: "person" },
    ],
  },
  { place: "texts", table: "ticket", columns: texts("title", "team", "configuration_item") },
  {
    place: "texts",
    table: "ticket_text",
    columns: [...texts("description", "resolution"), ...documents("attributes")],
  },
  {
    place: "histories",
    table: "ticket_event",
    columns: [{ name: "person", kind: "person" }, ...texts("value")],
  },
  { place: "earlier versions", table: "ticket_version", columns: documents("before") },
  { place: "earlier versions", table: "human_edit", columns: documents("value") },
  {
    place: "rejected rows",
    table: "rejected_row",
    columns: [...texts("value"), ...documents("cells")],
  },
  // A mapping keeps a sample cell of each column.
  { place: "imports", table: "import", columns: documents("mapping", "warnings") },
  { place: "imports", table: "remembered_mapping", columns: documents("mapping") },
  {
    place: "imports",
    table: "import_review",
    columns: documents("answers", "recognised", "survey"),
  },
  { place: "wordings and tasks", table: "signature", columns: texts("text", "example") },
  {
    place: "wordings and tasks",
    table: "candidate",
    columns: [...texts("title"), ...documents("variants")],
  },
  { place: "wordings and tasks", table: "task", columns: texts("name") },
  { place: "what people wrote", table: "annotation", columns: texts("text", "team") },
  { place: "what people wrote", table: "report_comment", columns: texts("body") },
  { place: "what people wrote", table: "verdict", columns: texts("reason") },
  { place: "what people wrote", table: "plan_item", columns: texts("owner", "note") },
  { place: "what people wrote", table: "leave_out", columns: texts("name") },
];

/** The same in a kept report, which is written without blanks. */
const NO_KEY = '(?!":)';

/** A name that is the key of a document stays: `"state": …` is no person. */
const IN_DOCUMENT = `$2 || '(?!": )'`;

/** A plain search for the pieces goes first: the pattern would take most of the time on texts that cannot match. */
function matches({ name, kind }: Column, alias = ""): string {
  const text = kind === "json" ? `${alias}${name}::text` : `${alias}${name}`;
  const pattern = kind === "json" ? `(${IN_DOCUMENT})` : "$2";
  return `CASE WHEN lower(${text}) LIKE ANY($3) THEN ${text} ~* ${pattern} ELSE false END`;
}

function without({ name, kind }: Column): string {
  switch (kind) {
    case "person":
      return `${name} = CASE WHEN ${name} ~* $2 THEN NULL ELSE ${name} END`;
    case "text":
      return `${name} = regexp_replace(${name}, $2, '${ERASED}', 'gi')`;
    case "json":
      return `${name} = regexp_replace(${name}::text, ${IN_DOCUMENT}, '${ERASED}', 'gi')::jsonb`;
  }
}

function anyMatch(columns: readonly Column[], alias = ""): string {
  return `(${columns.map((column) => matches(column, alias)).join(" OR ")})`;
}

type Statement = { readonly place: PersonPlace; readonly count: string; readonly erase: string };

/** $1 workspace, $2 the pattern of the person, $3 its pieces for LIKE. One statement a table; each counts or changes whole rows. */
export const PERSON_STATEMENTS: readonly Statement[] = TABLES.map(({ place, table, columns }) => ({
  place,
  count: `SELECT count(*)::int AS rows FROM ${table} WHERE workspace_id = $1 AND ${anyMatch(columns)}`,
  erase: `UPDATE ${table} SET ${columns.map(without).join(", ")}
    WHERE workspace_id = $1 AND ${anyMatch(columns)}`,
}));

/** $1 workspace, $2 the pattern of the person's clear names: kept reports may hold the pseudonym. */
export const REPORTS_OF_PERSON = `
  SELECT count(*)::int AS rows FROM report_snapshot WHERE workspace_id = $1 AND content ~* ($2 || '${NO_KEY}')`;

/** $1 the pattern of the clear names, $2 the pseudonym that takes their place, $3 when. */
export const ERASE_FROM_REPORTS = `
  SELECT erase_from_report_snapshots($1 || '${NO_KEY}', $2, $3) AS rows`;

const KEY = "(workspace_id, source_id, external_id, shard)";

function ticketsOf(table: "ticket_text" | "ticket_event"): string {
  const columns = TABLES.filter((one) => one.table === table).flatMap((one) => one.columns);
  return `SELECT unnest(ARRAY[t.created_import_id, t.import_id]) AS id FROM ${table} x JOIN ticket t USING ${KEY}
    WHERE x.workspace_id = $1 AND ${anyMatch(columns, "x.")}`;
}

function importsOf(table: string, id: string): string {
  const columns = TABLES.filter((one) => one.table === table).flatMap((one) => one.columns);
  return `SELECT ${id} AS id FROM ${table} WHERE workspace_id = $1 AND ${anyMatch(columns)}`;
}

/** Stored originals that tickets, histories or rows with the person came from. */
export const FILES_OF_PERSON = `
  SELECT DISTINCT u.id::text, u.file_name AS "fileName", u.path
  FROM upload u JOIN import i ON i.workspace_id = u.workspace_id AND i.upload_id = u.id
  WHERE u.workspace_id = $1 AND u.discarded_at IS NULL AND i.id IN (
    ${[
      importsOf("ticket", "unnest(ARRAY[created_import_id, import_id])"),
      ticketsOf("ticket_text"),
      ticketsOf("ticket_event"),
      importsOf("ticket_version", "import_id"),
      importsOf("rejected_row", "import_id"),
      importsOf("import_review", "import_id"),
      importsOf("import", "id"),
    ].join("\n    UNION ")})
  ORDER BY 2, 1`;
