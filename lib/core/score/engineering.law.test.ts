import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultSettings } from "@/lib/core/domain/settings";
import { fullTicket, minutesAfter, momentAt } from "./example-tickets";
import { scoreTask } from "./score-task";
import { createScoringPass } from "./scoring-pass";

const MONDAY = momentAt("2025-01-06T09:00Z");
const DAY = 24 * 60;

/**
 * A desk of tasks whose tickets look like perfect toil in all but their type: steady, interrupting, done in one way.
 * Of one in ten tasks only some tickets say that they are engineering.
 */
const desks = fc.array(
  fc.record({
    tickets: fc.integer({ min: 5, max: 40 }),
    everyDays: fc.integer({ min: 1, max: 9 }),
    alerting: fc.boolean(),
  }),
  { minLength: 10, maxLength: 20 },
);

test("negative control: at most a tenth of engineering is ranked as work to automate", () => {
  fc.assert(
    fc.property(desks, (tasks) => {
      const pass = createScoringPass({ settings: defaultSettings() });
      for (const [task, { tickets, everyDays, alerting }] of tasks.entries())
        for (let at = 0; at < tickets; at += 1)
          pass.add(
            fullTicket(minutesAfter(MONDAY, at * everyDays * DAY), {
              taskId: `task ${task}`,
              // Of every ninth task a third of the tickets lost their type.
              type: task % 9 === 8 && at % 3 === 0 ? "unknown" : "engineering",
              ...(alerting ? { channel: "monitor" } : {}),
            }),
          );
      const { tasks: facts, desk } = pass.finish();
      const scores = [...facts.values()].map((one) =>
        scoreTask(one, { desk, sameness: { value: 1, coverage: 1 } }),
      );
      const wrong = scores.filter(
        ({ chance, remedy }) =>
          chance > 0.1 || ["automate", "self-service", "enforced-state"].includes(remedy),
      );
      expect(wrong.length).toBeLessThanOrEqual(scores.length / 10);
    }),
    { numRuns: 30 },
  );
});
