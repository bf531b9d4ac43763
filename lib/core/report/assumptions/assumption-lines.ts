import { type AssumptionReading, sayAssumptions } from "../../messages/assumptions";
import type { Speech } from "../../messages/plain-speaker";
import { exampleNumber, percentOf, typedNumber, writtenNumber } from "../typed-number";
import { readWeekdays, weekdayText } from "./weekday-text";

type PartName = keyof typeof READS | "days" | "team" | "name" | "amount";

/** What a part of a line is; a share is typed in per cent, words stand with commas. */
export type Part = {
  /** "" where a line is this part alone. */
  readonly name: PartName | "";
  readonly kind: "text" | "number" | "share" | "date" | "words" | "weekdays" | "run or change";
  /** May be left empty, which is null (or nothing, where it is a text or words). */
  readonly isOptional?: boolean;
};

const words = (isOptional = false): Part => ({ name: "words", kind: "words", isOptional });
const text = (name: PartName, isOptional = false): Part => ({ name, kind: "text", isOptional });
const number = (name: PartName, isOptional = false): Part => ({ name, kind: "number", isOptional });
const share = (name: PartName): Part => ({ name, kind: "share" });
const date = (name: PartName): Part => ({ name, kind: "date", isOptional: true });

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

/** Words with commas. */
export function typedWords(text: string): string[] {
  return text
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);
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

const RUN_OR_CHANGE = ["run", "change"] as const;

function isSaidAs(typed: string, word: (typeof RUN_OR_CHANGE)[number], speech: Speech): boolean {
  return typed === word || typed.toLowerCase() === sayAssumptions(speech, word).toLowerCase();
}

/** The value of one part, or undefined where it cannot be read. */
function partValue(typed: string, part: Part, speech: Speech): unknown {
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
      return RUN_OR_CHANGE.find((one) => isSaidAs(typed, one, speech));
    case "share": {
      const percent = typedNumber(typed, speech);
      return percent === null ? undefined : percent / 100;
    }
    default:
      return typedNumber(typed, speech) ?? undefined;
  }
}

const isNumber = (kind: Part["kind"]): boolean => kind === "number" || kind === "share";

/** A stored number as it is shown: a share in per cent. */
export function shownNumber(value: unknown, kind: string): number {
  return kind === "share" ? percentOf(Number(value)) : Number(value);
}

function partText(value: unknown, { kind }: Part, speech: Speech): string {
  if (value === null || value === undefined) return "";
  if (kind === "words") return (value as readonly string[]).join(", ");
  if (kind === "weekdays") return weekdayText(value as readonly number[], speech);
  if (kind === "run or change") return sayAssumptions.stored(speech, String(value));
  if (isNumber(kind)) return writtenNumber(shownNumber(value, kind), speech);
  return String(value);
}

/** What should have stood there: "annualCost (number, such as 1,234.5)". */
function wanted({ name, kind }: Part, speech: Speech): string {
  if (name === "") return sayAssumptions(speech, "a date such as 2026-12-25");
  const told = { part: sayAssumptions(speech, name), kind: sayAssumptions(speech, kind) };
  if (!isNumber(kind)) return sayAssumptions(speech, "{part} ({kind})", told);
  return sayAssumptions(speech, "{part} ({kind}, such as {example})", {
    ...told,
    example: exampleNumber(speech),
  });
}

/** Reads lines of a list; the first line that cannot be read is named with the part that is wrong. */
export function readLines(
  lines: string,
  parts: readonly Part[],
  speech: Speech,
): { readonly entries: readonly unknown[] } | { readonly problem: string } {
  const entries: unknown[] = [];
  for (const line of lines.split(/\r?\n/).filter((one) => one.trim() !== "")) {
    const typed = line.split(";", parts.length).map((part) => part.trim());
    const values = parts.map((part, at) => partValue(typed[at] ?? "", part, speech));
    const wrong = parts[values.indexOf(undefined)];
    if (wrong) {
      return {
        problem: sayAssumptions(speech, '"{line}": {what} is missing or cannot be read', {
          line: line.trim(),
          what: wanted(wrong, speech),
        }),
      };
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
export function linesOf(
  entries: readonly unknown[],
  parts: readonly Part[],
  speech: Speech,
): string {
  return entries
    .map((entry) =>
      parts
        .map((part) =>
          partText(
            part.name === "" ? entry : (entry as Record<string, unknown>)[part.name],
            part,
            speech,
          ),
        )
        .join("; ")
        .replace(/(; )+$/, ""),
    )
    .join("\n");
}

/** How a part reads in a sentence, where its value alone would not tell what it is. */
const READS = {
  start: "from {value} h",
  end: "to {value} h",
  annualCost: "{value} a year",
  productiveHours: "{value} productive hours",
  fee: "{value} a ticket",
  monthlyValue: "{value} a month",
  creditShare: "{value} credited",
  cap: "at most {value} a month",
  due: "due {value}",
  consequence: "{value} if missed",
  missChance: "{value} chance to miss it",
  owner: "owner {value}",
  weight: "weight {value}",
  deadline: "by {value}",
  words: "tasks with {value}",
  kind: "to {value} things",
} as const satisfies Readonly<Record<string, AssumptionReading>>;

function readingOf(name: Part["name"]): AssumptionReading | null {
  const readings: Readonly<Record<string, AssumptionReading>> = READS;
  return readings[name] ?? null;
}

/** One entry of a list with its parts named: "Gold; 40,000 a month; 10 % credited". */
export function readOut(
  entry: unknown,
  parts: readonly Part[],
  speech: Speech,
  showNumber: (value: number) => string,
): string {
  return parts
    .flatMap((part) => {
      const value = part.name === "" ? entry : (entry as Record<string, unknown>)[part.name];
      const typed = partText(value, part, speech);
      if (typed === "") return [];
      const shown = isNumber(part.kind) ? showNumber(shownNumber(value, part.kind)) : typed;
      const text = `${shown}${part.kind === "share" ? " %" : ""}`;
      const reading = readingOf(part.name);
      return [reading ? sayAssumptions(speech, reading, { value: text }) : text];
    })
    .join("; ");
}
