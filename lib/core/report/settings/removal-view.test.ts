import { expect, test } from "vitest";
import { removalView } from "./removal-view";

const ENGLISH = { locale: "en-GB", timeZone: "UTC", currency: "EUR" } as const;
const WORKSPACE = {
  name: "Nord",
  isSample: false,
  tickets: 12_400,
  imports: 3,
  people: 5,
  bytes: 2_500_000,
};

test("removing says what goes, and asks for the name of all but the sample", () => {
  const view = removalView(WORKSPACE, ENGLISH);
  expect(view).toMatchObject({ title: "Remove this workspace", asksForName: true });
  expect(view.facts).toContainEqual({ name: "People who lose it", value: "5" });
  const sample = removalView({ ...WORKSPACE, isSample: true }, ENGLISH);
  expect(sample).toMatchObject({ title: "Remove the sample", asksForName: false });
});

test("removing is told in German", () => {
  const view = removalView(WORKSPACE, { ...ENGLISH, locale: "de-DE" });
  expect(view.title).toBe("Diesen Arbeitsbereich entfernen");
  expect(view.facts[0]).toEqual({ name: "Tickets", value: "12.400" });
});
