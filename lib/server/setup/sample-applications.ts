import { applicationFacts, type EvidenceKind, type Objective } from "@/lib/core/domain/application";
import type { ListedApplication } from "@/lib/core/report/applications/applications-csv";

const DAY_MS = 86_400_000;

/** What the sample company wants; ids are fixed so that a second start changes nothing. */
export const SAMPLE_OBJECTIVES: readonly Objective[] = [
  {
    id: "01a00000-0000-7000-8000-000000000001",
    name: "On-time deliveries of 97 %",
    weight: 95,
    serves: "outcome",
  },
  {
    id: "01a00000-0000-7000-8000-000000000002",
    name: "Order margin up 1.5 points",
    weight: 85,
    serves: "outcome",
  },
  {
    id: "01a00000-0000-7000-8000-000000000003",
    name: "Books closed in four days",
    weight: 65,
    serves: "money",
  },
  {
    id: "01a00000-0000-7000-8000-000000000004",
    name: "Clean security audit",
    weight: 70,
    serves: "duty",
  },
  {
    id: "01a00000-0000-7000-8000-000000000005",
    name: "People can work anywhere",
    weight: 55,
    serves: "money",
  },
];
const [ON_TIME, MARGIN, CLOSE, AUDIT, ANYWHERE] = SAMPLE_OBJECTIVES.map(({ name }) => name);

type Told = {
  readonly name: string;
  readonly services: readonly string[];
  readonly runCost: number;
  readonly owner: string;
  /** Objective, share of it in per cent, evidence, age of the evidence in days. */
  readonly serves?: readonly [string | undefined, number, EvidenceKind, number];
  readonly decision?: "fix" | "retire";
};

const TOLD: readonly Told[] = [
  {
    name: "Warehouse management",
    services: ["WMS Harbour"],
    runCost: 310_000,
    owner: "Operations",
    serves: [ON_TIME, 95, "measured", 60],
    decision: "fix",
  },
  {
    name: "Transport management",
    services: ["TMS Meridian"],
    runCost: 265_000,
    owner: "Operations",
    serves: [ON_TIME, 90, "measured", 60],
  },
  {
    name: "SAP ERP",
    services: ["SAP ERP"],
    runCost: 390_000,
    owner: "Finance",
    serves: [CLOSE, 95, "measured", 120],
  },
  {
    name: "EDI gateway",
    services: ["EDI Gateway"],
    runCost: 96_000,
    owner: "Integration",
    serves: [MARGIN, 80, "measured", 90],
  },
  {
    name: "Customs bridge",
    services: ["Customs Bridge"],
    runCost: 58_000,
    owner: "Compliance",
    serves: [ON_TIME, 70, "attested", 70],
  },
  {
    name: "Identity and access",
    services: ["Active Directory", "Identity Lifecycle", "Sign-in Service"],
    runCost: 74_000,
    owner: "IT Security",
    serves: [AUDIT, 90, "measured", 150],
    decision: "fix",
  },
  {
    name: "Mail and calendar",
    services: ["Exchange Online", "Mail Gateway"],
    runCost: 88_000,
    owner: "IT Services",
    serves: [ANYWHERE, 80, "attested", 320],
  },
  {
    name: "Remote access",
    services: ["Remote Access"],
    runCost: 34_000,
    owner: "IT Services",
    serves: [ANYWHERE, 90, "attested", 150],
  },
  {
    name: "Files and printing",
    services: ["File Services", "Print Services"],
    runCost: 52_000,
    owner: "IT Services",
    serves: [ANYWHERE, 60, "attested", 500],
  },
  {
    name: "Platform",
    services: ["Virtualisation", "Core Network", "Database Platform", "Backup"],
    runCost: 420_000,
    owner: "Platform",
    serves: [ON_TIME, 60, "measured", 200],
  },
  { name: "Data warehouse", services: ["Data Warehouse"], runCost: 156_000, owner: "Controlling" },
  { name: "Driver check-in", services: ["Driver Check-in"], runCost: 61_000, owner: "" },
];

/** The register of the sample company; evidence is dated back from a day (epoch ms). */
export function sampleApplications(on: number): readonly ListedApplication[] {
  return TOLD.map(({ name, services, runCost, owner, serves, decision = null }) => {
    const [objective, percent = 0, evidence = "none", days = 0] = serves ?? [];
    const at = new Date(on - days * DAY_MS).toISOString().slice(0, 10);
    const { links: _, ...facts } = applicationFacts.parse({
      name,
      services,
      runCost,
      owner,
      decision,
      runCostSource: "budget of the year",
    });
    return { facts, links: objective ? [{ objective, weight: percent / 100, evidence, at }] : [] };
  });
}
