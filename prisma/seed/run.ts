import { parseArgs } from "node:util";
import { z } from "zod";
import { generateSample } from "./generate-sample";
import { writeSample } from "./write-sample";

const options = z.object({
  out: z.string().min(1),
  tickets: z.coerce.number().int().min(100).max(20_000_000).default(20_000),
  seed: z.coerce.number().int().default(7),
  ending: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "expected a month such as 2026-10"),
  truth: z.string().min(1).optional(),
});

const USAGE =
  "usage: tsx prisma/seed/run.ts --out DIR --ending YYYY-MM [--tickets 20000] [--seed 7] [--truth FILE]";

/** Writes the sample exports and says where, as one line of JSON. */
async function main(): Promise<number> {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    options: { out: text, tickets: text, seed: text, ending: text, truth: text },
  });
  const parsed = options.safeParse(values);
  if (!parsed.success) {
    process.stderr.write(`${USAGE}\n${z.prettifyError(parsed.error)}\n`);
    return 1;
  }
  const { out, tickets, seed, ending, truth } = parsed.data;
  const sample = generateSample({ seed, endingMonth: ending, tickets });
  const written = await writeSample(sample, out, truth === undefined ? {} : { truthPath: truth });
  process.stdout.write(`${JSON.stringify({ seed, ending, ...written })}\n`);
  return 0;
}

main().then((code) => {
  process.exitCode = code;
});
