import type { TicketField, Tool } from "@/lib/core/domain/mapping";
import { listed } from "./listed";

/** What gives a tool's export away, and what its headers mean where the common dictionary would be wrong. */
export type ToolSignature = {
  readonly tool: Exclude<Tool, "generic">;
  /** "ServiceNow", and what its rows are. */
  readonly name: string;
  readonly noun: string;
  /** Headers that must all be there, as normalised words; each entry lists equal ways of saying it. */
  readonly needs: readonly (readonly string[])[];
  /** Headers that count for the tool, and how many of them it takes. */
  readonly tells: readonly string[];
  readonly enough: number;
  /** Where the tool's word for a field differs from the dictionary's; null keeps a column as an attribute. */
  readonly fields: Readonly<Record<string, TicketField | null>>;
};

/** Database field names carry an underscore or a prefix that labels do not have; these are compared as written. */
export const SERVICENOW_FIELDS: ReadonlySet<string> = new Set(
  listed(`
    short_description, opened_at, opened_by, caller_id, assignment_group, assigned_to, cmdb_ci, contact_type,
    close_code, closed_code, close_notes, sys_id, sys_created_on, sys_created_by, sys_created_at, sys_updated_on,
    sys_updated_at, sys_updated_by, sys_mod_count, incident_state, reassignment_count, reopen_count, work_notes,
    business_service, made_sla, u_symptom, time_worked, resolved_at, closed_at, problem_id, rfc, sys_class_name,
    comments_and_work_notes, business_duration, calendar_duration
  `),
);

