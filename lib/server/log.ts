import pino from "pino";

/** Structured log to stderr: stdout belongs to the CLI's answers. */
export const log = pino(
  {
    level: process.env.LOG_LEVEL ?? "info",
    base: { process: process.env.TOILBOX_PROCESS ?? "web" },
    redact: ["password", "*.password", "token", "*.token"],
  },
  pino.destination(2),
);
