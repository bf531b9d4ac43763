import { leanLine } from "../csv-line";
import { DAY } from "../sample-calendar";
import type { SampleTicket } from "../sample-ticket";
import type { DeskShape } from "./desk-shape";

const COMMENTS = 6;

const COLUMNS = [
  "Summary",
  "Issue key",
  "Issue id",
  "Issue Type",
  "Status",
  "Project key",
  "Project name",
  "Project type",
  "Project lead",
  "Priority",
  "Resolution",
  "Assignee",
  "Reporter",
  "Creator",
  "Created",
  "Updated",
  "Last Viewed",
  "Resolved",
  "Due date",
  "Votes",
  "Labels",
  "Labels",
  "Labels",
  "Description",
  "Components",
  "Original estimate",
  "Time Spent",
  "Sprint",
  "Team Name",
  "Custom field (Affected system)",
  "Custom field (Request channel)",
  "Custom field (Story Points)",
  ...Array.from({ length: COMMENTS }, () => "Comment"),
  "Status Category",
] as const;

const PRIORITIES = ["", "Highest", "High", "Medium", "Low", "Lowest"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const OPERATIONS = {
  key: "OPS",
  name: "Operations Desk",
  type: "service_desk",
  lead: "Renata Vogt",
};
const PLATFORM = {
  key: "PLAT",
  name: "Platform Engineering",
  type: "software",
  lead: "Oskar Claes",
};

/** Jira Cloud's "all fields" CSV of two projects: the operations desk and the platform team. */
export function openJira(): DeskShape {
  const last = { OPS: 2_380, PLAT: 911 };
  let issueId = 61_340;
  return {
    header: leanLine(COLUMNS),
    when: stamp,
    row(ticket) {
      const project = ticket.task.kind === "engineering" ? PLATFORM : OPERATIONS;
      const key = project === PLATFORM ? "PLAT" : "OPS";
      last[key] += 1;
      issueId += 3;
      const id = `${key}-${last[key]}`;
      const otherId = String(issueId);
      return { line: leanLine(cells(ticket, project, { id, otherId })), id, otherId };
    },
  };
}

type Project = typeof OPERATIONS;
type Ids = { readonly id: string; readonly otherId: string };

function cells(ticket: SampleTicket, project: Project, ids: Ids): readonly string[] {
  const { resolvedAt, workedMinutes } = ticket;
  const isResolved = resolvedAt !== null;
  const touchedAt = resolvedAt ?? ticket.comments.at(-1)?.at ?? ticket.openedAt;
  const isPlanned = project === PLATFORM;
  const labels = ticket.subcategory.split(" ");
  return [
    ticket.title,
    ids.id,
    ids.otherId,
    ticket.issueType,
    isResolved ? "Done" : ticket.comments.length > 0 ? "In Progress" : "To Do",
    project.key,
    project.name,
    project.type,
    project.lead,
    PRIORITIES[ticket.priority] ?? "",
    isResolved ? ticket.code : "",
    ticket.assignee,
    ticket.caller,
    ticket.caller,
    stamp(ticket.openedAt),
    stamp(touchedAt),
    "",
    isResolved ? stamp(resolvedAt) : "",
    isPlanned ? stamp(ticket.openedAt + 14 * DAY) : "",
    "0",
    ticket.category.split(" ")[0]?.toLowerCase() ?? "",
    labels[0] ?? "",
    labels[1] ?? "",
    ticket.description,
    ticket.service,
    isPlanned ? "28800" : "",
    isResolved && workedMinutes !== null ? String(Math.round(workedMinutes) * 60) : "",
    isPlanned ? `PLAT Sprint ${Math.floor(ticket.openedAt / (14 * DAY)) - 1_380}` : "",
    ticket.group,
    ticket.item,
    isPlanned ? "" : ticket.channel,
    isPlanned ? String(1 + (ids.id.charCodeAt(ids.id.length - 1) % 8)) : "",
    ...Array.from({ length: COMMENTS }, (_, index) => comment(ticket, index)),
    isResolved ? "Done" : ticket.comments.length > 0 ? "In Progress" : "To Do",
  ];
}

function comment(ticket: SampleTicket, index: number): string {
  const found = ticket.comments[index];
  return found ? `${stamp(found.at)};${accountOf(found.author)};${found.text}` : "";
}

/** A made-up account id: the same person always has the same one. */
function accountOf(person: string): string {
  let sum = 7;
  for (const letter of person) sum = (sum * 33 + (letter.codePointAt(0) ?? 0)) % 0xffff_fffb;
  return `557058:${sum.toString(16).padStart(8, "0")}`;
}

/** `30/Jun/25 9:54 AM` */
function stamp(at: number): string {
  const date = new Date(at);
  const hour = date.getUTCHours();
  const minute = String(date.getUTCMinutes()).padStart(2, "0");
  const day = String(date.getUTCDate()).padStart(2, "0");
  const year = String(date.getUTCFullYear()).slice(2);
  const clock = `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? "AM" : "PM"}`;
  return `${day}/${MONTHS[date.getUTCMonth()]}/${year} ${clock}`;
}
