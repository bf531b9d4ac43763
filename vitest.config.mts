import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";

const alias = { "@": path.resolve(import.meta.dirname) };

/** Two projects: pure tests run in parallel at once; database tests share one PostgreSQL and clone a template. */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["**/*.test.ts"],
          exclude: ["**/*.db.test.ts", "node_modules/**", ".next/**", "dist/**", "e2e/**"],
          setupFiles: ["./scripts/law-seed.ts"],
          testTimeout: 30_000,
          // Pure tests leave nothing behind for one another: a process for each file took a third of their time.
          isolate: false,
          // Processes, because a thread does not follow a change of TZ.
          pool: "forks",
          maxWorkers: availableParallelism(),
        },
      },
      {
        resolve: { alias },
        test: {
          name: "database",
          include: ["**/*.db.test.ts"],
          exclude: ["node_modules/**", ".next/**", "dist/**"],
          setupFiles: ["./scripts/modules-afresh.ts", "./scripts/law-seed.ts"],
          globalSetup: ["./scripts/test-database.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // One process for all files: a third of the time went into loading the same modules for each.
          isolate: false,
          pool: "forks",
          fileParallelism: false,
        },
      },
    ],
  },
});
