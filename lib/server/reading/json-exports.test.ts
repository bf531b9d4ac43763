import path from "node:path";
import { describe, expect, test } from "vitest";
import type { RawRow } from "@/lib/core/domain/raw-row";
import { collapseRows } from "@/lib/core/normalise/collapse-rows";
import { proposeMapping } from "@/lib/core/normalise/propose-mapping";
import { createRowMapper } from "@/lib/core/normalise/row-mapper";
import { openExport } from "./open-export";

const FOLDER = path.resolve(import.meta.dirname, "../../../fixtures/json-exports");

/** An export over an API, from its bytes to what its columns mean and the tickets in it. */
async function importExport(name: string) {
  const opened = await openExport({ name, path: path.join(FOLDER, name) });
  if (!opened.ok) throw new Error(opened.problem.message);
  const { parsed } = opened.value.parts[0];
  const rows: RawRow[] = [];
  for await (const batch of parsed.records()) {
    rows.push(...batch.flatMap((record) => (record.kind === "row" ? [record.row] : [])));
  }
  opened.value.close();
  const { columns } = parsed.dialect;
  const { mapping } = proposeMapping({
    columns,
    sample: rows,
    timeZone: "UTC",
    locale: "en-US",
    fileName: name,
  });
  const mapper = createRowMapper(mapping, {
    pseudonym: (clear) => clear.toLowerCase().replaceAll(" ", "-"),
    hashCells: (cells) => cells.join("|"),
    importedAt: Date.UTC(2026, 5, 1),
    maskPersonalData: true,
  });
  const mapped = rows.map((row) => {
    const one = mapper.map(row);
    if (!one.ok) throw new Error(one.problem.hint);
    return one.value;
  });
  const fields = mapping.columns.flatMap(({ field, column }) => (field ? [[field, column]] : []));
  return { tool: mapping.tool, fields: Object.fromEntries(fields), mapped };
}

describe("an export over a tool's API is recognised like its CSV", () => {
  test("Jira: fields, resolution, time spent in seconds, and each comment with its time and author", async () => {
    const { tool, fields, mapped } = await importExport("jira-rest.json");
    expect(tool).toBe("jira");
    expect(fields).toEqual({
      externalId: "key",
      title: "fields.summary",
      description: "fields.description",
      type: "fields.issuetype.name",
      state: "fields.status.name",
      closeCode: "fields.resolution.name",
      openedAt: "fields.created",
      updatedAt: "fields.updated",
      resolvedAt: "fields.resolutiondate",
      priority: "fields.priority.name",
      requester: "fields.reporter.displayName",
      assignee: "fields.assignee.displayName",
      service: "fields.components",
      workLogMinutes: "fields.timespent",
      comments: "fields.comment.comments",
    });
    const [first] = mapped;
    expect(first?.ticket).toMatchObject({
      externalId: "OPS-1",
      priority: 2,
      openedAt: { at: Date.UTC(2026, 2, 2, 6, 11, 9, 120) },
      comments: 2,
      workLogMinutes: 30,
      service: "Build host",
    });
    expect(mapped[2]?.ticket.comments).toBe(0);
    const { events } = collapseRows(mapped.slice(0, 1));
    expect(events.map(({ kind, person }) => [kind, person])).toContainEqual([
      "note",
      "person-tom-lindt",
    ]);
  });

  test("ServiceNow's Table API: the shown value of references, and their own time", async () => {
    const { tool, fields, mapped } = await importExport("servicenow-table-api.json");
    expect(tool).toBe("servicenow");
    expect(fields).toMatchObject({
      externalId: "number",
      title: "short_description",
      openedAt: "opened_at",
      team: "assignment_group",
      assignee: "assigned_to",
      requester: "caller_id",
      priority: "priority",
      state: "state",
    });
    expect(mapped.map(({ ticket }) => [ticket.team, ticket.priority, ticket.state])).toEqual([
      ["Service Desk", 3, "closed"],
      ["Service Desk", 3, "closed"],
      ["Network", 1, "in-progress"],
    ]);
  });

  test("GitHub and GitLab lists: people by their names, comments as counts", async () => {
    const github = await importExport("github-issues.json");
    expect(github.tool).toBe("github");
    expect(github.fields).toMatchObject({
      externalId: "number",
      requester: "user.login",
      assignee: "assignee.login",
    });
    expect(github.mapped.map(({ ticket }) => ticket.comments)).toEqual([2, 0, 5]);
    const gitlab = await importExport("gitlab-issues.ndjson");
    expect(gitlab.tool).toBe("gitlab");
    expect(gitlab.fields).toMatchObject({
      type: "issue_type",
      requester: "author.name",
      comments: "user_notes_count",
      workLogMinutes: "time_stats.total_time_spent",
    });
    expect(
      gitlab.mapped.map(({ ticket }) => [
        ticket.externalId,
        ticket.comments,
        ticket.workLogMinutes,
      ]),
    ).toEqual([
      ["871", 3, 30],
      ["872", 1, 30],
      ["873", 0, 30],
    ]);
  });
});
