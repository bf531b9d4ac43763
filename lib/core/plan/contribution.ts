import type { ContributionLink, Objective } from "../domain/application";

const DAY_MS = 86_400_000;
/** An owner's word counts in full for so long. */
const FRESH_DAYS = 366;
/** How much a link counts by what it stands on (economics: 1 measured, .6 attested within a year, .3 older, 0 none). */
const MEASURED = 1;
const ATTESTED = 0.6;
const OLD = 0.3;
const MOST = 100;

/** How much a link counts on a day (epoch ms). */
export function evidenceWeight({ evidence, at }: ContributionLink, on: number): number {
  if (evidence === "none") return 0;
  if (evidence === "measured") return MEASURED;
  const isFresh = at !== null && on - Date.parse(at) <= FRESH_DAYS * DAY_MS;
  return isFresh ? ATTESTED : OLD;
}

/**
 * What an application contributes, 0..100: the sum of link weight x objective weight x evidence, at most 100. Null:
 * nobody has linked it to an objective with any evidence, which is not the same as nothing.
 */
export function contributionOf(
  links: readonly ContributionLink[],
  objectives: readonly Objective[],
  on: number,
): number | null {
  const weightOf = new Map(objectives.map(({ id, weight }) => [id, weight]));
  const known = links.filter(
    (link) => weightOf.has(link.objectiveId) && evidenceWeight(link, on) > 0,
  );
  if (known.length === 0) return null;
  const sum = known.reduce(
    (all, link) =>
      all + link.weight * (weightOf.get(link.objectiveId) ?? 0) * evidenceWeight(link, on),
    0,
  );
  return Math.min(MOST, sum);
}
