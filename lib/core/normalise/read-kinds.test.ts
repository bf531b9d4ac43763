import { describe, expect, test } from "vitest";
import type { Tool } from "@/lib/core/domain/mapping";
import { readChannel } from "./read-channel";
import { readDuration } from "./read-duration";
import { readId } from "./read-id";
import { priorityFromLevels, readLevel, readPriority } from "./read-priority";
import { readState } from "./read-state";
import { readType, typeWithoutColumn } from "./read-type";

describe("priority", () => {
  test.each<[string, Tool, number | null]>([
    ["1 - Critical", "servicenow", 1],
    ["3 - Moderate", "servicenow", 3],
    ["5 - Planning", "servicenow", 5],
    ["4", "servicenow", 4],
    ["P2", "opsgenie", 2],
    ["Sev 1", "generic", 1],
    ["3000 3-Moderate/Limited", "bmc", 3],
    ["Blocker", "jira", 1],
    ["Critical", "jira", 2],
    ["Major", "jira", 3],
    ["Trivial", "jira", 5],
    ["Highest", "jira", 1],
    ["Major", "generic", 2],
    ["Maior", "glpi", 1],
    ["5", "glpi", 1],
    ["4", "freshservice", 1],
    ["Urgent", "zendesk", 1],
    ["Normal", "zendesk", 3],
    ["Sehr hoch", "generic", 1],
    ["Mittel", "generic", 3],
    ["Très haute", "generic", 1],
    ["Faible", "generic", 4],
    ["Muy baja", "generic", 5],
    ["Média", "generic", 3],
    ["Bassa", "generic", 4],
    ["soon", "generic", null],
    ["0", "generic", null],
  ])("%s in %s is %s", (text, tool, priority) => {
    expect(readPriority(text, tool)).toBe(priority);
  });

  test.each([
    ["1 - High", "1 - High", 1],
    ["1 - High", "2 - Medium", 2],
    ["2 - Medium", "2 - Medium", 3],
    ["2 - Medium", "3 - Low", 4],
    ["3 - Low", "3 - Low", 5],
    ["High", "Low", 3],
    ["1-Critical", "1-Extensive/Widespread", 1],
    ["4-Low", "4-Minor/Localized", 5],
  ])("urgency %s and impact %s give %i", (urgency, impact, priority) => {
    expect(priorityFromLevels(readLevel(urgency, 3) ?? 9, readLevel(impact, 3) ?? 9)).toBe(
      priority,
    );
  });
});

describe("state", () => {
  test.each<[string, Tool, string | null]>([
    ["New", "servicenow", "open"],
    ["Awaiting User Info", "servicenow", "on-hold"],
    ["7", "servicenow", "closed"],
    ["Waiting for customer", "jira", "on-hold"],
    ["Waiting for support", "jira", "open"],
    ["Closed - waiting for archive", "generic", "closed"],
    ["Won't Do", "jira", "cancelled"],
    ["Em atendimento (atribuído)", "glpi", "in-progress"],
    ["Solucionado", "glpi", "resolved"],
    ["In Bearbeitung", "generic", "in-progress"],
    ["Fermé", "generic", "closed"],
    ["En espera", "generic", "on-hold"],
    ["Chiuso", "generic", "closed"],
    ["Resolve ticket", "generic", "resolved"],
    ["7", "generic", null],
    ["purple", "generic", null],
  ])("%s in %s is %s", (text, tool, state) => {
    expect(readState(text, tool)).toBe(state);
  });
});

describe("channel and type", () => {
  test.each([
    ["Phone call (incoming)", "phone"],
    ["Self-service", "portal"],
    ["ONLINE", "portal"],
    ["Walk-in", "walk-in"],
    ["E-Mail", "email"],
    ["Event Management", "monitor"],
    ["AWS Cloudwatch", "monitor"],
    ["Virtual Agent", "chat"],
    ["Correo electrónico", "email"],
    ["Persönlich", "walk-in"],
    ["UNKNOWN", null],
    ["Carrier pigeon", "other"],
  ])("%s comes in by %s", (text, channel) => {
    expect(readChannel(text)).toBe(channel);
  });

  test.each<[string, Tool, string | null]>([
    ["[System] Incident", "jira", "incident"],
    ["Sub-task", "jira", "engineering"],
    ["Task", "zendesk", "request"],
    ["Task", "azure-devops", "unknown"],
    ["User Service Restoration", "bmc", "incident"],
    ["Requisição", "glpi", "request"],
    ["Störung", "generic", "incident"],
    ["Standard Change", "servicenow", "change"],
    ["Vorgang", "generic", null],
  ])("%s in %s is a %s", (text, tool, type) => {
    expect(readType(text, tool)).toBe(type);
  });

  test("the id's prefix tells the type where no column does", () => {
    expect(typeWithoutColumn("RITM0010022")).toBe("request");
    expect(typeWithoutColumn("HIVE-28515")).toBe("unknown");
    expect(typeWithoutColumn("4711")).toBe("unknown");
  });
});

describe("durations", () => {
  const clock = { bareNumber: "second", hoursADay: 24 } as const;
  test.each([
    ["00:25:30", 25.5],
    ["30:20", 1_820],
    ["1d 4h", 1_680],
    ["1 day, 4 hours", 1_680],
    ["2 days 3 hrs 5 mins", 3_065],
    ["2 Tage, 3 Stunden und 5 Minuten", 3_065],
    ["1 Std. 30 Min.", 90],
    ["2 jours, 3 heures et 5 minutes", 3_065],
    ["1 j 4 h", 1_680],
    ["1h30", 90],
    ["2 días, 3 horas y 5 minutos", 3_065],
    ["6 horas 54 minutos", 414],
    ["2 dias, 3 horas e 5 minutos", 3_065],
    ["2 giorni, 3 ore e 5 minuti", 3_065],
    ["1 ora e 30 minuti", 90],
    ["1,5 Stunden", 90],
    ["3 Wochen", 30_240],
    ["1.02:03:00", 1_563],
    ["2 days 03:04:00", 3_064],
    ["2d 03:04", 3_064],
    ["2 Stunden und 5 Minuten", 125],
    ["1 jour, 2 heures", 1_560],
    ["15 Minutes", 15],
    ["PT1H30M", 90],
    ["1970-01-01 08:00:00", 480],
    ["900", 15],
    ["soon", null],
    ["3 apples", null],
    ["-5", null],
    ["-1:30:00", null],
    ["-5 min", null],
    ["1:75", null],
  ])("%s is %s minutes", (text, minutes) => {
    expect(readDuration(text, clock)).toBe(minutes);
  });

  test("a day in a work log has eight hours", () => {
    expect(readDuration("1w 1d", { bareNumber: "second", hoursADay: 8 })).toBe(48 * 60);
  });
});

describe("ids", () => {
  test.each([
    ["INC0012345", "INC0012345"],
    ["52 267", "52267"],
    ["1\u00a0052\u202f267", "1052267"],
    ["1234.0", "1234"],
    ["Case 1", "Case 1"],
    ["OPS 52 267", "OPS 52 267"],
  ])("%j is %s", (text, id) => {
    expect(readId(text)).toEqual({ kind: "id", id });
  });

  test.each(["3,87,16,91,111", "1.21143E+15", "1,21143E+15", "12,345", "#REF!", "########"])(
    "%s has lost digits",
    (text) => expect(readId(text).kind).toBe("mangled"),
  );

  test("a text in the place of an id is not taken for one", () => {
    expect(readId("x".repeat(301)).kind).toBe("too-long");
  });
});
