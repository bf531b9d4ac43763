import { z } from "zod";

/** How it is known that an application serves an objective. */
export const EVIDENCE_KINDS = ["measured", "attested", "none"] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What people decided about an application; null: the quadrant suggests. */
export const APPLICATION_DECISIONS = ["keep", "fix", "move", "retire", "find out"] as const;
export type ApplicationDecision = (typeof APPLICATION_DECISIONS)[number];

/** How essential to its mission a public body's application is: 1 essential to 4 convenient. */
export const TIERS = [1, 2, 3, 4] as const;
export type Tier = (typeof TIERS)[number];

const day = z.iso.date();

/** What an objective is about: results for customers or people served, money, or what must not go wrong. */
export const SERVES = ["outcome", "money", "duty"] as const;
export type Serves = (typeof SERVES)[number];

/** Something the organisation wants, with how much it counts. */
export const objective = z.object({
  id: z.guid(),
  name: z.string().trim().min(1).max(120),
  weight: z.number().min(1).max(100),
  /** The compartment of the business box in which what serves it stands. */
  serves: z.enum(SERVES).default("money"),
});
export type Objective = z.infer<typeof objective>;

/** How far an application serves one objective, and how that is known. */
export const contributionLink = z.object({
  objectiveId: z.guid(),
  /** Share of the objective that rests on the application, 0..1. */
  weight: z.number().min(0).max(1),
  evidence: z.enum(EVIDENCE_KINDS),
  /** Day of the measurement or the word; null where nobody wrote it down. */
  at: day.nullable(),
});
export type ContributionLink = z.infer<typeof contributionLink>;

export const MOST_COST = 1e12;

/** What people say about one application. */
export const applicationFacts = z.object({
  name: z.string().trim().min(1).max(120),
  owner: z.string().trim().max(120).default(""),
  /** Names of services in tickets that are this application. */
  services: z.array(z.string().trim().min(1).max(200)).max(200).default([]),
  /** Licences, hosting and support a year, major units; null: nobody entered it. */
  runCost: z.number().min(0).max(MOST_COST).nullable().default(null),
  /** Where the run cost comes from. */
  runCostSource: z.string().trim().max(200).default(""),
  links: z.array(contributionLink).max(20).default([]),
  decision: z.enum(APPLICATION_DECISIONS).nullable().default(null),
  /** Mission tier; null: nobody entered it. */
  tier: z.literal(TIERS).nullable().default(null),
  /** A directive wants it: it is in the box whatever it costs. */
  mustKeep: z.boolean().default(false),
  /** Day on which somebody looks at it again. */
  reviewOn: day.nullable().default(null),
});
export type ApplicationFacts = z.infer<typeof applicationFacts>;
export type Application = ApplicationFacts & { readonly id: string };

/** Names are compared as people write them: case and outer blanks do not count. */
export function serviceKey(name: string): string {
  return name.trim().toLowerCase();
}

/** Which application each service is; the first that names it wins. */
export function applicationOfService(applications: readonly Application[]) {
  const owner = new Map<string, string>();
  for (const { id, services } of applications)
    for (const service of services)
      if (!owner.has(serviceKey(service))) owner.set(serviceKey(service), id);
  return (service: string): string | null => owner.get(serviceKey(service)) ?? null;
}

/** The applications of a workspace and what they are for. */
export type ApplicationRegister = {
  readonly objectives: readonly Objective[];
  readonly applications: readonly Application[];
};

/** Box and lines of the quadrant. */
export const applicationSettings = z.object({
  /** Yearly money for running applications, major units; null: there is no box. */
  runBudget: z.number().positive().nullable().default(null),
  /** From here on a contribution is high, 0..100. */
  contributionLine: z.number().min(1).max(100).default(50),
  /** From here on a yearly burden is high, major units; null: the mean of the applications. */
  burdenLine: z.number().positive().nullable().default(null),
});
export type ApplicationSettings = z.infer<typeof applicationSettings>;
