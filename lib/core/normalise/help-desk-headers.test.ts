import { expect, test } from "vitest";
import type { TicketField, Tool } from "@/lib/core/domain/mapping";
import { proposeMapping } from "./propose-mapping";

/** Headers of help desks with the field that each feeds; null for one that stays an attribute. */
const CASES: readonly {
  readonly tool: Tool;
  readonly language: string;
  readonly headers: Readonly<Record<string, TicketField | null>>;
}[] = [
  {
    tool: "zendesk",
    language: "de",
    headers: {
      ID: "externalId",
      Anfragender: "requester",
      "Zugewiesener Mitarbeiter": "assignee",
      Gruppe: "team",
      Betreff: "title",
      Status: "state",
      Priorität: "priority",
      Kanal: "channel",
      Tickettyp: "type",
      "Erstellt am": "openedAt",
      "Aktualisiert am": "updatedAt",
      "Gelöst am": "resolvedAt",
      Wiedereröffnungen: "reopens",
      Antworten: "comments",
    },
  },
  {
    tool: "zendesk",
    language: "fr",
    headers: {
      ID: "externalId",
      Demandeur: "requester",
      Assigné: "assignee",
      Groupe: "team",
      Sujet: "title",
      Marqueurs: null,
      Statut: "state",
      Priorité: "priority",
      "Type de ticket": "type",
      "Créé le": "openedAt",
      "Mis à jour le": "updatedAt",
      "Résolu le": "resolvedAt",
      Réouvertures: "reopens",
      Réponses: "comments",
    },
  },
  {
    tool: "generic",
    language: "de",
    headers: {
      "#": "externalId",
      Titel: "title",
      Kunde: "requester",
      Gruppe: "team",
      Besitzer: "assignee",
      Status: "state",
      "Erstellt am": "openedAt",
      "Geschlossen am": "closedAt",
    },
  },
  {
    tool: "generic",
    language: "en",
    headers: {
      "Request ID": "externalId",
      Subject: "title",
      Requester: "requester",
      Technician: "assignee",
      "Request Mode": "channel",
      "Request Status": "state",
      "Created Time": "openedAt",
      "Completed Time": "resolvedAt",
      "Time Elapsed": null,
    },
  },
];

/** Values that fit each field; others get plain words. */
const VALUES: Partial<Record<TicketField, (n: number) => string>> = {
  externalId: (n) => `${100 + n}`,
  title: (n) => `Printer ${"abc".charAt(n)} jams`,
  openedAt: (n) => `2026-01-0${n + 1} 08:00`,
  updatedAt: (n) => `2026-01-1${n} 08:00`,
  resolvedAt: (n) => `2026-01-1${n} 09:00`,
  closedAt: (n) => `2026-01-2${n} 09:00`,
  type: () => "Incident",
  channel: () => "E-Mail",
  reopens: (n) => `${n}`,
  comments: (n) => `${n}`,
};

test.each(CASES)("$tool in $language: each header feeds its field", ({ tool, headers }) => {
  const columns = Object.keys(headers);
  const sample = [0, 1, 2].map((n) => ({
    line: n + 2,
    cells: columns.map((column) => {
      const field = headers[column] ?? null;
      return (field && VALUES[field]?.(n)) ?? `word ${n}`;
    }),
  }));
  const { mapping } = proposeMapping({ columns, sample, timeZone: "UTC", locale: "en-US" });
  const found = Object.fromEntries(mapping.columns.map(({ column, field }) => [column, field]));
  expect(found).toEqual(headers);
  expect(mapping.tool).toBe(tool);
});
