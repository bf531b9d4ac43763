import path from "node:path";
import { scopeOfJob } from "@/lib/server/access/scope";
import { runImport } from "@/lib/server/pipeline/run-import";
import { erasePerson, findPerson } from "@/lib/server/store/erase-person";
import { createWorkspace } from "@/lib/server/store/workspaces";
import { openBenchInstallation } from "./installation";
import { writeLargeExport } from "./large-export";
import { requestAll } from "./whole-way";

/** A caller of the generated export, about one in 40,000; and somebody whom nobody knows. */
const SOMEBODY = "user77";
const NOBODY = "Nobody Ofthisname";

export type ErasureTimes = {
  readonly tickets: number;
  readonly foundRows: number;
  readonly lookForNobodySeconds: number;
  readonly lookSeconds: number;
  readonly eraseSeconds: number;
};

async function seconds<Value>(work: () => Promise<Value>): Promise<[number, Value]> {
  const start = performance.now();
  const value = await work();
  return [(performance.now() - start) / 1000, value];
}

/** How long a person is looked for, and erased, among so many bytes of tickets with descriptions. */
export async function measureErasure(bytes: number): Promise<ErasureTimes> {
  const installation = await openBenchInstallation();
  try {
    const file = path.join(installation.folder, "large.csv");
    const { tickets, rows } = await writeLargeExport(file, bytes);
    const workspace = await createWorkspace({ slug: "bench", name: "Bench", isSample: false });
    const scope = scopeOfJob(workspace.id, "worker");
    const [importId] = await requestAll(scope, [{ file, rows, columns: 12 }]);
    await runImport(scope, importId ?? "", { lastTry: true });
    const [lookForNobodySeconds] = await seconds(() => findPerson(scope, NOBODY));
    const [lookSeconds, found] = await seconds(() => findPerson(scope, SOMEBODY));
    const [eraseSeconds] = await seconds(() => erasePerson(scope, SOMEBODY));
    const foundRows = Object.values(found.rows).reduce((sum, count) => sum + count, 0);
    return { tickets, foundRows, lookForNobodySeconds, lookSeconds, eraseSeconds };
  } finally {
    await installation.close();
  }
}
