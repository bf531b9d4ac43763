import type { ToilChange } from "../../domain/toil-change";
import { languageOf } from "../../messages/language";
import { sayMails } from "../../messages/mails";
import { agoWords, changeShare, formatChange } from "../change-words";
import { type Formats, formatCount, formatHours, formatMoney } from "../format";
import { capital } from "../number-words";
import type { KeptFigures } from "./report-json";
import type { ReportView } from "./report-view";

/** A report as a mail: the answer in the subject, then text, and the same with bars for programs that show them. */
export type ScheduleMail = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

export type ScheduleMailInput = {
  readonly workspace: string;
  readonly view: ReportView;
  readonly figures: KeptFigures;
  /** "Nov 2026" */
  readonly period: string;
  /** Toil of that period beside the one before. */
  readonly toil: ToilChange;
  /** The largest tasks with what they cost (take) a year. */
  readonly bars: readonly { readonly name: string; readonly value: number }[];
  readonly isPriced: boolean;
  /** Address of the report; null where the reader has no account. */
  readonly address: string | null;
  /** "1 Jan, covering Dec 2026"; null when nothing more is planned. */
  readonly next: string | null;
  readonly hasPdf: boolean;
  readonly formats: Formats;
};

const INK = "#111827";
const SOFT = "#4b5563";
const DATA = "#0072b2";
const FONT = "font-family:Inter,Segoe UI,Helvetica,Arial,sans-serif";
const BAR_WIDTH = 220;

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const SUBJECTS = {
  company: "Ops debt {amount}/yr{moved}{wanted} ({period})",
  government: "Budget used by toil {amount}/yr{moved}{wanted} ({period})",
} as const;

function movedWords({ figures, formats }: ScheduleMailInput): string {
  const { change } = figures;
  if (!change || change.share === null) return "";
  return sayMails(formats, ", {share} vs {ago}", {
    share: `${change.share < 0 ? "−" : "+"}${formatChange(change.share, formats)}`,
    ago: agoWords(change.stretch, formats),
  });
}

function subjectOf(input: ScheduleMailInput): string {
  const { view, figures, period, formats } = input;
  const { debt, toilHours } = figures;
  const count = view.decisions.length;
  return sayMails(formats, SUBJECTS[view.wording], {
    amount: debt ? formatMoney(debt.expected, formats) : formatHours(toilHours.expected, formats),
    moved: movedWords(input),
    wanted:
      count === 0
        ? ""
        : sayMails(formats, "; {count, plural, one {# decision} other {# decisions}} wanted", {
            count,
          }),
    period,
  });
}

/** "In Nov 2026: 1,240 tickets of ranked tasks, 198 h, $18.1 k; 8 % more than in the period before." */
export function periodSentence(period: string, toil: ToilChange, formats: Formats): string {
  const { now } = toil;
  const hours = formatHours(now.hours, formats);
  const share = changeShare(toil);
  const change = share === null ? "" : formatChange(share, formats);
  return sayMails(formats, "In {period}: {tickets} tickets of ranked tasks, {amount}{moved}.", {
    period,
    tickets: formatCount(now.tickets, formats),
    amount: now.cost === null ? hours : `${hours}, ${formatMoney(now.cost, formats)}`,
    moved:
      share === null
        ? ""
        : share < 0
          ? sayMails(formats, "; {change} less than in the period before", { change })
          : sayMails(formats, "; {change} more than in the period before", { change }),
  });
}

/** Which day the data are of, what goes along, and when the next mail comes. */
function asOfWords({ view, hasPdf, formats }: ScheduleMailInput): string {
  const coverage = view.coverage && `${capital(view.coverage)}.`;
  const data = coverage || sayMails(formats, "Data as of {day}.", { day: view.asOf });
  return hasPdf ? `${data} ${sayMails(formats, "The whole page is attached as a PDF.")}` : data;
}

function barText(value: number, { isPriced, formats }: ScheduleMailInput): string {
  return isPriced ? formatMoney(value, formats) : formatHours(value, formats);
}

