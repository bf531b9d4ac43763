import { ownProduct } from "./own-product";
import { UNTIL_WORKED } from "./patience";

/** Waits until a worker lives and has nothing left to do: what is looked at then is finished, and stays as it is. */
export async function atRest(address = ownProduct().address): Promise<void> {
  const end = Date.now() + UNTIL_WORKED;
  while (Date.now() < end) {
    const answer = await fetch(`${address}/api/health/ready`).catch(() => null);
    const health = (await answer?.json().catch(() => null)) as {
      unfinishedJobs?: number;
      workers?: number;
    } | null;
    if (health?.workers && health.unfinishedJobs === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error("the worker did not come to rest in time");
}
