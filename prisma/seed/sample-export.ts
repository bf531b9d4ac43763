import { openChance } from "./chance";
import { COMPANY_VARIABLES } from "./company";
import type { DeskShape } from "./desks/desk-shape";
import { openFreshservice } from "./desks/freshservice";
import { openGlpi } from "./desks/glpi";
import { openJira } from "./desks/jira";
import { openPagerDuty } from "./desks/pager-duty";
import { openServiceNow } from "./desks/service-now";
import { openZendesk } from "./desks/zendesk";
import { DAY, sampleDays } from "./sample-calendar";
import type { Desk, SampleTask } from "./sample-task";
import { arrivalTime, tellTicket } from "./sample-ticket";
import type { Narrator } from "./story";
import { SAMPLE_TASKS } from "./tasks/sample-tasks";

/** The tools of which there is a small export to try, in the order of the recipes. */
export const SAMPLE_TOOLS = [
  "servicenow",
  "jira",
  "zendesk",
  "pagerduty",
  "freshservice",
  "glpi",
] as const;
export type SampleTool = (typeof SAMPLE_TOOLS)[number];

const DESKS: Readonly<Record<SampleTool, Desk>> = {
  servicenow: "service-desk",
  jira: "operations",
  zendesk: "service-desk",
  pagerduty: "alerting",
  freshservice: "service-desk",
  glpi: "service-desk",
};

/** What a desk repeats in its small export, with the number of tickets; the last is what comes once. */
const PLANTED: Readonly<Record<Desk, Readonly<Record<string, number>>>> = {
  "service-desk": {
    "password-reset": 13,
    "account-unlock": 8,
    "printer-queue": 7,
    "shared-folder-grant": 7,
    "vpn-reconnect": 6,
    "desk-questions": 7,
  },
  operations: {
    "edi-resend": 11,
    "batch-restart": 9,
    "certificate-renewal": 7,
    "firewall-rule": 7,
    "vm-provision": 7,
    "operations-questions": 7,
  },
  alerting: {
    "disk-full": 14,
    "queue-backlog": 10,
    "service-restart": 9,
    "backup-rerun": 8,
    "rare-pages": 7,
  },
};

/** The last weeks of the export's month. */
const WEEKS = 13;

/**
 * A small export of one tool with believable repeated work: 48 rows, in the encoding that the tool writes. The same month
 * gives the same bytes.
 */
export function sampleExport(tool: SampleTool, endingMonth: string): Uint8Array {
  const text = sampleText(tool, endingMonth);
  // ServiceNow writes windows-1252, which is latin-1 for every letter of these texts.
  return tool === "servicenow" ? latin1(text) : new TextEncoder().encode(text);
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    if (code > 0xff) throw new Error(`${letter} is not in windows-1252`);
    return code;
  });
}

function sampleText(tool: SampleTool, endingMonth: string): string {
  const days = sampleDays(endingMonth).slice(-7 * WEEKS);
  const exportAt = (days.at(-1)?.at ?? 0) + DAY;
  const desk = DESKS[tool];
  const chance = openChance(WEEKS, `${tool} to try`);
  const narrator: Narrator = { chance, variables: COMPANY_VARIABLES, cache: new Map() };
  const shape = shapeOf(tool, exportAt);
  const arrivals = Object.entries(PLANTED[desk]).flatMap(([key, count]) => {
    const task = taskOf(key);
    const pace = days.map((day) => [day.at, day.pace * (task.weekdays[day.weekday] ?? 0)] as const);
    return Array.from({ length: count }, () => ({
      task,
      openedAt: arrivalTime(task, chance.weighted(pace), chance),
    }));
  });
  arrivals.sort((a, b) => a.openedAt - b.openedAt);
  const lines = arrivals.map(
    ({ task, openedAt }) => shape.row(tellTicket(task, narrator, { openedAt, exportAt })).line,
  );
  return `${[shape.header, ...lines].join("\n")}\n`;
}

function taskOf(key: string): SampleTask {
  const task = SAMPLE_TASKS.find((one) => one.key === key);
  if (!task) throw new Error(`no task is called ${key}`);
  return task;
}

function shapeOf(tool: SampleTool, exportAt: number): DeskShape {
  const open: Readonly<Record<SampleTool, () => DeskShape>> = {
    servicenow: () => openServiceNow(exportAt),
    jira: openJira,
    zendesk: openZendesk,
    pagerduty: openPagerDuty,
    freshservice: () => openFreshservice(exportAt),
    glpi: openGlpi,
  };
  return open[tool]();
}
