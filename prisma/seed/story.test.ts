import { expect, test } from "vitest";
import { openChance } from "./chance";
import { openStory } from "./story";

const narrator = {
  chance: openChance(2, "story"),
  variables: { host: ["{kind}-a", "{kind}-b", "{kind}-c", "{kind}-d"], kind: ["db", "web"] },
  cache: new Map<string, readonly string[]>(),
};

test("a host named in the title is the same host in the resolution", () => {
  const story = openStory(narrator, {}, 0);
  expect(story.tell("restart {host}")).toBe(story.tell("restart {host}"));
  expect(story.tell("{host}")).toMatch(/^(db|web)-[abcd]$/);
});

test("a second host is drawn on its own", () => {
  const isOther = Array.from({ length: 60 }, () => {
    const story = openStory(narrator, {}, 0);
    return story.tell("{host}") !== story.tell("{host2}");
  });
  expect(isOther).toContain(true);
});

test("a task's own words come before the company's", () => {
  expect(openStory(narrator, { host: ["printer"] }, 0).tell("{host}")).toBe("printer");
});

test("an unknown variable is a bug and says its name", () => {
  expect(() => openStory(narrator, {}, 0).tell("{nobody}")).toThrow("{nobody}");
});
