import { z } from "zod";
import {
  APPLICATION_DECISIONS,
  type Application,
  type ApplicationFacts,
  type ApplicationRegister,
  applicationFacts,
  EVIDENCE_KINDS,
  type EvidenceKind,
  TIERS,
} from "../../domain/application";
import { csvLine } from "../csv-text";

/** Columns of the register as a file; several lines of one name add links to objectives. */
export const REGISTER_COLUMNS = [
  "name",
  "owner",
  "services",
  "run_cost",
  "run_cost_source",
  "objective",
  "link_percent",
  "evidence",
  "evidence_date",
  "decision",
  "must_keep",
  "review_on",
  "tier",
] as const;
type Column = (typeof REGISTER_COLUMNS)[number];

/** An application of a file; its links name their objectives. */
export type ListedApplication = {
  readonly facts: Omit<ApplicationFacts, "links">;
  readonly links: readonly {
    readonly objective: string;
    readonly weight: number;
    readonly evidence: EvidenceKind;
    readonly at: string | null;
  }[];
};

export type ReadRegister = {
  readonly applications: readonly ListedApplication[];
  /** What could not be read, by line. */
  readonly problems: readonly string[];
};

const SEPARATOR = "|";
const YES = /^(?:1|x|y|yes|true|ja|oui|si|sim)$/i;

/** A number as people and programs write it, without thousands; null for none, NaN for nonsense. */
function numberOf(text: string): number | null {
  return text === "" ? null : Number(text.replace(/[\s,'](?=\d{3}\b)/g, ""));
}

const line = z.object({
  name: z.string().min(1, "a name is missing"),
  run_cost: z.number("run_cost is no number").min(0, "run_cost is below 0").nullable(),
  link_percent: z.number("link_percent is no number").min(0).max(100, "link_percent is above 100"),
  evidence: z.enum(EVIDENCE_KINDS, `evidence is none of ${EVIDENCE_KINDS.join(", ")}`),
  evidence_date: z.iso.date("evidence_date is no day such as 2026-01-31").nullable(),
  decision: z
    .enum(APPLICATION_DECISIONS, `decision is none of ${APPLICATION_DECISIONS.join(", ")}`)
    .nullable(),
  tier: z.literal(TIERS, "tier is none of 1, 2, 3, 4").nullable(),
  review_on: z.iso.date("review_on is no day such as 2026-01-31").nullable(),
});

function linksOf(read: z.infer<typeof line>, objective: string): ListedApplication["links"] {
  if (objective === "") return [];
  const { evidence, evidence_date: at } = read;
  return [{ objective, weight: read.link_percent / 100, evidence, at }];
}

/** Reads the register from a table: its column names and rows, the first row on line 2. */
export function readRegisterRows(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): ReadRegister {
  const places = new Map(columns.map((name, at) => [name.trim().toLowerCase(), at]));
  if (!places.has("name"))
    return { applications: [], problems: ['The first line names no column "name".'] };
  const applications = new Map<string, ListedApplication>();
  const problems: string[] = [];
  for (const [at, row] of rows.entries()) {
    const cell = (column: Column) => row[places.get(column) ?? -1]?.trim() ?? "";
    const read = line.safeParse({
      name: cell("name"),
      run_cost: numberOf(cell("run_cost")),
      link_percent: numberOf(cell("link_percent")) ?? 100,
      evidence: cell("evidence").toLowerCase() || "none",
      evidence_date: cell("evidence_date") || null,
      decision: cell("decision").toLowerCase() || null,
      review_on: cell("review_on") || null,
      tier: numberOf(cell("tier")),
    });
    if (!read.success) {
      problems.push(`Line ${at + 2}: ${read.error.issues[0]?.message}.`);
      continue;
    }
    const { name, run_cost: runCost, decision, review_on: reviewOn, tier } = read.data;
    const links = linksOf(read.data, cell("objective"));
    const known = applications.get(name.toLowerCase());
    if (known) {
      applications.set(name.toLowerCase(), { ...known, links: [...known.links, ...links] });
      continue;
    }
    const { links: _, ...facts } = applicationFacts.parse({
      name: name.slice(0, 120),
      owner: cell("owner").slice(0, 120),
      services: cell("services")
        .split(SEPARATOR)
        .map((one) => one.trim())
        .filter(Boolean),
      runCost,
      runCostSource: cell("run_cost_source").slice(0, 200),
      decision,
      mustKeep: YES.test(cell("must_keep")),
      reviewOn,
      tier,
    });
    applications.set(name.toLowerCase(), { facts, links });
  }
  return { applications: [...applications.values()], problems };
}

/** The register as a file that `readRegisterRows` takes back. */
export function registerCsv({ applications, objectives }: ApplicationRegister): string {
  const names = new Map(objectives.map(({ id, name }) => [id, name]));
  const lines = applications.flatMap((application) => {
    const links = application.links.filter(({ objectiveId }) => names.has(objectiveId));
    const told = links.map((link) => [
      names.get(link.objectiveId) ?? "",
      Math.round(link.weight * 1_000) / 10,
      link.evidence,
      link.at,
    ]);
    return (told.length > 0 ? told : [["", null, "", null]]).map((link) =>
      lineOf(application, link),
    );
  });
  return `${[csvLine([...REGISTER_COLUMNS]), ...lines].join("\n")}\n`;
}

function lineOf(application: Application, link: readonly (string | number | null)[]): string {
  const { name, owner, services, runCost, runCostSource, decision } = application;
  const { mustKeep, reviewOn, tier } = application;
  const before = [name, owner, services.join(SEPARATOR), runCost, runCostSource];
  return csvLine([...before, ...link, decision, mustKeep ? "yes" : "", reviewOn, tier]);
}
