import { LOSS_FORMS } from "../../domain/loss-forms";
import { type WorkspaceSettings, workspaceSettings } from "../../domain/settings";
import { sayAssumptions } from "../../messages/assumptions";
import type { Speech } from "../../messages/plain-speaker";
import { settingProblem } from "../settings/setting-problem";
import { notANumber, typedNumber, writtenNumber } from "../typed-number";
import type { Assumption, AssumptionField } from "./assumption";
import { LINE_LISTS, linesOf, readLines, shownNumber, typedWords } from "./assumption-lines";

/** Inputs that count together: empty without the leading one; the others start from these values. */
const GROUPS: Readonly<Record<string, { readonly leading: string; readonly start: object }>> = {
  revenue: {
    leading: "yearlyRevenue",
    start: {
      serviceHours: 8_760,
      impactShare: 0.25,
      recaptureShare: 0.4,
      marginShare: 0.35,
      upToPriority: 1,
    },
  },
  risk: { leading: "lossLow", start: {} },
  wait: { leading: "hourlyRate", start: { blockedShare: 0.3 } },
  mission: { leading: "peopleAffected", start: { impactShare: 0.25, tierWeight: 1 } },
  delay: { leading: "valuePerHour", start: { exposureShare: 1, words: [] } },
  exposure: { leading: "dailyHazard", start: { words: [] } },
  pulse: { leading: "unticketedShare", start: {} },
  ...Object.fromEntries(
    LOSS_FORMS.map((form) => [`lossForms.${form}`, { leading: "low", start: {} }]),
  ),
};

type Tree = { readonly [key: string]: unknown };

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands at a path of the settings; null where nothing does. */
export function valueAt(settings: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((at, key) => (isTree(at) ? (at[key] ?? null) : null), settings);
}

function withValue(tree: unknown, [key = "", ...rest]: readonly string[], value: unknown): Tree {
  const before = isTree(tree) ? tree : {};
  return { ...before, [key]: rest.length === 0 ? value : withValue(before[key], rest, value) };
}

/** A field as it is typed into the form; "" where nothing is entered. */
export function fieldText(settings: WorkspaceSettings, { path, kind }: AssumptionField): string {
  const value = valueAt(settings, path);
  if (value === null) return "";
  if (kind === "lines")
    return linesOf(value as readonly unknown[], LINE_LISTS[path] ?? [], settings);
  if (kind === "words") return (value as readonly string[]).join(", ");
  if (kind === "tick") return value === true ? "yes" : "";
  if (kind === "date" || kind === "text") return String(value);
  return writtenNumber(shownNumber(value, kind), settings);
}

type Read = { readonly value: unknown } | { readonly problem: string };

function readField(text: string, field: AssumptionField, speech: Speech): Read {
  const { kind, path, label } = field;
  if (kind === "lines") {
    const read = readLines(text, LINE_LISTS[path] ?? [], speech);
    return "entries" in read ? { value: read.entries } : read;
  }
  if (kind === "words") return { value: typedWords(text) };
  if (kind === "tick") return { value: text === "yes" };
  if (kind === "text") return { value: text.trim() };
  if (text.trim() === "") return { value: null };
  if (kind === "date") return { value: text.trim() };
  const value = typedNumber(text, speech);
  if (value === null)
    return {
      problem: sayAssumptions(speech, "{input}: {problem}", {
        input: sayAssumptions.stored(speech, label),
        problem: notANumber(text, speech),
      }),
    };
  return { value: kind === "share" ? value / 100 : value };
}

/** Fills a group of inputs, or empties it where its leading one is empty. */
function groupFrom(values: ReadonlyMap<string, unknown>, name: string, before: unknown): unknown {
  const group = GROUPS[name];
  if (!group) return before;
  if (values.get(`${name}.${group.leading}`) === null) return null;
  const told = [...values].flatMap(([path, value]): [string, unknown][] =>
    path.startsWith(`${name}.`) && value !== null ? [[path.slice(name.length + 1), value]] : [],
  );
  return { ...group.start, ...(isTree(before) ? before : {}), ...Object.fromEntries(told) };
}

/**
 * The settings with one assumption as typed (path to text); everything else stays as it was. What cannot be read, or what
 * the settings do not allow, is told in one sentence.
 */
export function changeAssumption(
  before: WorkspaceSettings,
  assumption: Assumption,
  typed: ReadonlyMap<string, string>,
): { readonly settings: WorkspaceSettings } | { readonly problem: string } {
  const values = new Map<string, unknown>();
  for (const field of assumption.fields) {
    const read = readField(typed.get(field.path) ?? "", field, before);
    if ("problem" in read) return read;
    values.set(field.path, read.value);
  }
  const group = assumption.key in GROUPS ? assumption.key : null;
  let document: unknown = before;
  if (group)
    document = withValue(
      before,
      group.split("."),
      groupFrom(values, group, valueAt(before, group)),
    );
  else for (const [path, value] of values) document = withValue(document, path.split("."), value);
  const parsed = workspaceSettings.safeParse(document);
  if (parsed.success) return { settings: parsed.data };
  const [issue] = parsed.error.issues;
  return {
    problem: sayAssumptions(before, "{input}: {problem}", {
      input: sayAssumptions(before, assumption.name),
      problem: settingProblem(issue, before),
    }),
  };
}
