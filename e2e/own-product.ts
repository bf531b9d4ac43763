/** A running product that the journeys of one worker have for themselves: its server, database, sample and people. */
export type Product = {
  readonly address: string;
  readonly dataFolder: string;
  readonly setupCode: string;
};

const PASSED_ON = "TOILBOX_E2E_PRODUCTS";

/** From the set-up, which starts one product for each worker, to the workers, which know nothing of it but this. */
export function passOn(products: readonly Product[]): void {
  process.env[PASSED_ON] = JSON.stringify(products);
}

/** The product of the worker that asks. A worker that takes the place of a failed one takes its product as well. */
export function ownProduct(): Product {
  const products = JSON.parse(process.env[PASSED_ON] ?? "[]") as readonly Product[];
  const own = products[Number(process.env.TEST_PARALLEL_INDEX ?? 0)];
  if (!own)
    throw new Error("no product was started for this worker: run the journeys with npm test");
  return own;
}
