import { describe, expect, test } from "vitest";
import { similarTasks, type TaskWords } from "./similar-tasks";

function task(id: string, wordings: readonly string[], told: Partial<TaskWords> = {}): TaskWords {
  return {
    id,
    wordings: wordings.map((example) => ({ example, count: 5 })),
    services: [],
    teams: [],
    ...told,
  };
}

const DESK = [
  task("reset", ["Reset my mailbox password", "Password reset for mailbox"], {
    services: ["Mail"],
    teams: ["Desk"],
  }),
  task("reset-de", ["Kennwort fürs Postfach zurücksetzen"], { services: ["Mail"] }),
  task("delete", ["Delete my mailbox", "Please delete this mailbox"], { services: ["Mail"] }),
  task("printer", ["Paper jam in the printer on floor 3"], { teams: ["Desk"] }),
  task("token", ["VPN token expired", "Renew my VPN token"]),
];

describe("tasks that resemble another", () => {
  test("are found over languages, with the reasons", () => {
    const [first, ...others] = similarTasks(DESK, "reset");
    expect(first).toMatchObject({ id: "reset-de", sharedService: "Mail", sharedTeam: null });
    expect(first?.words).toContain("kennwort");
    expect(others).toEqual([]);
  });

  test("never ask for another action, and never are the task itself", () => {
    expect(similarTasks(DESK, "delete").map(({ id }) => id)).toEqual([]);
  });

  test("are none where words are shared with nobody, or the task is gone", () => {
    expect(similarTasks(DESK, "token")).toEqual([]);
    expect(similarTasks(DESK, "gone")).toEqual([]);
  });

  test("do not depend on the order of the tasks", () => {
    expect(similarTasks([...DESK].reverse(), "reset")).toEqual(similarTasks(DESK, "reset"));
  });
});
