/**
 * Who may import whom, as a test. Everything that the tables below do not allow is forbidden, so a new folder fails
 * until somebody gives it a place. Type-only imports count: a core that names a database type is shaped by it.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/** Nouns and small tools that every stage of the core may use. */
const LEAVES = ["domain", "messages", "text", "stats", "calendar", "effort", "simulate"];
/** Verbs, in the order in which an export becomes a report. No stage knows another; lib/server/pipeline joins them. */
const STAGES = ["parse", "normalise", "group", "score", "cost", "rank", "plan", "verify", "report"];
const CORE_PACKAGES = [
  "zod",
  "chardet",
  "iconv-lite",
  "snowball-stemmers",
  "stopword",
  "fastest-levenshtein",
  "pure-rand",
  "intl-messageformat",
];

const MAY_IMPORT: Record<string, readonly string[]> = {
  app: ["app", "server", "core", "components", "ui", "speech"],
  browser: ["browser", "app", "core", "components", "ui", "speech"],
  components: ["components", "ui", "core", "speech"],
  ui: ["ui"],
  // In which language a request is answered; one half for the server, one for the browser.
  speech: ["speech", "core"],
  server: ["server", "core", "seed", "speech"],
  core: ["core"],
  seed: ["seed", "core"],
};

/** The only callers of the functions that prove a right to a workspace. */
const SCOPE_MAKERS: Record<string, readonly string[]> = {
  scopeOfShareLink: ["lib/server/store/share-links.ts"],
  scopeOfMember: ["lib/server/access/session.ts", "lib/server/access/accept-invitation.ts"],
  scopeOfJob: [
    "lib/server/jobs/run-worker.ts",
    "lib/server/pipeline/dry-run-main.ts",
    "lib/server/cli/open-workspace.ts",
    "lib/server/setup/sample-workspace.ts",
  ],
};

type Sources = Readonly<Record<string, string>>;

function zoneOf(file: string, text: string): string {
  if (file.startsWith("lib/core/")) return "core";
  if (file.startsWith("lib/server/")) return "server";
  if (file.startsWith("lib/speech/")) return "speech";
  if (file.startsWith("components/ui/")) return "ui";
  if (file.startsWith("components/")) return "components";
  if (file.startsWith("prisma/seed/")) return "seed";
  if (file.startsWith("app/")) return /^\s*["']use client["']/.test(text) ? "browser" : "app";
  return "unclassified";
}

function targetOf(file: string, specifier: string): string | null {
  if (specifier.startsWith("@/")) return specifier.slice(2);
  if (specifier.startsWith(".")) return path.posix.join(path.posix.dirname(file), specifier);
  return null;
}

function packageOf(specifier: string): string {
  const parts = specifier.split("/");
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? "");
}

function coreViolation(file: string, target: string): string | null {
  const own = file.split("/")[2] ?? "";
  const other = target.split("/")[2] ?? "";
  if (![...LEAVES, ...STAGES].includes(own)) return `lib/core/${own} is neither a leaf nor a stage`;
  if (own === other || LEAVES.includes(other)) return null;
  return `${own} may not know ${other}; put the shared noun into lib/core/domain`;
}

function violationOf(file: string, text: string, specifier: string): string | null {
  const zone = zoneOf(file, text);
  const target = targetOf(file, specifier);
  if (target === null) {
    return zone === "core" && !CORE_PACKAGES.includes(packageOf(specifier))
      ? `lib/core may not use the package "${specifier}"`
      : null;
  }
  if (!target.startsWith("app/") && !/^(lib|components|prisma\/seed|app)\//.test(target))
    return null;
  // What basic components say themselves ("Cancel") is said in the language of the page as well.
  const isSaid = zone === "ui" && target.startsWith("lib/core/messages/");
  const targetZone = isSaid ? "ui" : zoneOf(target, "");
  if (!MAY_IMPORT[zone]?.includes(targetZone))
    return `${zone} may not import ${targetZone} (${specifier})`;
  const holdsClient = /^lib\/server\/store\/(db|generated)\b/.test(target);
  if (holdsClient && !/^lib\/server\/(store|access\/auth|jobs\/|.*main\.ts$|cli\/)/.test(file)) {
    return "only lib/server/store may hold the database client";
  }
  return zone === "core" ? coreViolation(file, target) : null;
}

function violations(sources: Sources): string[] {
  return Object.entries(sources).flatMap(([file, text]) => {
    const imports = ts
      .preProcessFile(text, true, true)
      .importedFiles.map((entry) => entry.fileName);
    const forbidden = imports.flatMap((specifier) => violationOf(file, text, specifier) ?? []);
    const made = Object.entries(SCOPE_MAKERS).flatMap(([maker, callers]) =>
      text.includes(`${maker}(`) && !callers.includes(file) && file !== "lib/server/access/scope.ts"
        ? [`only ${callers.join(", ")} may call ${maker}`]
        : [],
    );
    const stray =
      zoneOf(file, text) === "unclassified" ? ["this folder has no place in the table"] : [];
    return [...forbidden, ...made, ...stray].map((why) => `${file}: ${why}`);
  });
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "generated" ? [] : sourceFiles(file);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [file] : [];
  });
}

describe("import rules", () => {
  test("nobody imports what the table does not allow", () => {
    const files = ["app", "components", "lib", "prisma/seed"].flatMap(sourceFiles);
    const sources = Object.fromEntries(files.map((file) => [file, readFileSync(file, "utf8")]));
    expect(files.length).toBeGreaterThan(50);
    expect(violations(sources)).toEqual([]);
  });

  test.each([
    [
      "a core stage that knows another",
      "lib/core/score/x.ts",
      'import { a } from "@/lib/core/group/y";',
    ],
    ["a core that reads files", "lib/core/parse/x.ts", 'import { readFileSync } from "node:fs";'],
    [
      "a core that names the server, as a type",
      "lib/core/cost/x.ts",
      'import type { A } from "@/lib/server/env";',
    ],
    [
      "a component that asks the server",
      "components/toil/x.tsx",
      'import { a } from "@/lib/server/store/imports";',
    ],
    [
      "a basic component with product words",
      "components/ui/x.tsx",
      'import { a } from "@/components/toil/y";',
    ],
    [
      "browser code that asks the server",
      "app/x/y.tsx",
      '"use client";\nimport { a } from "@/lib/server/env";',
    ],
    [
      "a page that holds the database client",
      "app/x/page.tsx",
      'import { a } from "@/lib/server/store/db";',
    ],
    ["a folder nobody gave a place", "lib/misc/x.ts", "export const a = 1;"],
    ["a page that mints its own scope", "app/x/page.tsx", "const scope = scopeOfMember(row);"],
  ])("the gate catches %s", (_, file, text) => {
    expect(violations({ [file]: text })).toHaveLength(1);
  });
});
