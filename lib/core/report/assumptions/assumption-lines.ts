import { readWeekdays, weekdayText } from "./weekday-text";

/** What a part of a line is; a share is typed in per cent, words stand with commas. */
export type Part = {
  readonly name: string;
  readonly kind: "text" | "number" | "share" | "date" | "words" | "weekdays" | "run or change";
  /** May be left empty, which is null (or nothing, where it is a text or words). */
  readonly isOptional?: boolean;
};

const words = (isOptional = false): Part => ({ name: "words", kind: "words", isOptional });
const text = (name: string, isOptional = false): Part => ({ name, kind: "text", isOptional });
const number = (name: string, isOptional = false): Part => ({ name, kind: "number", isOptional });
const share = (name: string): Part => ({ name, kind: "share" });
const date = (name: string): Part => ({ name, kind: "date", isOptional: true });

/** Lists of the settings as lines of text: which parts a line has, between semicolons. */
export const LINE_LISTS: Readonly<Record<string, readonly Part[]>> = {
  holidays: [{ name: "", kind: "date" }],
  onCallHours: [{ name: "days", kind: "weekdays" }, number("start"), number("end")],
  teamCosts: [text("team"), number("annualCost"), number("productiveHours", true)],
  ticketFees: [text("name"), number("fee"), words()],
  serviceCredits: [
    text("name"),
    number("monthlyValue"),
    share("creditShare"),
    number("cap", true),
    share("missChance"),
    words(),
  ],
  deadlines: [
    text("name"),
    date("due"),
    number("consequence"),
    share("missChance"),
    text("owner", true),
    words(),
  ],
  directives: [
    text("name"),
    number("weight"),
    share("missChance"),
    words(true),
    date("deadline"),
    text("owner", true),
  ],
  funds: [text("name"), number("amount"), { name: "kind", kind: "run or change" }, words(true)],
};

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A number as people type it; null when it is none. */
export function typedNumber(text: string): number | null {
  const plain = text
    .trim()
    .replace(/[\s_,](?=\d{3}\b)/g, "")
    .replace(",", ".");
  const value = Number(plain);
  return plain === "" || !Number.isFinite(value) ? null : value;
}

/** Words with commas. */
export function typedWords(text: string): string[] {
  return text
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);
}

/** A share as it is typed: "12.5". */
export function percentText(share: number): string {
  return String(Math.round(share * 1e6) / 1e4);
}

const EMPTY: Readonly<Record<Part["kind"], unknown>> = {
  text: "",
  number: null,
  share: null,
  date: null,
  words: [],
  weekdays: null,
  "run or change": "change",
};

/** The value of one part, or undefined where it cannot be read. */
function partValue(typed: string, part: Part): unknown {
  if (typed === "") return part.isOptional ? EMPTY[part.kind] : undefined;
  switch (part.kind) {
    case "text":
      return typed;
    case "words":
      return typedWords(typed);
    case "weekdays":
      return readWeekdays(typed) ?? undefined;
    case "date":
      return DATE.test(typed) ? typed : undefined;
    case "run or change":
      return typed === "run" || typed === "change" ? typed : undefined;
    case "share": {
      const percent = typedNumber(typed);
      return percent === null ? undefined : percent / 100;
    }
    default:
      return typedNumber(typed) ?? undefined;
  }
}

function partText(value: unknown, { kind }: Part): string {
  if (value === null || value === undefined) return "";
  if (kind === "words") return (value as readonly string[]).join(", ");
  if (kind === "weekdays") return weekdayText(value as readonly number[]);
  return kind === "share" ? percentText(Number(value)) : String(value);
}

/** Reads lines of a list; the first line that cannot be read is named with the part that is wrong. */
export function readLines(
  lines: string,
  parts: readonly Part[],
): { readonly entries: readonly unknown[] } | { readonly problem: string } {
  const entries: unknown[] = [];
  for (const line of lines.split(/\r?\n/).filter((one) => one.trim() !== "")) {
    const typed = line.split(";", parts.length).map((part) => part.trim());
    const values = parts.map((part, at) => partValue(typed[at] ?? "", part));
    const wrong = parts[values.indexOf(undefined)];
    if (wrong) {
      const what =
        wrong.name === "" ? "a date such as 2026-12-25" : `${wrong.name} (${wrong.kind})`;
      return { problem: `"${line.trim()}": ${what} is missing or cannot be read` };
    }
    const [only] = parts;
    entries.push(
      only?.name === ""
        ? values[0]
        : Object.fromEntries(parts.map(({ name }, at) => [name, values[at]])),
    );
  }
  return { entries };
}

/** A list as lines, for reading it back. */
export function linesOf(entries: readonly unknown[], parts: readonly Part[]): string {
  return entries
    .map((entry) =>
      parts
        .map((part) =>
          partText(part.name === "" ? entry : (entry as Record<string, unknown>)[part.name], part),
        )
        .join("; ")
        .replace(/(; )+$/, ""),
    )
    .join("\n");
}

/** How a part reads in a sentence, where its value alone would not tell what it is. */
const READS: Readonly<Record<string, string>> = {
  start: "from {} h",
  end: "to {} h",
  annualCost: "{} a year",
  productiveHours: "{} productive hours",
  fee: "{} a ticket",
  monthlyValue: "{} a month",
  creditShare: "{} credited",
  cap: "at most {} a month",
  due: "due {}",
  consequence: "{} if missed",
  missChance: "{} chance to miss it",
  owner: "owner {}",
  weight: "weight {}",
  deadline: "by {}",
  words: "tasks with {}",
  kind: "to {} things",
};

/** One entry of a list with its parts named: "Gold; 40,000 a month; 10 % credited". */
export function readOut(
  entry: unknown,
  parts: readonly Part[],
  showNumber: (value: number) => string,
): string {
  return parts
    .flatMap((part) => {
      const value = part.name === "" ? entry : (entry as Record<string, unknown>)[part.name];
      const typed = partText(value, part);
      if (typed === "") return [];
      const isNumber = part.kind === "number" || part.kind === "share";
      const text = `${isNumber ? showNumber(Number(typed)) : typed}${part.kind === "share" ? " %" : ""}`;
      return [(READS[part.name] ?? "{}").replace("{}", text)];
    })
    .join("; ");
}