function textOf(input: ScheduleMailInput): string {
  const { view, period, toil, bars, address, next, formats } = input;
  const numbers = view.numbers.map(
    ({ name, value, aside, note }) =>
      `  ${name}: ${[value, aside, note].filter(Boolean).join(" · ")}`,
  );
  const decisions = view.decisions.map(
    ({ title, nothing, owner, by }, at) =>
      `  ${at + 1}. ${sayMails(formats, "{title} (doing nothing for 12 months: {nothing}; {owner}, by {by})", { title, nothing, owner, by })}`,
  );
  return [
    ...view.verdict,
    periodSentence(period, toil, formats),
    "",
    ...numbers,
    "",
    sayMails(formats, "Largest tasks, a year:"),
    ...bars.map((bar) => `  ${barText(bar.value, input)}  ${bar.name}`),
    "",
    view.decisionsTitle,
    ...decisions,
    "",
    asOfWords(input),
    ...(address ? [sayMails(formats, "Open the report: {address}", { address })] : []),
    ...(next ? [sayMails(formats, "Next: {next}.", { next })] : []),
    "",
  ].join("\n");
}

function barRows(input: ScheduleMailInput): string {
  const most = Math.max(1, ...input.bars.map(({ value }) => value));
  return input.bars
    .map(({ name, value }) => {
      const width = Math.max(1, Math.round((value / most) * BAR_WIDTH));
      return `<tr><td style="padding:3px 12px 3px 0;font-size:13px">${escaped(name)}</td><td style="padding:3px 0"><table role="presentation" cellpadding="0" cellspacing="0"><tr><td width="${width}" height="14" bgcolor="${DATA}" style="width:${width}px;background:${DATA};font-size:1px">&nbsp;</td><td style="padding-left:8px;font-size:13px;white-space:nowrap">${escaped(barText(value, input))}</td></tr></table></td></tr>`;
    })
    .join("");
}

function numberCells({ view }: ScheduleMailInput): string {
  return view.numbers
    .map(
      ({ name, value, aside, note }) =>
        `<tr><td style="padding:6px 16px 6px 0;font-size:13px;color:${SOFT}">${escaped(name)}</td><td style="padding:6px 0"><strong style="font-size:18px">${escaped(value)}</strong> <span style="font-size:12px;color:${SOFT}">${escaped([aside, note].filter(Boolean).join(" · "))}</span></td></tr>`,
    )
    .join("");
}

function decisionRows({ view }: ScheduleMailInput): string {
  return view.decisions
    .map(
      ({ title, note, nothing, owner, by }, at) =>
        `<tr><td style="padding:6px 8px 6px 0;font-size:13px;color:${SOFT};vertical-align:top">${at + 1}</td><td style="padding:6px 16px 6px 0;font-size:13px"><strong>${escaped(title)}</strong><br><span style="color:${SOFT};font-size:12px">${escaped(note)}</span></td><td style="padding:6px 0;font-size:13px;vertical-align:top">${escaped(nothing)}<br><span style="color:${SOFT};font-size:12px">${escaped(`${owner}, ${by}`)}</span></td></tr>`,
    )
    .join("");
}

function htmlOf(input: ScheduleMailInput): string {
  const { view, period, toil, address, next, formats, workspace } = input;
  const after = next ? ` ${sayMails(formats, "Next: {next}.", { next })}` : "";
  const table = (rows: string) =>
    `<table role="presentation" cellpadding="0" cellspacing="0" style="border-collapse:collapse;margin:0 0 16px">${rows}</table>`;
  const head = (text: string) =>
    `<h2 style="font-size:14px;margin:16px 0 6px">${escaped(text)}</h2>`;
  const link = address
    ? `<p style="font-size:13px"><a href="${escaped(address)}">${escaped(sayMails(formats, "Open the report"))}</a></p>`
    : "";
  return [
    `<!doctype html><html lang="${languageOf(formats.locale)}"><body style="margin:0;padding:24px;background:#ffffff;color:${INK};${FONT}">`,
    `<p style="font-size:12px;color:${SOFT};margin:0 0 4px">${escaped(workspace)} · ${escaped(period)}</p>`,
    `<h1 style="font-size:20px;line-height:26px;margin:0 0 8px">${escaped(view.verdict[0])}<br>${escaped(view.verdict[1])}</h1>`,
    `<p style="font-size:13px;margin:0 0 16px">${escaped(periodSentence(period, toil, formats))}</p>`,
    table(numberCells(input)),
    head(sayMails(formats, "Largest tasks, a year")),
    table(barRows(input)),
    head(view.decisionsTitle),
    table(decisionRows(input)),
    link,
    `<p style="font-size:12px;color:${SOFT}">${escaped(asOfWords(input))}${escaped(after)}</p>`,
    "</body></html>",
  ].join("\n");
}

/** The mail of one period of a schedule; every figure is the page's. */
export function scheduleMail(input: ScheduleMailInput): ScheduleMail {
  return { subject: subjectOf(input), text: textOf(input), html: htmlOf(input) };
}
