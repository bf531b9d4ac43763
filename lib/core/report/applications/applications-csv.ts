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
import { sayApplicationsPage } from "../../messages/applications-page";
import type { Speech } from "../../messages/plain-speaker";
import { csvLine } from "../csv-text";
import { typedNumber } from "../typed-number";

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

/** As programs write numbers, and `registerCsv`. */
const PLAIN: Speech = { locale: "en" };
const NUMBERS = ["run_cost", "link_percent", "tier"] as const satisfies readonly Column[];

/** A file does not say whether a person or a program wrote it: "41.000" would be 41000 in German, 41 of a program. */
function isUnclear(text: string, speech: Speech): boolean {
  return typedNumber(text, speech) !== typedNumber(text, PLAIN);
}

/** Null for none, NaN for nonsense. */
function numberOf(text: string): number | null {
  return text === "" ? null : (typedNumber(text, PLAIN) ?? Number.NaN);
}

const line = z.object({
  name: z.string().min(1),
  run_cost: z.number().min(0).nullable(),
  link_percent: z.number().min(0).max(100),
  evidence: z.enum(EVIDENCE_KINDS),
  evidence_date: z.iso.date().nullable(),
  decision: z.enum(APPLICATION_DECISIONS).nullable(),
  tier: z.literal(TIERS).nullable(),
  review_on: z.iso.date().nullable(),
});

/** What is wrong with a line, by the kind of its first fault. */
function problemWords(speech: Speech, at: number, issue: z.core.$ZodIssue): string {
  const told = { line: at, column: String(issue.path[0]) };
  if (issue.code === "too_small" && told.column === "name")
    return sayApplicationsPage(speech, "Line {line}: a name is missing.", { line: at });
  if (issue.code === "too_small")
    return sayApplicationsPage(speech, "Line {line}: {column} is below {least}.", {
      ...told,
      least: Number(issue.minimum),
    });
  if (issue.code === "too_big")
    return sayApplicationsPage(speech, "Line {line}: {column} is above {most}.", {
      ...told,
      most: Number(issue.maximum),
    });
  if (issue.code === "invalid_value")
    return sayApplicationsPage(speech, "Line {line}: {column} is none of {values}.", {
      ...told,
      values: issue.values.join(", "),
    });
  return issue.code === "invalid_format"
    ? sayApplicationsPage(speech, "Line {line}: {column} is no day such as 2026-01-31.", told)
    : sayApplicationsPage(speech, "Line {line}: {column} is no number.", told);
}

function linksOf(read: z.infer<typeof line>, objective: string): ListedApplication["links"] {
  if (objective === "") return [];
  const { evidence, evidence_date: at } = read;
  return [{ objective, weight: read.link_percent / 100, evidence, at }];
}

/** Reads the register from a table: its column names and rows, the first row on line 2. Problems are told as `speech` says. */
export function readRegisterRows(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  speech: Speech,
): ReadRegister {
  const places = new Map(columns.map((name, at) => [name.trim().toLowerCase(), at]));
  if (!places.has("name"))
    return {
      applications: [],
      problems: [sayApplicationsPage(speech, 'The first line names no column "name".')],
    };
  const applications = new Map<string, ListedApplication>();
  const problems: string[] = [];
  for (const [at, row] of rows.entries()) {
    const cell = (column: Column) => row[places.get(column) ?? -1]?.trim() ?? "";
    const unclear = NUMBERS.find((column) => isUnclear(cell(column), speech));
    if (unclear) {
      problems.push(
        sayApplicationsPage(
          speech,
          "Line {line}: {column} can be two numbers. Write it without marks for thousands.",
          { line: at + 2, column: unclear },
        ),
      );
      continue;
    }
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
      const [first] = read.error.issues;
      if (first) problems.push(problemWords(speech, at + 2, first));
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
