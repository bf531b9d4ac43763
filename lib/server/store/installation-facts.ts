import { installationDb } from "./db";
import type { Prisma } from "./generated/client";

/** Reads a small fact about the installation; the caller parses it. */
export async function readFact(key: string): Promise<unknown> {
  const row = await installationDb().installationFact.findUnique({ where: { key } });
  return row?.value ?? null;
}

/** Writes a fact, replacing what was there. */
export async function writeFact(key: string, value: Prisma.InputJsonValue): Promise<void> {
  await installationDb().installationFact.upsert({
    where: { key },
    create: { key, value },
    update: { value },
  });
}
