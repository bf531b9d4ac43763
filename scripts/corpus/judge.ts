import { faultInAccounts } from "./account-for";
import type { Mutant } from "./mutate";
import { readEverything } from "./read-everything";

/**
 * What is wrong with the way a broken file is read, or `null`: it must not throw, nothing may be lost, and cutting it
 * into chunks must not change what is read.
 */
export async function judge({ bytes, cuts }: Mutant): Promise<string | null> {
  try {
    const reading = await readEverything(bytes);
    const fault = await faultInAccounts(bytes, reading);
    if (fault !== null) return fault;
    const again = await readEverything(bytes, { cuts });
    return JSON.stringify(again) === JSON.stringify(reading) ? null : "chunks change what is read";
  } catch (error) {
    return `threw: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}
