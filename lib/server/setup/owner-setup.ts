import { createHash, randomInt, timingSafeEqual } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { z } from "zod";
import { bad, good, type Result } from "@/lib/core/domain/result";
import { newPassword, personName } from "../access/person-fields";
import { dataPath } from "../env";
import { readFact, writeFact } from "../store/installation-facts";
import { addToWorkspace, createPerson, emailTaken, ownerExists } from "../store/people";
import { createWorkspace, findSample, findWorkspace, slugOf } from "../store/workspaces";

const FACT = "setup-code-sha256";
/** No 0/O, 1/I/L: the code is read from a log and typed. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

function digest(code: string): string {
  return createHash("sha256").update(code.replace(/[\s-]/g, "").toUpperCase()).digest("hex");
}

function newCode(): string {
  const letters = Array.from({ length: 12 }, () => ALPHABET[randomInt(ALPHABET.length)]);
  return [0, 4, 8].map((at) => letters.slice(at, at + 4).join("")).join("-");
}

/**
 * The set-up code to print in the log while nobody owns the installation; null afterwards.
 * The clear code stays in the data folder (mode 0600) so that every start prints the same; the database holds a hash.
 */
export async function setupCodeToPrint(): Promise<string | null> {
  if (await ownerExists()) return null;
  const file = dataPath("setup-code.txt");
  const kept = await readFile(file, "utf8").then(
    (text) => text.trim(),
    () => null,
  );
  if (kept && (await readFact(FACT)) === digest(kept)) return kept;
  const code = newCode();
  await writeFile(file, `${code}\n`, { mode: 0o600 });
  await writeFact(FACT, digest(code));
  return code;
}

export const ownerForm = z.object({
  code: z.string().trim().min(1, "Enter the set-up code from the log."),
  name: personName,
  email: z.email("Enter an e-mail address such as dana@example.com."),
  password: newPassword,
  workspace: z.string().trim().min(1, "Give the workspace a name.").max(80),
});
export type OwnerForm = z.infer<typeof ownerForm>;

export type SetupProblem = "CODE_WRONG" | "ALREADY_SET_UP" | "EMAIL_TAKEN";

async function codeMatches(code: string): Promise<boolean> {
  const stored = await readFact(FACT);
  if (typeof stored !== "string") return false;
  return timingSafeEqual(Buffer.from(stored, "hex"), Buffer.from(digest(code), "hex"));
}

async function freeSlug(name: string): Promise<string> {
  const wanted = slugOf(name);
  if (!(await findWorkspace(wanted))) return wanted;
  return `${wanted}-${randomInt(1000, 9999)}`;
}

/** Makes the first owner and their workspace; the sample is theirs too. Returns the slug of the workspace. */
export async function createOwner(form: OwnerForm): Promise<Result<string, SetupProblem>> {
  if (await ownerExists()) return bad("ALREADY_SET_UP");
  if (!(await codeMatches(form.code))) return bad("CODE_WRONG");
  if (await emailTaken(form.email)) return bad("EMAIL_TAKEN");
  const workspace = await createWorkspace({
    slug: await freeSlug(form.workspace),
    name: form.workspace,
    isSample: false,
  });
  const userId = await createPerson({
    name: form.name,
    email: form.email,
    password: form.password,
    installationOwner: true,
    membership: { workspaceId: workspace.id, role: "owner" },
  });
  const sample = await findSample();
  if (sample) await addToWorkspace(sample.id, userId, "owner");
  return good(workspace.slug);
}
