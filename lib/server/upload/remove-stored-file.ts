import { rm } from "node:fs/promises";
import { dataPath } from "../env";

/** Removes a file of the data folder that nothing refers to any more. */
export async function removeStoredFile(relativePath: string): Promise<void> {
  await rm(dataPath(relativePath), { force: true });
}
