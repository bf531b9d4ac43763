import { z } from "zod";
import { dayOfDate } from "../../calendar/local-clock";
import { DRIVERS } from "../../domain/candidate";
import { SIGNAL_ROWS, SIGNAL_ROWS_WORDS } from "../../domain/signal-rows";
import { CHANNELS, TICKET_TYPES } from "../../domain/ticket";
import { sayCoverage } from "../../messages/coverage";
import { sayTickets } from "../../messages/tickets";
import { sayWeekday } from "../../messages/weekdays";
import { type Formats, formatDay } from "../format";
import { CHANNEL_WORDS, TYPE_WORDS } from "../leave-outs/typed-condition";
import { WEEKDAYS } from "../weekdays";

const day = z.iso.date().optional().catch(undefined);
/** A whole number of the address; an empty one is none, and not 0. */
const numberBetween = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most)
    .optional()
    .catch(undefined);
const name = z.string().max(200).optional().catch(undefined);

/** What the address of the tickets page says: which rows, in which order. Anything unknown is left out. */
export const ticketQuery = z.object({
  task: z.uuid().optional().catch(undefined),
  // A hash in the form of a UUID, of no version.
  signature: z.guid().optional().catch(undefined),
  rows: z.enum(SIGNAL_ROWS).optional().catch(undefined),
  import: z.uuid().optional().catch(undefined),
  intask: z.literal("no").optional().catch(undefined),
  ranked: z.literal("yes").optional().catch(undefined),
  driver: z.enum(DRIVERS).optional().catch(undefined),
  asset: z.enum(["item", "service"]).optional().catch(undefined),
  desk: name,
  since: day,
  until: day,
  weekday: numberBetween(1, WEEKDAYS.length),
  hour: numberBetween(0, 23),
  source: name,
  team: name,
  service: name,
  type: z.enum(TICKET_TYPES).optional().catch(undefined),
  channel: z.enum(CHANNELS).optional().catch(undefined),
  leftout: z
    .union([z.enum(["yes", "no"]), z.uuid()])
    .optional()
    .catch(undefined),
  priority: z.coerce.number().int().min(1).max(5).optional().catch(undefined),
  q: z.string().trim().max(200).optional().catch(undefined),
  order: z.literal("oldest").optional().catch(undefined),
});
export type TicketQuery = z.infer<typeof ticketQuery>;

const ASSET_WORDS = {
  item: "that name a configuration item",
  service: "that name a service",
} as const;

const SEPARATOR = "~";

/** Where a page begins: after this row. `at` counts the rows before it, to be shown. */
export const ticketPlace = z
  .string()
  .max(600)
  .transform((text, context) => {
    const [at = "", opened = "", sourceId = "", ...rest] = text.split(SEPARATOR);
    const openedAt = opened === "" ? null : new Date(Number(opened));
    const externalId = rest.join(SEPARATOR);
    const isWhole = z.guid().safeParse(sourceId).success && externalId !== "" && /^\d+$/.test(at);
    if (!isWhole || (openedAt && Number.isNaN(openedAt.getTime()))) {
      context.addIssue({ code: "custom" });
      return z.NEVER;
    }
    return { at: Number(at), openedAt, sourceId, externalId };
  })
  .nullable()
  .catch(null);

/** The place after a row as it stands in an address. */
export function placeText(
  at: number,
  row: {
    readonly openedAt: Date | null;
    readonly sourceId: string;
    readonly externalId: string;
  },
): string {
  return [at, row.openedAt?.getTime() ?? "", row.sourceId, row.externalId].join(SEPARATOR);
}

/** The address of these rows, or of others; undefined takes a filter away. */
export function ticketsHref(
  base: string,
  query: TicketQuery,
  change: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const pairs = Object.entries({ ...query, ...change }).flatMap(([key, value]) =>
    value === undefined || value === "" ? [] : [[key, String(value)] as [string, string]],
  );
  const search = new URLSearchParams(pairs).toString();
  return search ? `${base}${base.includes("?") ? "&" : "?"}${search}` : base;
}

function taskWords(query: TicketQuery, title: string | null, formats: Formats): string {
  if (!query.task) return sayTickets(formats, "All tasks");
  return title === null
    ? sayTickets(formats, "Task: not in the active ranking")
    : sayTickets(formats, "Task: {task}", { task: title });
}

/** Between which days rows were opened: "on 3 Mar 2026", or "from 2 Mar 2026" and "before 9 Mar 2026". */
function spanWords({ since, until }: TicketQuery, formats: Formats): readonly string[] {
  if (since && until && dayOfDate(until) === dayOfDate(since) + 1)
    return [sayTickets(formats, "on {day}", { day: formatDay(since, formats) })];
  return [
    ...(since ? [sayTickets(formats, "from {day}", { day: formatDay(since, formats) })] : []),
    ...(until ? [sayTickets(formats, "before {day}", { day: formatDay(until, formats) })] : []),
  ];
}

/** When in the week rows were opened: "on a Monday", "between 09:00 and 10:00". */
function clockWords({ weekday, hour }: TicketQuery, formats: Formats): readonly string[] {
  const day = weekday === undefined ? undefined : WEEKDAYS[weekday - 1];
  const clock = (at: number) => `${String(at).padStart(2, "0")}:00`;
  return [
    ...(day
      ? [sayTickets(formats, "opened on a {weekday}", { weekday: sayWeekday(formats, day.name) })]
      : []),
    ...(hour === undefined
      ? []
      : [
          sayTickets(formats, "opened between {from} and {to}", {
            from: clock(hour),
            to: clock(hour + 1),
          }),
        ]),
  ];
}

function leftOutWords(
  { leftout }: TicketQuery,
  name: string | null,
  formats: Formats,
): string | undefined {
  if (leftout === undefined) return undefined;
  if (leftout === "yes") return sayTickets(formats, "left out of all totals");
  if (leftout === "no") return sayTickets(formats, "not left out");
  return name === null
    ? sayTickets(formats, "left out by a filter that is gone")
    : sayTickets(formats, "left out by {name}", { name });
}

/** Names of what an address names by its id; null where the ranking has none. */
export type NamesOfQuery = { readonly task: string | null; readonly leaveOut: string | null };

/** What the rows have in common, in words. */
export function ticketWords(query: TicketQuery, names: NamesOfQuery, formats: Formats): string {
  const parts = [
    taskWords(query, names.task, formats),
    leftOutWords(query, names.leaveOut, formats),
    query.rows && sayTickets(formats, SIGNAL_ROWS_WORDS[query.rows]),
    query.signature && sayTickets(formats, "one wording"),
    query.intask && sayTickets(formats, "in no task"),
    query.ranked && sayTickets(formats, "of ranked tasks"),
    query.driver &&
      sayTickets(formats, "of ranked tasks driven by {driver}", {
        driver: sayTickets(formats, query.driver),
      }),
    query.asset && sayTickets(formats, ASSET_WORDS[query.asset]),
    query.desk && sayTickets(formats, "of tasks of {desk}", { desk: query.desk }),
    ...spanWords(query, formats),
    ...clockWords(query, formats),
    query.import && sayTickets(formats, "written last by one import"),
    query.source,
    query.team,
    query.service,
    query.type && sayCoverage(formats, TYPE_WORDS[query.type]),
    query.channel && sayCoverage(formats, CHANNEL_WORDS[query.channel]),
    query.priority && `P${query.priority}`,
    query.q && sayTickets(formats, 'matching "{text}"', { text: query.q }),
  ];
  return parts.filter(Boolean).join(" · ");
}
