import { defineConfig } from "prisma/config";

/** Only `prisma generate`, `validate` and `format` run through this; migrations have a runner of their own. */
export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
});
