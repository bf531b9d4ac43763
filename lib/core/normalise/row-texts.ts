import type { TicketField } from "@/lib/core/domain/mapping";
import type { RawRow } from "@/lib/core/domain/raw-row";
import type { Ticket } from "@/lib/core/domain/ticket";
import type { CellMemory } from "./cell-memory";
import { cleanCell } from "./clean-cell";
import type { PrivacyFilter } from "./privacy-filter";
import { namesIn } from "./referenced-name";
import type { AttributeColumn, RowColumns } from "./row-columns";

/** Reads the texts, names and people of one row, with personal data replaced. */
export type TextReader = {
  title(row: RawRow, id: string): string | null;
  description(row: RawRow): string | null;
  resolution(row: RawRow): string | null;
  team(row: RawRow): string | null;
  service(row: RawRow): string | null;
  category(row: RawRow): string | null;
  configurationItem(row: RawRow): string | null;
  requester(row: RawRow): string | null;
  assignee(row: RawRow): string | null;
  closeCode(row: RawRow): string | null;
  attributes(row: RawRow): Ticket["attributes"];
};

/** Category first, symptom last: the order in which the grouping compares structure. */
const CATEGORY_LEVELS = ["category", "subcategory", "symptom"] as const;
const LEVEL_SIGN = /\s*>\s*/;
const NUMBER_SUFFIX = /\s\(([\d\u00a0\u202f ]{1,20})\)$/;
const NOT_ONE_LINE = /\s\s|[^\S ]/;

/** Compiles the texts of a mapping; `memory` is that of the file. */
export function compileTexts(
  columns: RowColumns,
  { privacy, memory }: { privacy: PrivacyFilter; memory: CellMemory },
): TextReader {
  const counting = privacy.counting(memory);
  const prose = (field: TicketField) => {
    if (!columns.has(field)) return () => null;
    return (row: RawRow) => {
      const text = columns.values(row, field).join("\n");
      return text === "" ? null : privacy.prose(text);
    };
  };
  const thing = (field: TicketField) =>
    columns.all(
      field,
      (names) => {
        if (names.length === 0) return null;
        return privacy.thing(
          names.length === 1 ? (names[0] ?? "") : [...new Set(names)].join(", "),
        );
      },
      counting,
    );
  const people = (field: TicketField) => {
    const isKept = columns.isKept(field);
    return columns.all(
      field,
      (names) => {
        if (names.length === 0) return null;
        return (isKept ? names : names.map(privacy.person)).join(", ");
      },
      counting,
    );
  };
  return {
    title: (row, id) => titleOf(columns.values(row, "title"), { id, privacy }),
    description: prose("description"),
    resolution: prose("resolution"),
    team: thing("team"),
    service: thing("service"),
    category: compileCategory(columns, privacy, counting),
    configurationItem: thing("configurationItem"),
    requester: people("requester"),
    assignee: people("assignee"),
    closeCode: thing("closeCode"),
    attributes: compileAttributes(columns.attributes, privacy, counting),
  };
}

function titleOf(
  texts: readonly string[],
  { id, privacy }: { id: string; privacy: PrivacyFilter },
): string | null {
  const text = texts.length === 1 ? (texts[0] ?? "") : texts.join(" ");
  const line = NOT_ONE_LINE.test(text) ? text.replace(/\s+/g, " ").trim() : text;
  const suffix = line.endsWith(")") ? NUMBER_SUFFIX.exec(line) : null;
  const repeatsId = suffix?.[1]?.replace(/\D/g, "") === id;
  const title = suffix && repeatsId ? line.slice(0, suffix.index) : line;
  return title === "" ? null : privacy.prose(title);
}

/** NUL: no value holds one. */
const SEPARATOR = "\0";

/** The levels of a row, of all columns of structure; one that repeats the level before it is left out. */
function compileCategory(
  columns: RowColumns,
  privacy: PrivacyFilter,
  counting: CellMemory,
): (row: RawRow) => string | null {
  const levels = CATEGORY_LEVELS.filter((field) => columns.has(field)).map((field) =>
    columns.all(field, (values) => values.flatMap(splitLevels).join(SEPARATOR)),
  );
  if (levels.length === 0) return () => null;
  const path = counting((joined) => {
    const steps = joined
      .split(SEPARATOR)
      .filter((level, place, all) => level !== "" && level !== all[place - 1]);
    return steps.length === 0 ? null : privacy.thing(steps.join(" > "));
  });
  return (row) => {
    let joined = "";
    for (const read of levels) {
      const level = read(row);
      if (level !== "") joined = joined === "" ? level : joined + SEPARATOR + level;
    }
    return joined === "" ? null : path(joined);
  };
}

function splitLevels(value: string): readonly string[] {
  return value.includes(">") ? value.split(LEVEL_SIGN) : [value];
}

function compileAttributes(
  columns: readonly AttributeColumn[],
  privacy: PrivacyFilter,
  counting: CellMemory,
): (row: RawRow) => Ticket["attributes"] {
  const names = new Set<string>();
  const readers = columns.map(({ index, name, isPerson, isKept }) => {
    const isRepeated = names.has(name);
    names.add(name);
    const read = counting((cell) => {
      const text = cleanCell(cell);
      if (text === null || isKept) return text;
      return isPerson ? namesIn(text).map(privacy.person).join(", ") : privacy.prose(text);
    });
    return { index, name, isRepeated, read };
  });
  return (row) => {
    const attributes: Record<string, string> = {};
    for (const { index, name, isRepeated, read } of readers) {
      const cell = row.cells[index] ?? "";
      if (cell === "") continue;
      const value = read(cell);
      if (value === null) continue;
      attributes[name] =
        isRepeated && Object.hasOwn(attributes, name) ? `${attributes[name]}, ${value}` : value;
    }
    return attributes;
  };
}
