import { TicketsScreen } from "@/components/toil/tickets-screen";
import type { LeftOutCount } from "@/lib/core/domain/leave-out";
import { sayTickets } from "@/lib/core/messages/tickets";
import type { Formats } from "@/lib/core/report/format";
import { conditionOf } from "@/lib/core/report/leave-outs/condition-words";
import {
  placeText,
  type TicketQuery,
  ticketPlace,
  ticketQuery,
  ticketsHref,
  ticketWords,
} from "@/lib/core/report/tickets/ticket-query";
import { titled } from "@/lib/server/access/page-title";
import { can } from "@/lib/server/access/roles";
import { requireVisit } from "@/lib/server/access/session";
import { readCandidate } from "@/lib/server/store/candidates";
import { coverageOfRanking } from "@/lib/server/store/leave-outs";
import { type TicketChoices, ticketChoices } from "@/lib/server/store/questions/ticket-choices";
import { type TicketBehind, ticketsBehind } from "@/lib/server/store/questions/tickets-behind";
import { readSettings } from "@/lib/server/store/settings";
import { ticketFilterOf } from "@/lib/server/store/ticket-filter";
import { savePreferences } from "../me/change-preferences";

export const generateMetadata = titled("Tickets");

const PAGE = 100;
const PRIORITIES = [1, 2, 3, 4, 5];

type Props = {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const LABELS = {
  source: "Source",
  team: "Team",
  service: "Service",
  priority: "Priority",
} as const;

function menusOf(base: string, query: TicketQuery, choices: TicketChoices, formats: Formats) {
  const menu = (
    key: keyof typeof LABELS,
    values: readonly { text: string; value: string | number }[],
  ) => {
    const chosen = query[key];
    return {
      key,
      label: sayTickets(formats, LABELS[key]),
      chosen: chosen === undefined ? null : key === "priority" ? `P${chosen}` : String(chosen),
      clearHref: ticketsHref(base, query, { [key]: undefined }),
      choices: values.map(({ text, value }) => ({
        text,
        count: "",
        href: ticketsHref(base, query, { [key]: value }),
      })),
    };
  };
  const named = (names: readonly string[]) => names.map((name) => ({ text: name, value: name }));
  return [
    menu("source", named(choices.source)),
    menu("team", named(choices.team)),
    menu("service", named(choices.service)),
    menu(
      "priority",
      PRIORITIES.map((value) => ({ text: `P${value}`, value })),
    ),
  ].filter(({ chosen, choices: values }) => chosen !== null || values.length > 0);
}

function rowsOf(tickets: readonly TicketBehind[], seesText: boolean) {
  return tickets.map((ticket) => ({
    ...ticket,
    key: `${ticket.sourceId}:${ticket.externalId}`,
    resolution: seesText ? ticket.resolution : null,
  }));
}

/** Whether rows are left out, and by which filter; not offered while nothing is. */
function leftOutMenu(
  base: string,
  query: TicketQuery,
  leftOut: readonly LeftOutCount[],
  formats: Formats,
) {
  const choices = [
    { value: "yes", text: sayTickets(formats, "yes") },
    { value: "no", text: sayTickets(formats, "no") },
    ...leftOut.map(({ id, name }) => ({ value: id, text: name })),
  ];
  const chosen = query.leftout;
  if (leftOut.length === 0 && chosen === undefined) return [];
  return [
    {
      key: "leftout",
      label: sayTickets(formats, "Left out"),
      chosen:
        chosen === undefined
          ? null
          : (choices.find(({ value }) => value === chosen)?.text ??
            sayTickets(formats, "by one that is gone")),
      clearHref: ticketsHref(base, query, { leftout: undefined }),
      choices: choices.map(({ value, text }) => ({
        text,
        count: "",
        href: ticketsHref(base, query, { leftout: value }),
      })),
    },
  ];
}

/** What the address says beside the words that are searched for. */
function besideSearch(query: TicketQuery) {
  return Object.entries(query).flatMap(([name, value]) =>
    value === undefined || name === "q" ? [] : [[name, String(value)] as const],
  );
}

export default async function TicketsPage({ params, searchParams }: Props) {
  const { workspace } = await params;
  const { scope, role, preferences } = await requireVisit(workspace, "tickets.read");
  const asked = await searchParams;
  const query = ticketQuery.parse(asked);
  const after = ticketPlace.parse(asked.after ?? null);
  const { settings } = await readSettings(scope);
  const [behind, detail, choices, coverage] = await Promise.all([
    ticketsBehind(scope, ticketFilterOf(query, settings.timeZone), {
      limit: PAGE,
      after,
      isOldestFirst: query.order === "oldest",
    }),
    query.task ? readCandidate(scope, query.task) : null,
    ticketChoices(scope),
    coverageOfRanking(scope),
  ]);
  const condition = conditionOf(query);
  const leftOut = coverage?.leftOut ?? [];
  const base = `/${workspace}/tickets`;
  const from = after?.at ?? 0;
  const last = behind.tickets.at(-1);
  const end = from + behind.tickets.length;
  return (
    <TicketsScreen
      workspace={workspace}
      total={behind.total}
      rows={rowsOf(behind.tickets, can(role, "tickets.readText"))}
      filterWords={ticketWords(
        query,
        {
          task: detail ? (detail.candidate.name ?? detail.candidate.title) : null,
          leaveOut: leftOut.find(({ id }) => id === query.leftout)?.name ?? null,
        },
        settings,
      )}
      text={query.q ?? ""}
      kept={besideSearch(query)}
      menus={[
        ...menusOf(base, query, choices, settings),
        ...leftOutMenu(base, query, leftOut, settings),
      ]}
      order={{
        isOldestFirst: query.order === "oldest",
        href: ticketsHref(base, query, { order: query.order ? undefined : "oldest" }),
      }}
      leaveOutHref={
        condition && can(role, "leaveOuts.write")
          ? ticketsHref(`/${workspace}/settings/leave-outs`, query, { order: undefined })
          : null
      }
      csvHref={ticketsHref(`/api/tickets?workspace=${workspace}`, query)}
      clearHref={Object.values(query).some((value) => value !== undefined) ? base : null}
      page={{
        from,
        first: from > 0 ? ticketsHref(base, query) : null,
        next:
          last && end < behind.total
            ? ticketsHref(base, query, { after: placeText(end, last) })
            : null,
      }}
      mayImport={can(role, "imports.write")}
      desk={{ kept: preferences, save: savePreferences.bind(null, workspace) }}
    />
  );
}
