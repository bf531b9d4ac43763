/** 90th percentile of the standard normal distribution: between P10 and P90 lie 2 x this many sigmas. */
export const Z90 = 1.2815515655446004;

/** Twice the 95th percentile: a 90 % range is this many sigmas wide (as in Open FAIR tools). */
export const WIDTH_OF_90_PERCENT = 3.289707253902945;

/** Share of a standard normal distribution below z. Absolute error under 1e-15 (W. J. Cody's rational forms for erfc, after G. West's double-precision rendering of Hart). */
export function normalCdf(z: number): number {
  const x = Math.abs(z);
  if (x > 37) return z > 0 ? 1 : 0;
  const bell = Math.exp((-x * x) / 2);
  let tail: number;
  if (x < 7.07106781186547) {
    const top = [
      3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
      221.213596169931, 220.206867912376,
    ].reduce((sum, c) => sum * x + c, 0);
    const bottom = [
      8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
      637.333633378831, 793.826512519948, 440.413735824752,
    ].reduce((sum, c) => sum * x + c, 0);
    tail = (bell * top) / bottom;
  } else {
    tail = bell / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / 2.506628274631;
  }
  return z > 0 ? 1 - tail : tail;
}

/** Written out, not looped over coefficients: a simulation asks ten million times. */
function centre(q: number): number {
  const r = q * q;
  const top =
    ((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r +
      138.357751867269) *
      r -
      30.66479806614716) *
      r +
    2.506628277459239;
  const bottom =
    ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r +
      66.80131188771972) *
      r -
      13.28068155288572) *
      r +
    1;
  return (q * top) / bottom;
}

function lowerTail(share: number): number {
  const q = Math.sqrt(-2 * Math.log(share));
  const top =
    ((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q -
      2.549732539343734) *
      q +
      4.374664141464968) *
      q +
    2.938163982698783;
  const bottom =
    (((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q +
      3.754408661907416) *
      q +
    1;
  return top / bottom;
}

/** The z below which a share of a standard normal distribution lies. Relative error 1.2e-9 (P. Acklam's fit). */
export function normalQuantile(share: number): number {
  if (share < 0.02425) return lowerTail(share);
  if (share > 0.97575) return -lowerTail(1 - share);
  return centre(share - 0.5);
}
