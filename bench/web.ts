import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { createPerson } from "@/lib/server/store/people";
import { createWorkspace } from "@/lib/server/store/workspaces";
import { freePort } from "@/scripts/lib/free-port.mjs";
import { whenReady } from "@/scripts/lib/processes.mjs";

const OWNER = { email: "owner@bench.test", password: "the password of the benchmark" };

export type BenchWeb = { readonly web: ChildProcess; readonly address: string };

/** Makes the workspace "bench" and its owner; gives the workspace's id. */
export async function makeWorkspace(): Promise<string> {
  const workspace = await createWorkspace({ slug: "bench", name: "Bench", isSample: false });
  await createPerson({
    ...OWNER,
    name: "Owner",
    installationOwner: true,
    membership: { workspaceId: workspace.id, role: "owner" },
  });
  return workspace.id;
}

/** Starts the built web server (built by `npm start`) as the product does. */
export async function startWeb(): Promise<BenchWeb> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const web = spawn(process.execPath, [path.join(".next", "standalone", "server.js")], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      TOILBOX_ROOT: process.cwd(),
      PORT: String(port),
      HOSTNAME: "127.0.0.1",
      NODE_ENV: "production",
    },
  });
  await whenReady(`${address}/api/health/live`, web);
  return { web, address };
}

/** The cookie of the signed-in owner. */
export async function signIn(address: string): Promise<string> {
  const answer = await fetch(`${address}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: address },
    body: JSON.stringify(OWNER),
  });
  if (!answer.ok) throw new Error(`sign-in: ${answer.status} ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}
