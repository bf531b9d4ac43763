/**
 * Prisma's schema engine as WebAssembly, for authoring migrations and for the drift check only.
 *
 * The native engine is a download that an air-gapped machine cannot make, so the engine that ships inside an npm
 * package is driven through the driver adapter instead.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import { z } from "zod";

/** PostgreSQL's internal one-byte type, which the adapter does not know how to read. */
const CATALOGUE_CHAR = 18;
const VARCHAR = 1043;

type AdapterInternals = {
  performIO(query: unknown): Promise<{ fields?: { dataTypeID: number }[] }>;
  queryRaw(query: unknown): Promise<{ columnTypes: number[] }>;
};

/** The adapter, taught to read the catalogue columns that the engine selects. */
class CataloguePg extends PrismaPg {
  override async connect() {
    const connection = await super.connect();
    const internals = connection as unknown as AdapterInternals;
    const performIO = internals.performIO.bind(connection);
    const queryRaw = internals.queryRaw.bind(connection);
    let characterColumns: number[] = [];
    internals.performIO = async (query) => {
      const answer = await performIO(query);
      characterColumns = [];
      answer.fields?.forEach((field, index) => {
        if (field.dataTypeID !== CATALOGUE_CHAR) return;
        characterColumns.push(index);
        field.dataTypeID = VARCHAR;
      });
      return answer;
    };
    internals.queryRaw = async (query) => {
      const answer = await queryRaw(query);
      for (const index of characterColumns) answer.columnTypes[index] = ColumnTypeEnum.Character;
      return answer;
    };
    return connection;
  }
}

const diffAnswer = z.object({ exitCode: z.number(), stdout: z.string().nullish() });

type Engine = { diff(input: unknown): Promise<unknown> };
type EngineModule = {
  SchemaEngine: { new: (options: unknown, log: () => void, factory: unknown) => Promise<Engine> };
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
};

async function loadEngine(): Promise<EngineModule> {
  const glue = createRequire(path.resolve("package.json")).resolve(
    "@prisma/schema-engine-wasm/schema_engine_bg",
  );
  const engine = (await import(/* @vite-ignore */ pathToFileURL(glue).href)) as EngineModule;
  const bytes = readFileSync(path.join(path.dirname(glue), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./schema_engine_bg.js": engine as unknown as WebAssembly.ModuleImports,
  });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  Reflect.set(globalThis, "PRISMA_WASM_PANIC_REGISTRY", {
    set_message: (message: string) => {
      throw new Error(`schema engine panicked: ${message}`);
    },
  });
  return engine;
}

function schemaFiles(root: string): { path: string; content: string }[] {
  const folder = path.join(root, "prisma/schema");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".prisma"))
    .sort()
    .map((name) => ({
      path: path.join(folder, name),
      content: readFileSync(path.join(folder, name), "utf8"),
    }));
}

/**
 * SQL that would turn the database at `url` into what prisma/schema says; "" when they agree.
 * `url` must be a migrated scratch database: the engine reads its catalogue.
 */
export async function schemaDrift(url: string, root = process.cwd()): Promise<string> {
  const engineModule = await loadEngine();
  const files = schemaFiles(root);
  const factory = bindMigrationAwareSqlAdapterFactory(new CataloguePg({ connectionString: url }));
  const engine = await engineModule.SchemaEngine.new(
    { datamodels: files.map((file) => [file.path, file.content]) },
    () => undefined,
    factory,
  );
  const answer = diffAnswer.parse(
    await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: root },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: true,
      filters: { externalTables: ["public._prisma_migrations"], externalEnums: [] },
    }),
  );
  return answer.exitCode === 2 ? (answer.stdout ?? "") : "";
}
