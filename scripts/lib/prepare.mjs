// Makes the database ready by the program that was bundled for it.
import { spawn } from "node:child_process";
import { QUIET } from "./install.mjs";

/**
 * Creates database and app role when missing, applies migrations, makes the sample. Gives what the program hands over:
 * appDatabaseUrl, and for people setupCode and signIns. Its one sentence of complaint becomes the error.
 */
export function prepareDatabase(ownerUrl, { env = {}, signal } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["dist/prepare-database.mjs"], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...QUIET, ...env, ADMIN_DATABASE_URL: ownerUrl },
      signal,
    });
    let printed = "";
    let complaint = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      printed += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      complaint += text;
    });
    child.once("error", reject);
    child.once("close", (code) => {
      if (code !== 0) {
        const reason = complaint.trim() || `the program ended with exit ${code}`;
        reject(new Error(`The database could not be made ready. ${withoutPassword(reason)}`));
        return;
      }
      process.stderr.write(withoutPassword(complaint));
      resolve(JSON.parse(printed.trim().split("\n").at(-1)));
    });
  });
}

/** No address keeps its password on the way to a terminal or a log; the pattern that explains one stays readable. */
export function withoutPassword(text) {
  return text.replace(/(postgres(?:ql)?:\/\/[^\s:@/]*):(?!password@host\b)[^\s@]*@/g, "$1:***@");
}
