import type { Chance } from "./chance";

/** Above this mean a Poisson number is drawn from its normal limit with continuity correction. */
const POISSON_LIMIT = 60;

/** One value of a triangular distribution by inversion; `lo === hi` gives that value. */
export function drawTriangular(
  chance: Chance,
  shape: { readonly lo: number; readonly mode: number; readonly hi: number },
): number {
  const width = shape.hi - shape.lo;
  if (width <= 0) return shape.lo;
  const share = chance.uniform();
  const left = shape.mode - shape.lo;
  return share < left / width
    ? shape.lo + Math.sqrt(share * width * left)
    : shape.hi - Math.sqrt((1 - share) * width * (shape.hi - shape.mode));
}

/** Draws values of one distribution. */
export type Draw = () => number;

/** Fills up from shape >= 1; the constants are worked out once, for simulations ask ten million times. */
function gammaFromOne(chance: Chance, shape: number): Draw {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  return () => {
    for (;;) {
      const z = chance.normal();
      const root = 1 + c * z;
      if (root <= 0) continue;
      const v = root * root * root;
      const share = chance.uniform();
      const square = z * z;
      // The squeeze accepts nearly all without a logarithm.
      if (share < 1 - 0.0331 * (square * square)) return d * v;
      if (Math.log(share) < 0.5 * square + d - d * v + d * Math.log(v)) return d * v;
    }
  };
}

/** Draws of a Gamma distribution with scale 1 (Marsaglia and Tsang 2000). Needs shape > 0. */
export function gammaDraws(chance: Chance, shape: number): Draw {
  if (shape === 0.5) {
    // Half a chi-square of one degree of freedom.
    return () => {
      const z = chance.normal();
      return (z * z) / 2;
    };
  }
  if (shape >= 1) return gammaFromOne(chance, shape);
  const above = gammaFromOne(chance, shape + 1);
  return () => above() * chance.uniform() ** (1 / shape);
}

/** Draws of a Beta distribution. Needs both parameters > 0. */
export function betaDraws(chance: Chance, a: number, b: number): Draw {
  const [ofA, ofB] = [gammaDraws(chance, a), gammaDraws(chance, b)];
  return () => {
    const left = ofA();
    return left / (left + ofB());
  };
}

/**
 * One Poisson number: by inversion (one uniform, expected O(mean)) up to a mean of 60, above it the rounded normal,
 * whose error is below 1 % of the standard deviation there.
 */
export function drawPoisson(chance: Chance, mean: number): number {
  if (mean <= 0) return 0;
  if (mean > POISSON_LIMIT)
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * chance.normal()));
  const share = chance.uniform();
  let count = 0;
  let probability = Math.exp(-mean);
  let below = probability;
  while (share > below && count < 1000) {
    count++;
    probability *= mean / count;
    below += probability;
  }
  return count;
}
