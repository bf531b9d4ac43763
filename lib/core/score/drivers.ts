import type { Driver } from "@/lib/core/domain/candidate";
import { createStemFinder, type KnownNames, titleWords } from "./title-words";

/** Words that show what drives a task, English and German; a leading "*" matches inside a word. */
const EVIDENCE: Readonly<Record<Exclude<Driver, "unknown">, string>> = {
  "provisioning automation":
    "provision vm virtual template ansible terraform puppet chef image golden imaging autopilot sccm intune onboard bereitstell *einrichtung quota",
  "public cloud":
    "aws azure gcp cloud ec2 s3 bucket lambda subscription iam rds cloudwatch office365 o365 onedrive sharepoint entra workspace tenant",
  containers:
    "docker container kubernetes k8s kube pod pods namespace helm registry image dangling openshift istio ingress prune cluster",
  "legacy/hardware":
    "mainframe as400 cobol legacy hardware raid disk *festplatte printer toner paper scanner laptop computer keyboard mouse monitor battery fan *netzteil power ups tape sparc solaris fax screen cable docking phone",
  "identity/access":
    "password account login access permission role ldap active directory mfa 2fa otp token sso saml unlock locked vpn group badge *berechtigung certificate sudo user",
  "release/change":
    "deploy release rollout rollback patch upgrade change cutover build pipeline jenkins migration config version hotfix *einspielung freigabe",
  "data/integration":
    "database sql etl batch job interface schnittstelle edi sftp ftp api import export queue kafka replication record stammdaten *daten duplicate tablespace report feed mq sync",
  "third party":
    "vendor supplier provider carrier isp external partner contract licence *lizenz lieferant hersteller dienstleister saas subscription courier",
};

/** Share of the example texts that must show a driver which the title does not. */
const EXAMPLE_SHARE = 0.3;
const MOST_EXAMPLES = 20;

const STEMS = Object.entries(EVIDENCE).map(
  ([driver, words]) => [driver as Exclude<Driver, "unknown">, words.split(" ")] as const,
);

const stemsOf = createStemFinder(STEMS.flatMap(([, stems]) => stems));

/** What a driver is to be found in. */
export type DriverEvidence = {
  readonly title: string;
  readonly examples?: readonly string[];
  /** Names of the configuration items or services the tickets are about. */
  readonly itemsAndServices?: readonly string[];
};

/**
 * What drives a task, the driver with the most evidence words first; several may hold. A driver counts when the title or
 * a service shows it, or 30 % of the example texts. `["unknown"]` when there is no evidence.
 */
export function findDrivers(evidence: DriverEvidence): Driver[] {
  const known: KnownNames = new Map();
  const stemsIn = (text: string) => stemsOf(titleWords(text, known));
  const near = stemsIn([evidence.title, ...(evidence.itemsAndServices ?? [])].join(" "));
  const examples = (evidence.examples ?? []).slice(0, MOST_EXAMPLES).map(stemsIn);
  const found = STEMS.map(([driver, stems]) => {
    const inTitle = stems.filter((stem) => near.has(stem)).length;
    const showing = examples.filter((found) => stems.some((stem) => found.has(stem))).length;
    const share = examples.length > 0 ? showing / examples.length : 0;
    return { driver, isShown: inTitle > 0 || share >= EXAMPLE_SHARE, strength: inTitle + share };
  })
    .filter((one) => one.isShown)
    .sort((a, b) => b.strength - a.strength);
  return found.length > 0 ? found.map((one) => one.driver) : ["unknown"];
}
