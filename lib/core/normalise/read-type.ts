import type { Tool } from "@/lib/core/domain/mapping";
import type { TicketType } from "@/lib/core/domain/ticket";
import { vocabulary } from "./vocabulary";

const TYPE_WORDS = vocabulary<TicketType | "task">([
  [
    "alert",
    "alert, alarm, event, monitoring, infrastructure event, alarme, alerta, allarme, alerte, ereignis, evento",
  ],
  [
    "incident",
    `incident, system incident, security incident, user service restoration, infrastructure restoration, restoration, inc,
     fault, outage, failure, interruption, disruption, storung, ausfall, panne, incidente, incidencia, falha, guasto`,
  ],
  [
    "request",
    `request, service request, user service request, service request with approvals, requested item, req, ritm,
     catalog task, question, access, access request, it help, support, inquiry, enquiry, how to, complaint, order,
     new employee, anfrage, serviceanfrage, service anfrage, anforderung, auftrag, bestellung, frage, demande,
     demande de service, assistance, solicitud, solicitud de servicio, peticion, requerimiento, consulta,
     requisicao, solicitacao, pedido, richiesta, richiesta di servizio, unterstutzung, soporte, suporte, supporto`,
  ],
  [
    "change",
    `change, change request, normal change, standard change, emergency change, rfc, chg, system change, anderung,
     anderungsantrag, changement, cambio, mudanca, cambiamento, modifica`,
  ],
  ["problem", "problem, system problem, known error, prb, probleme, problema"],
  [
    "engineering",
    `bug, story, user story, epic, improvement, feature, new feature, feature request, sub task, subtask, technical task,
     technical debt, spike, test case, test, product backlog item, defect, enhancement, refactoring, initiative,
     documentation, wish, anomalie, evolution, fehler, verbesserung, funcionalidad, funcionalidade, errore, errores, defeito`,
  ],
  ["task", "task, issue, sctask, aufgabe, tache, tarea, tarefa, attivita, work item"],
]);

const ENGINEERING_TOOLS: ReadonlySet<Tool> = new Set([
  "jira",
  "redmine",
  "gitlab",
  "github",
  "linear",
  "azure-devops",
]);
const ALERTING_TOOLS: ReadonlySet<Tool> = new Set(["pagerduty", "opsgenie"]);

/** Number prefixes of the ITSM tools that number each kind of ticket on its own. */
const ID_PREFIX = /^(INC|REQ|RITM|SCTASK|SR|CHG|CRQ|PRB|PBI|PKE|ALERT)[-_]?\d+$/i;
const PREFIX_TYPES: Readonly<Record<string, TicketType>> = {
  INC: "incident",
  REQ: "request",
  RITM: "request",
  SCTASK: "request",
  SR: "request",
  CHG: "change",
  CRQ: "change",
  PRB: "problem",
  PBI: "problem",
  PKE: "problem",
  ALERT: "alert",
};

/** Kind of work that a type column's words name, in six languages; null for other words. */
export function readType(text: string, tool: Tool): TicketType | null {
  const found = TYPE_WORDS(text);
  return found === "task" ? (ENGINEERING_TOOLS.has(tool) ? "unknown" : "request") : found;
}

/** True for tools of which every row is an alert, whatever a type column says. */
export function isAlertingTool(tool: Tool): boolean {
  return ALERTING_TOOLS.has(tool);
}

/** The kind of work where no type column tells: by the prefix of its id. */
export function typeWithoutColumn(externalId: string): TicketType {
  const prefix = ID_PREFIX.exec(externalId)?.[1]?.toUpperCase();
  const byPrefix = prefix === undefined ? undefined : PREFIX_TYPES[prefix];
  return byPrefix ?? "unknown";
}
