import { LOSS_FORM_WORDS } from "../../domain/loss-forms";
import { defaultSettings, type WorkspaceSettings } from "../../domain/settings";
import type { CostTotals, TornadoBar } from "../../domain/task-cost";
import { RUNG_WORDS } from "../../effort/ladder";
import { sayAssumptions } from "../../messages/assumptions";
import { sayLossForm } from "../../messages/loss-forms";
import { sayWords } from "../../messages/words";
import { type Formats, formatDate, formatHours, formatMoney, formatShare } from "../format";
import { inside } from "../number-words";
import {
  ASSUMPTION_GROUPS,
  type Assumption,
  type AssumptionField,
  type AssumptionGroup,
} from "./assumption";
import { fieldText, valueAt } from "./assumption-form";
import { LINE_LISTS, readOut, shownNumber } from "./assumption-lines";
import { ASSUMPTIONS } from "./assumption-list";

/** One stored version of the settings, newest first in a history. */
export type SettingsVersion = {
  readonly version: number;
  readonly settings: WorkspaceSettings;
  readonly at: Date;
  readonly by: string;
};

export type AssumptionRow = {
  readonly key: string;
  readonly name: string;
  /** "P10 3; P50 8; P90 15", "12 entries", "not entered". */
  readonly value: string;
  readonly isEntered: boolean;
  readonly unit: string;
  readonly source: string;
  readonly hint: string;
  /** "v 4, 3 Nov 2026, Anna": null while it is the default. */
  readonly changed: string | null;
  readonly fields: readonly ShownField[];
};

/** A field of the form; `label` is in the reader's language. */
export type ShownField = Pick<AssumptionField, "path" | "kind"> & {
  readonly label: string;
  readonly text: string;
};

export type TornadoView = {
  readonly summary: string;
  readonly bars: readonly {
    readonly key: string;
    readonly name: string;
    /** On the axis, in per cent from the left. */
    readonly from: number;
    readonly to: number;
    readonly low: string;
    readonly high: string;
    /** What measuring it would do to the range. */
    readonly gain: string;
    readonly isNext: boolean;
  }[];
  /** Place of the expected total. */
  readonly middle: number;
  readonly total: string;
};

export type AssumptionsView = {
  readonly groups: readonly {
    readonly key: AssumptionGroup;
    readonly name: string;
    readonly rows: readonly AssumptionRow[];
  }[];
  readonly tornado: TornadoView | null;
  readonly entered: string;
};

const isShown =
  ({ profile }: WorkspaceSettings) =>
  (assumption: Assumption): boolean =>
    assumption.profile === undefined || assumption.profile === profile;

/** The inputs that one kind of organisation is asked for. */
export function assumptionsOf(settings: WorkspaceSettings): readonly Assumption[] {
  return ASSUMPTIONS.filter(isShown(settings));
}

function bytesOf(settings: WorkspaceSettings, { fields }: Assumption): string {
  return JSON.stringify(fields.map(({ path }) => valueAt(settings, path)));
}

/** The version that brought the value in force; null while it is the default. */
function changedIn(
  assumption: Assumption,
  history: readonly SettingsVersion[],
): SettingsVersion | null {
  const bytes = history.map(({ settings }) => bytesOf(settings, assumption));
  const start = bytesOf(defaultSettings(), assumption);
  const at = bytes.findIndex((one, place) => one !== (bytes[place + 1] ?? start));
  return history[at] ?? null;
}

const MOST_DIGITS = 6;

function grouped(value: number, { locale }: Formats): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: MOST_DIGITS }).format(value);
}

/** Lists of what a field holds: one entry is read out, of several only their number. */
function linesText(settings: WorkspaceSettings, path: string): string {
  const entries = valueAt(settings, path) as readonly unknown[];
  const parts = LINE_LISTS[path] ?? [];
  if (entries.length > 1)
    return sayAssumptions(settings, "{count} entries", {
      count: grouped(entries.length, settings),
    });
  return entries
    .map((entry) => readOut(entry, parts, settings, (n) => grouped(n, settings)))
    .join("");
}

/** Kinds of field whose text is shown as it is. */
const IN_WORDS: readonly AssumptionField["kind"][] = ["date", "words", "text"];

/** A number with its thousands apart, a share with its sign; "" where nothing is entered. */
function shownText(settings: WorkspaceSettings, field: AssumptionField): string {
  if (field.kind === "lines") return linesText(settings, field.path);
  const value = valueAt(settings, field.path);
  if (value === null || IN_WORDS.includes(field.kind)) return fieldText(settings, field);
  const number = grouped(shownNumber(value, field.kind), settings);
  return `${number}${field.kind === "share" ? " %" : ""}`;
}

/** What a tick means, set or not; nothing while its input is not entered. */
function tickText(settings: WorkspaceSettings, field: AssumptionField): string[] {
  const value = valueAt(settings, field.path);
  const words = value === true ? field.reads : field.readsUnticked;
  return value === null || words === undefined ? [] : [sayAssumptions.stored(settings, words)];
}

/** A value beside the others of its input: "8,760 service hours", "P10 3". */
function fieldReading({ reads, label }: AssumptionField, value: string, formats: Formats): string {
  if (reads === undefined) return `${sayAssumptions.stored(formats, label)} ${value}`;
  return sayAssumptions(formats, reads, { value });
}

