/** A group whose values are as mixed as the whole workspace tells nothing. */
const MIXTURE = 0.9;

/**
 * An agreement with what chance alone would give taken out, 0..1, as in Cohen's kappa; null when chance gives nearly
 * everything. `agreement` is only worked out when it is needed.
 */
export function agreementBeyondChance(chance: number, agreement: () => number): number | null {
  if (chance > MIXTURE) return null;
  return Math.min(1, Math.max(0, (agreement() - chance) / (1 - chance)));
}
