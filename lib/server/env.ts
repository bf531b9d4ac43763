import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const environment = z.object({
  /** PostgreSQL address of the app role; the start script fills it for the embedded server. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "expected postgresql://user:password@host:5432/database"),
  TOILBOX_DATA_DIR: z.string().default(".toilbox"),
  /** Signs sessions and keys pseudonyms. */
  TOILBOX_SECRET: z.string().min(32, "expected at least 32 characters"),
  /** Address people open in the browser. */
  TOILBOX_URL: z.string().url().optional(),
  /** smtp://user:password@host:587; without it no mail is sent. */
  TOILBOX_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, "expected smtp://user:password@host:587")
    .optional(),
  /** Sender of mails: "Toilbox <toilbox@example.com>". */
  TOILBOX_MAIL_FROM: z.string().default("Toilbox <toilbox@localhost>"),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  /** Largest upload, bytes. */
  TOILBOX_MAX_UPLOAD_BYTES: z.coerce
    .number()
    .int()
    .positive()
    .default(2 * 1024 ** 3),
  /** Bytes of stored uploads in one workspace. */
  TOILBOX_MAX_STORED_BYTES: z.coerce
    .number()
    .int()
    .positive()
    .default(50 * 1000 ** 3),
  /** Tickets of an import that are stored in one transaction; an undo takes at most 2,000. */
  TOILBOX_BATCH_TICKETS: z.coerce.number().int().positive().default(5_000),
  /** How large the sample workspace is, about; its file names, tasks and people stay. */
  TOILBOX_SAMPLE_TICKETS: z.coerce.number().int().min(1_000).max(20_000).default(20_000),
  /** Imports that one workspace may ask for within an hour. */
  TOILBOX_MAX_IMPORTS_PER_HOUR: z.coerce.number().int().positive().default(500),
});
export type Environment = z.infer<typeof environment>;

/** `NAME_FILE=/run/secrets/x` stands for `NAME=<content of that file>`; an empty value, as compose files pass on, for none. */
function withFileVariants(source: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const merged = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== ""),
  ) as NodeJS.ProcessEnv;
  for (const name of ["DATABASE_URL", "TOILBOX_SECRET", "TOILBOX_SMTP_URL"]) {
    const file = source[`${name}_FILE`];
    if (!merged[name] && file) merged[name] = readFileSync(file, "utf8").trim();
  }
  return merged;
}

/** Checks the environment; throws one readable table of everything that is wrong, without values. */
export function parseEnvironment(source: NodeJS.ProcessEnv): Environment {
  const parsed = environment.safeParse(withFileVariants(source));
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(
    (issue) => `  ${issue.path.join(".").padEnd(26)} ${issue.message}`,
  );
  throw new Error(`The environment is not complete:\n${lines.join("\n")}`);
}

let cached: Environment | undefined;

/** The checked environment of this process. */
export function env(): Environment {
  cached ??= parseEnvironment(process.env);
  return cached;
}

/** Absolute path below the data folder. */
export function dataPath(...parts: string[]): string {
  return path.join(path.resolve(env().TOILBOX_DATA_DIR), ...parts);
}