/** An input of several fields names each: "96,000,000 a year; 8,760 service hours". */
function valueText(settings: WorkspaceSettings, { fields }: Assumption): string | null {
  const told = fields.flatMap((field) => {
    if (field.kind === "tick") return tickText(settings, field);
    const text = shownText(settings, field);
    if (text === "") return [];
    if (fields.length === 1) return [text];
    return [fieldReading(field, text, settings)];
  });
  return told.length > 0 ? told.join("; ") : null;
}

/** An input as people read it, with the version of `history` (newest first) that brought its value. */
export function assumptionRow(
  assumption: Assumption,
  settings: WorkspaceSettings,
  history: readonly SettingsVersion[],
): AssumptionRow {
  const change = changedIn(assumption, history);
  const value = valueText(settings, assumption);
  const { key, name, source, hint, fields } = assumption;
  return {
    key,
    name: sayAssumptions(settings, name),
    value: value ?? sayAssumptions(settings, "not entered"),
    isEntered: value !== null,
    unit: assumption.unit(settings),
    source: sayAssumptions(settings, source),
    hint: sayAssumptions(settings, hint),
    changed:
      change &&
      sayAssumptions(settings, "version {version}, {day}, {who}", {
        version: change.version,
        day: formatDate(change.at, settings),
        who: sayAssumptions.stored(settings, change.by),
      }),
    fields: fields.map((field) => ({
      path: field.path,
      kind: field.kind,
      label: sayAssumptions.stored(settings, field.label),
      text: fieldText(settings, field),
    })),
  };
}

function barName({ input, rung, form }: TornadoBar, formats: Formats): string {
  switch (input) {
    case "touch time":
      return sayAssumptions(formats, "Minutes from {source}", {
        source: sayWords(formats, RUNG_WORDS[rung ?? 5]),
      });
    case "refocus time":
      return sayAssumptions(formats, "Minutes to refocus");
    case "loss frequency":
      return sayAssumptions(formats, "How often losses occur");
    default:
      return form
        ? sayAssumptions(formats, "Size of a loss: {form}", {
            form: sayLossForm(formats, LOSS_FORM_WORDS[form]),
          })
        : sayAssumptions(formats, "Size of a loss");
  }
}

const LEAST_GAIN = 0.005;

/** The inputs by how far each moves the total alone, and the one whose measurement narrows the range most. */
export function tornadoView(totals: CostTotals, formats: Formats): TornadoView | null {
  const { tornado = [] } = totals;
  if (tornado.length === 0) return null;
  const total = totals.axes.total ?? totals.hours;
  const show = (value: number) =>
    totals.axes.total ? formatMoney(value, formats) : formatHours(value, formats);
  const low = Math.min(...tornado.map((bar) => bar.low));
  const high = Math.max(...tornado.map((bar) => bar.high));
  const span = high - low || 1;
  const at = (value: number) => ((value - low) / span) * 100;
  const best = tornado.reduce((a, b) => (b.removed > a.removed ? b : a));
  const width = total.p90 - total.p10;
  const then = (removed: number) => width * Math.sqrt(Math.max(0, 1 - removed));
  const gain = best.removed > LEAST_GAIN;
  return {
    summary: gain
      ? sayAssumptions(
          formats,
          "Measure next: {input}. The range of the total, {now} wide, would shrink to {next}.",
          {
            input: inside(barName(best, formats), formats),
            now: show(width),
            next: show(then(best.removed)),
          },
        )
      : sayAssumptions(formats, "No measurement would narrow the range of the total by much."),
    bars: tornado.map((bar) => ({
      key: `${bar.input} ${bar.rung} ${bar.form ?? ""}`,
      name: barName(bar, formats),
      from: at(bar.low),
      to: at(bar.high),
      low: show(bar.low),
      high: show(bar.high),
      gain:
        bar.removed > LEAST_GAIN
          ? sayAssumptions(formats, "narrows the range by {share}", {
              share: formatShare(1 - Math.sqrt(Math.max(0, 1 - bar.removed)), formats),
            })
          : sayAssumptions(formats, "narrows it by under 1 %"),
      isNext: gain && bar === best,
    })),
    middle: at(total.expected),
    total: show(total.expected),
  };
}

/** Every input with its value, unit, source and last change, and what to measure first. */
export function assumptionsView(
  settings: WorkspaceSettings,
  history: readonly SettingsVersion[],
  totals: CostTotals | null,
): AssumptionsView {
  const rows = assumptionsOf(settings).map((assumption) => ({
    group: assumption.group,
    row: assumptionRow(assumption, settings, history),
  }));
  const changed = rows.filter(({ row }) => row.changed !== null).length;
  return {
    groups: ASSUMPTION_GROUPS.flatMap((key) => {
      const own = rows.filter(({ group }) => group === key).map(({ row }) => row);
      return own.length > 0 ? [{ key, name: sayAssumptions(settings, key), rows: own }] : [];
    }),
    tornado: totals && tornadoView(totals, settings),
    entered: sayAssumptions(
      settings,
      "{own} of {all} inputs are your own; the others are defaults",
      { own: changed, all: rows.length },
    ),
  };
}