export const TOOL_SIGNATURES: readonly ToolSignature[] = [
  {
    tool: "servicenow",
    name: "ServiceNow",
    noun: "incident",
    needs: [["number", "id"]],
    tells: listed(`
      short description, assignment group, assigned to, opened, opened at, caller, caller id, configuration item,
      cmdb ci, contact type, close code, closed code, close notes, incident ci type, affected user, incident state,
      task type, reassignment count, reopen count, made sla, work notes, updated on, created on, mod count
    `),
    enough: 2,
    fields: {
      "incident type": null,
      resolution: "resolution",
      user: null,
      "closed code": "closeCode",
    },
  },
  {
    tool: "jira",
    name: "Jira",
    noun: "issues",
    needs: [
      listed(`
        issue key, key, vorgangsschlussel, cle de ticket, clave de incidencia, chave do item, chave da item,
        chiave ticket, chiave segnalazione
      `),
      listed("summary, zusammenfassung, resume, resumen, resumo, riepilogo"),
    ],
    tells: listed(`
      issue id, issue type, status, priority, resolution, reporter, assignee, created, updated, affected versions,
      affects versions, affects version s, fix versions, fix version s, component s, components, project key,
      status category, time spent, work ratio, sprint, labels, project name, instance url, vorgangs id,
      vorgangstyp, projektschlussel, projektname, id de ticket, type de ticket, cle de projet, nom du projet,
      id de la incidencia, tipo de incidencia, clave del proyecto, nombre del proyecto, id do item, id da item,
      tipo de item, chave do projeto, nome do projeto, id ticket, tipo ticket, chiave progetto, nome progetto
    `),
    enough: 2,
    fields: {
      resolution: "closeCode",
      // Over the API: the word for a resolution is explained the same way in every issue, and dates have other names.
      "resolution description": null,
      resolutiondate: "resolvedAt",
      issuetype: "type",
      timespent: "workLogMinutes",
      "comment comments": "comments",
      "comment total": null,
      losung: "closeCode",
      resolucion: "closeCode",
      resolucao: "closeCode",
      risoluzione: "closeCode",
      "vorgangs id": null,
      "id de ticket": null,
      "id de la incidencia": null,
      "id do item": null,
      "id da item": null,
      "id ticket": null,
      status: "state",
      components: "service",
      "component s": "service",
      "affected system": "configurationItem",
      "affected version": null,
      sprint: null,
      environment: null,
      url: null,
      creator: null,
    },
  },
  {
    tool: "zendesk",
    name: "Zendesk",
    noun: "tickets",
    needs: [["id", "ticket id"]],
    tells: listed(`
      satisfaction score, assignee stations, group stations, solved at, via, ticket type, initially assigned at,
      reopens, replies, first reply time in minutes, requester wait time in minutes, agent wait time in minutes,
      full resolution time in minutes, first resolution time in minutes, submitter,
      anfragender, zugewiesener mitarbeiter, antworten, wiedereroffnungen, gelost am, tickettyp,
      marqueurs, reponses, reouvertures, resolu le, type de ticket, respuestas, reaperturas, resuelto el, tipo de ticket,
      respostas, reaberturas, resolvido em, risposte, riaperture, risolto il, tipo di ticket
    `),
    enough: 3,
    fields: {
      "assigned at": null,
      organization: null,
      "group stations": "reassignments",
      brand: "service",
    },
  },
  {
    tool: "pagerduty",
    name: "PagerDuty",
    noun: "incidents",
    needs: [["incident number"]],
    tells: listed(`
      incident key, html url, escalation policy, last status change at, urgency, alert counts, assigned via,
      assignments, first trigger log entry, service, resolve reason, last status change by, impacted services
    `),
    enough: 3,
    fields: {
      id: null,
      type: null,
      summary: null,
      "created at": "openedAt",
      "created on": "openedAt",
      "incident key": "configurationItem",
      "escalation count": "reassignments",
    },
  },
  {
    tool: "opsgenie",
    name: "Opsgenie",
    noun: "alerts",
    needs: [["message"]],
    tells: listed(
      "tiny id, alias, acknowledged, is seen, snoozed, last occurred at, owner, entity, count, responders",
    ),
    enough: 3,
    fields: { source: null, id: "externalId", "tiny id": null, count: null, acknowledged: null },
  },
  {
    tool: "freshservice",
    name: "Freshservice",
    noun: "tickets",
    needs: [["ticket id", "id"], ["subject"]],
    tells: listed(`
      sub category, item, resolution note, requester name, urgency, impact, department, time tracked, due by time,
      initial response time, first response time in hrs, resolution time in hrs, last updated time, created time,
      agent, planned start date, workspace
    `),
    enough: 6,
    fields: { "resolution status": null, department: null },
  },
  {
    tool: "freshdesk",
    name: "Freshdesk",
    noun: "tickets",
    needs: [["ticket id", "id"], ["subject"]],
    tells: listed(`
      agent interactions, customer interactions, resolution status, first response status, survey results, product,
      survey result, time tracked, due by time, initial response time, first response time in hrs,
      resolution time in hrs, last update time, created time, agent, contact id, every response status
    `),
    enough: 6,
    fields: { "full name": "requester" },
  },
  {
    tool: "glpi",
    name: "GLPI",
    noun: "tickets",
    needs: [["id"]],
    tells: listed(`
      requerente requerente, requester requester, demandeur demandeur, solicitante solicitante,
      anforderer anforderer, richiedente richiedente, atribuido tecnico, atribuido para tecnico,
      atribuido grupo tecnico, atribuido para grupo tecnico, attribue a technicien,
      attribue a groupe de techniciens, asignado a tecnico, asignado a grupo de tecnicos, assigned to technician,
      assigned to technician group, zugewiesen an techniker, zugewiesen an technikergruppe,
      assegnato a tecnico, assegnato a gruppo di tecnici
    `),
    enough: 1,
    fields: {
      entidade: null,
      entite: null,
      entity: null,
      entidad: null,
      einheit: null,
      entita: null,
    },
  },
  {
    tool: "bmc",
    name: "BMC Helix",
    noun: "incidents",
    needs: [["incident id", "incident number"]],
    tells: listed(`
      case type, assigned group, reported date, last resolved date, re opened date, service type, reported source,
      resolution categorization tier 1, resolution categorization tier 2, operational categorization tier 1,
      product categorization tier 1, company, submit date, detailed decription, assigned support organization
    `),
    enough: 3,
    fields: {
      company: null,
      "re opened date": "reopens",
      notes: "description",
      resolution: "resolution",
    },
  },
  {
    tool: "redmine",
    name: "Redmine",
    noun: "issues",
    needs: [["number"]],
    tells: listed(`
      tracker, done, target version, estimated time, spent time, parent task, related issues, erledigt, realise,
      zielversion, ubergeordnetes ticket, version cible, temps estime, terminado, realizado, versao, private,
      tarea padre, version prevista, peticiones relacionadas, tarefa pai, tarefas relacionadas, attivita principale,
      versione prevista, segnalazioni correlate, completato
    `),
    enough: 2,
    fields: {
      tracker: "type",
      tipo: "type",
      "target version": null,
      "spent time": "workLogMinutes",
    },
  },
  {
    tool: "gitlab",
    name: "GitLab",
    noun: "issues",
    needs: [["title"], ["created at"], ["closed at"]],
    tells: listed(
      "issue id, url, weight, time estimate, milestone, confidential, locked, labels, author username, due date, iid, project id",
    ),
    enough: 3,
    fields: {
      "author username": null,
      "assignee username": null,
      url: null,
      "issue id": "externalId",
      type: null,
      "user notes count": "comments",
      "time stats total time spent": "workLogMinutes",
    },
  },
  {
    tool: "github",
    name: "GitHub",
    noun: "issues",
    needs: [["number"], ["title"], ["state"], ["created at", "created"]],
    tells: listed(
      "labels, url, html url, author, node id, author association, assignees, closed at, body, user, is draft, repository",
    ),
    enough: 3,
    fields: {
      user: "requester",
      author: "requester",
      url: null,
      id: null,
      repository: "service",
      milestone: null,
    },
  },
  {
    tool: "linear",
    name: "Linear",
    noun: "issues",
    needs: [["id"], ["title"]],
    tells: listed(
      "cycle number, cycle name, cycle start, cycle end, canceled, archived, started, estimate, team",
    ),
    enough: 4,
    fields: {
      completed: "resolvedAt",
      started: "acknowledgedAt",
      creator: "requester",
      canceled: null,
    },
  },
  {
    tool: "azure-devops",
    name: "Azure DevOps",
    noun: "work items",
    needs: [["work item type"], ["id"]],
    tells: listed("title, assigned to, state, tags, area path, iteration path, created date"),
    enough: 2,
    fields: {
      "iteration path": null,
      tags: null,
      "completed work": "workLogMinutes",
      reason: "closeCode",
    },
  },
  {
    tool: "asana",
    name: "Asana",
    noun: "tasks",
    needs: [["task id"], ["name"]],
    tells: listed(
      "section column, completed at, last modified, projects, notes, parent task, created at, assignee email",
    ),
    enough: 3,
    fields: { notes: "description", "section column": "state" },
  },
  {
    tool: "trello",
    name: "Trello",
    noun: "cards",
    needs: [
      ["card id", "card name"],
      ["list name", "list"],
    ],
    tells: listed(
      "card id, card name, card url, card description, list id, board name, board id, members",
    ),
    enough: 3,
    fields: { "list name": "state", list: "state", members: "assignee", archived: null },
  },
];
