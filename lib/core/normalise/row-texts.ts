import type { TicketField } from "@/lib/core/domain/mapping";
import type { RawRow } from "@/lib/core/domain/raw-row";
import type { Ticket } from "@/lib/core/domain/ticket";
import { cleanCell } from "./clean-cell";
import type { PrivacyFilter } from "./privacy-filter";
import { namesIn } from "./referenced-name";
import type { RowColumns } from "./row-columns";

type Texts = Pick<
  Ticket,
  | "title"
  | "description"
  | "resolution"
  | "team"
  | "service"
  | "category"
  | "configurationItem"
  | "requester"
  | "assignee"
  | "closeCode"
  | "attributes"
>;

/** Category first, symptom last: the order in which the grouping compares structure. */
const CATEGORY_LEVELS: readonly TicketField[] = ["category", "subcategory", "symptom"];
const LEVEL_SIGN = /\s*>\s*/;
const NUMBER_SUFFIX = /\s\(([\d\u00a0\u202f ]{1,20})\)$/;
const NOT_ONE_LINE = /\s\s|[^\S ]/;

/** Texts, names and people of one row, with personal data replaced. */
export function readTexts(
  row: RawRow,
  columns: RowColumns,
  given: { id: string; privacy: PrivacyFilter },
): Texts {
  const { privacy } = given;
  const prose = (field: TicketField) => {
    const text = columns.values(row, field).join("\n");
    return text === "" ? null : privacy.prose(text);
  };
  const thing = (field: TicketField) => {
    const names = columns.values(row, field);
    if (names.length === 0) return null;
    return privacy.thing(names.length === 1 ? (names[0] ?? "") : [...new Set(names)].join(", "));
  };
  const people = (field: TicketField) => {
    const names = columns.values(row, field);
    if (names.length === 0) return null;
    return (columns.isKept(field) ? names : names.map(privacy.person)).join(", ");
  };
  return {
    title: titleOf(columns.values(row, "title"), given),
    description: prose("description"),
    resolution: prose("resolution"),
    team: thing("team"),
    service: thing("service"),
    category: categoryOf(row, columns, privacy),
    configurationItem: thing("configurationItem"),
    requester: people("requester"),
    assignee: people("assignee"),
    closeCode: thing("closeCode"),
    attributes: attributesOf(row, columns, privacy),
  };
}

function titleOf(
  texts: readonly string[],
  { id, privacy }: { id: string; privacy: PrivacyFilter },
): string | null {
  const text = texts.join(" ");
  const line = NOT_ONE_LINE.test(text) ? text.replace(/\s+/g, " ").trim() : text;
  const suffix = line.endsWith(")") ? NUMBER_SUFFIX.exec(line) : null;
  const repeatsId = suffix?.[1]?.replace(/\D/g, "") === id;
  const title = suffix && repeatsId ? line.slice(0, suffix.index) : line;
  return title === "" ? null : privacy.prose(title);
}

function categoryOf(row: RawRow, columns: RowColumns, privacy: PrivacyFilter): string | null {
  const levels = CATEGORY_LEVELS.flatMap((field) =>
    columns
      .values(row, field)
      .flatMap((value) => (value.includes(">") ? value.split(LEVEL_SIGN) : [value])),
  ).filter((level, place, all) => level !== "" && level !== all[place - 1]);
  return levels.length === 0 ? null : privacy.thing(levels.join(" > "));
}

function attributesOf(
  row: RawRow,
  columns: RowColumns,
  privacy: PrivacyFilter,
): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const { index, name, isPerson, isKept } of columns.attributes) {
    const text = cleanCell(row.cells[index] ?? "");
    if (text === null) continue;
    const value = isKept
      ? text
      : isPerson
        ? namesIn(text).map(privacy.person).join(", ")
        : privacy.prose(text);
    attributes[name] = Object.hasOwn(attributes, name) ? `${attributes[name]}, ${value}` : value;
  }
  return attributes;
}
