import { expect, test } from "vitest";
import { normaliseHeader } from "./normalise-header";

test.each([
  ["Short description", "short description"],
  ["short_description", "short description"],
  ["u_symptom", "symptom"],
  ["sys_updated_on", "updated on"],
  ["incident.short_description", "short description"],
  ["assignment_group.name", "assignment group"],
  ["caller_id.u_jobfamily", "caller id u jobfamily"],
  ["Custom field (Affected system)", "affected system"],
  ["Incident ID*+", "incident id"],
  ["Assignee+", "assignee"],
  ["createdAt", "created at"],
  ["projectURL", "project url"],
  ["Última atualização", "ultima atualizacao"],
  ["Atribuído - Grupo técnico", "atribuido grupo tecnico"],
  ["Priorität", "prioritat"],
  ["Comment (12)", "comment"],
  ["Category [list]", "category"],
  ["#", "number"],
  ["N°", "number"],
  ["fields.issuetype.name", "issuetype"],
])("%s is %s", (header, words) => {
  expect(normaliseHeader(header).words).toBe(words);
});

test("a header that names UTC says so", () => {
  expect(normaliseHeader("Created At (UTC)")).toEqual({ words: "created at", isUtc: true });
});
