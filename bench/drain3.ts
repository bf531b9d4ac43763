import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const round = z.object({ seconds: z.number(), cpuSeconds: z.number(), groups: z.number() });

/** A Python that has Drain3 with its dependencies; `PYTHON` names another than python3. */
const PYTHON = process.env.PYTHON ?? "python3";

export function hasDrain3(): boolean {
  return spawnSync(PYTHON, ["-c", "import drain3.drain"]).status === 0;
}

/** Mines the titles with Drain3 in a process of its own, which measures itself: its start does not count. */
export function mineWithDrain3(folder: string, titles: readonly string[]): z.infer<typeof round> {
  const file = path.join(folder, "titles.txt");
  writeFileSync(file, titles.map((title) => title.replaceAll(/\s+/g, " ")).join("\n"));
  const script = path.resolve("bench", "mine-titles.py");
  const { status, stdout, stderr } = spawnSync(PYTHON, [script, file], { encoding: "utf8" });
  if (status !== 0) throw new Error(`Drain3 ended with ${status}: ${stderr}`);
  return round.parse(JSON.parse(stdout));
}
