/**
 * No text that people read stands outside the catalogue, in the parts of the product that speak all languages. The list
 * of parts grows until it is the product.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/** Folders (ending in a slash) and files that are done. */
const DONE = [
  "lib/core/report/box/",
  "lib/core/report/part/",
  "lib/core/report/change-words.ts",
  "lib/core/report/form-fields.ts",
  "lib/core/report/typed-number.ts",
  "lib/core/report/wording.ts",
  "lib/core/report/applications/",
  "components/toil/applications/",
  "components/toil/applications-screen.tsx",
  "app/[workspace]/applications/",
  "lib/core/report/plan/",
  "lib/server/plan/plan-under-limits.ts",
  "components/toil/report/",
  "components/toil/report-screen.tsx",
  "components/toil/report-mails-screen.tsx",
  "components/toil/part-screen.tsx",
  "components/toil/print-button.tsx",
  "components/toil/plan/",
  "components/toil/plan-screen.tsx",
  "app/[workspace]/plan/",
  "app/[workspace]/report/",
  "app/[workspace]/assumptions/",
  "app/[workspace]/settings/page.tsx",
  "app/[workspace]/settings/save-settings-form.ts",
  "app/[workspace]/settings/classifier/",
  "app/[workspace]/settings/reports/",
  "components/toil/classifier/",
  "components/toil/classifier-screen.tsx",
  "components/toil/settings/",
  "components/toil/settings-form.tsx",
  "components/toil/settings-screen.tsx",
  "lib/core/report/settings/",
  "components/toil/assumptions/",
  "components/toil/assumptions-screen.tsx",
  "lib/core/report/assumptions/",
  "app/[workspace]/imports/",
  "components/toil/drop-anywhere.tsx",
  "components/toil/export-recipes.tsx",
  "components/toil/imports/",
  "components/toil/imports-screen.tsx",
  "components/toil/upload-dropzone.tsx",
  "app/[workspace]/settings/sources/",
  "components/toil/sources/",
  "components/toil/sources-screen.tsx",
  "components/toil/mend/",
  "components/toil/mend-screen.tsx",
  "components/toil/receipt-screen.tsx",
  "components/toil/review/",
  "components/toil/review-screen.tsx",
  "lib/core/report/imports/",
  "app/(public)/",
  "app/error.tsx",
  "app/layout.tsx",
  "app/not-found.tsx",
  "components/toil/app-shell.tsx",
  "components/toil/json-form.tsx",
  "lib/core/report/refused-at-door.ts",
  "components/toil/nav-link.tsx",
  "app/[workspace]/settings/notices/",
  "components/toil/notices/",
  "components/toil/notices-screen.tsx",
  "lib/core/report/notices/",
  "components/toil/palette/",
  "components/toil/people/",
  "components/toil/people-screen.tsx",
  "app/[workspace]/settings/people/",
  "app/[workspace]/settings/data/",
  "components/toil/data/",
  "components/toil/data-screen.tsx",
  "app/[workspace]/me/",
  "components/toil/personal/",
  "components/toil/personal-screen.tsx",
  "components/toil/copy-text.ts",
  "components/toil/door.tsx",
  "components/toil/unreached.ts",
  "components/toil/use-act.ts",
  "components/toil/sign-out-button.tsx",
  "components/ui/",
  "app/[workspace]/candidates/",
  "app/[workspace]/tickets/",
  "components/toil/tickets-screen.tsx",
  "lib/core/domain/signal-rows.ts",
  "lib/core/report/tickets/",
  "components/toil/candidate/",
  "components/toil/candidate-screen.tsx",
  "components/toil/regroup/",
  "components/toil/regroup-screen.tsx",
  "lib/core/report/candidate/",
  "components/toil/candidates/",
  "components/toil/candidates-screen.tsx",
  "components/toil/selection/",
  "components/toil/verdict/",
  "components/toil/views/",
  "lib/core/report/candidates/",
  "lib/core/report/measured-words.ts",
  "lib/core/report/signal-words.ts",
  "lib/core/report/verdict-words.ts",
  "lib/core/report/palette/",
  "lib/core/report/format.ts",
  "lib/core/report/heat-view.ts",
  "lib/core/report/overview/",
  "lib/core/report/period.ts",
  "app/[workspace]/overview/",
  "components/charts/",
  "components/toil/auto-refresh.tsx",
  "components/toil/box-flaps.tsx",
  "components/toil/metric-hint.tsx",
  "components/toil/nothing-ranked.tsx",
  "components/toil/overview/",
  "components/toil/overview-screen.tsx",
  "components/toil/page-header.tsx",
  "components/toil/page-skeleton.tsx",
  "components/toil/period/",
  "components/toil/top-bar.tsx",
];

/** Attributes whose text is shown or read aloud. */
const READ = new Set([
  "alt",
  "aria-label",
  "hint",
  "label",
  "note",
  "place",
  "placeholder",
  "save",
  "summary",
  "text",
  "title",
]);

/** The same in every language, or read by programs only. */
const NOT_WORDS = new Set([
  "P10",
  "P50",
  "P90",
  "P10–P90",
  "A",
  "B",
  "B − A",
  "font-family:Inter,Segoe UI,Helvetica,Arial,sans-serif",
  "CSV",
  "Toilbox",
  // Languages, each in its own.
  "English (US), 1,234.5",
  "English (UK), 1,234.5",
  "Deutsch, 1.234,5",
  "Deutsch (Österreich), 1.234,5",
  "Deutsch (Schweiz), 1’234.5",
  "English, 1 234,5 (France)",
  "ABCD-EFGH-JKMN",
  "dana@example.com",
  "https://example.com/hook",
  // What tools are called.
  "ServiceNow",
  "Jira",
  "Zendesk",
  "PagerDuty",
  "Freshservice",
  // What is printed on keys.
  "Ctrl K",
  "Enter",
  "J",
  "K",
  "X",
  "T",
  "N",
  "D",
  "Esc",
  "Escape",
  "Shift J",
  "Shift K",
  // Keys that programs compare.
  "each thing",
  "locked in",
  "must do",
  "no return",
  "one line",
  "two lines",
]);

function messagesOf(folder: string): ReadonlySet<string> {
  const messages = new Set<string>();
  for (const file of readdirSync(folder)) {
    const source = ts.createSourceFile(
      file,
      readFileSync(path.join(folder, file), "utf8"),
      ts.ScriptTarget.Latest,
    );
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAssignment(node) && !ts.isComputedPropertyName(node.name))
        messages.add(node.name.text);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return messages;
}

const MESSAGES = messagesOf(path.join(import.meta.dirname, "de"));

/** Two words in a row, or a word that begins like a sentence. */
function readsLikeWords(text: string): boolean {
  const plain = text.replace(/<[^>]*>/g, "");
  return /\p{L}{2,} \p{L}{2,}/u.test(plain) || /^\p{Lu}\p{Ll}+/u.test(plain.trim());
}

function beginsLikeSentence(text: string): boolean {
  return /^\p{Lu}\p{Ll}+/u.test(text.trim());
}

/** Whether a text is a name, a type, a key or a fault of the program: nobody reads it. */
function isUnread(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true;
  if (ts.isLiteralTypeNode(parent) || ts.isExternalModuleReference(parent)) return true;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return true;
  if (ts.isExpressionStatement(parent)) return true;
  if (ts.isElementAccessExpression(parent) || ts.isCaseClause(parent)) return true;
  if (ts.isNewExpression(parent) && /Error$/.test(parent.expression.getText())) return true;
  return isWithin(node, (above) => {
    return ts.isJsxAttribute(above) && !READ.has(above.name.getText()) && isOfClass(above);
  });
}

function isOfClass(attribute: ts.JsxAttribute): boolean {
  return /class|style|href|key|^d$/i.test(attribute.name.getText());
}

function isWithin(node: ts.Node, is: (above: ts.Node) => boolean): boolean {
  for (let above = node.parent; above; above = above.parent) if (is(above)) return true;
  return false;
}

function textOf(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return node.text;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("0");
}

/** Whether a text is drawn as it stands: between tags, or in an attribute that is read. */
function isDrawn(node: ts.Node): boolean {
  const holder = ts.isJsxExpression(node.parent) ? node.parent.parent : node.parent;
  const isRead = ts.isJsxAttribute(holder) && READ.has(holder.name.getText());
  return ts.isJsxText(node) || isRead;
}

function isVisible(node: ts.Node, text: string, isPage: boolean): boolean {
  if (isDrawn(node)) return /\p{L}/u.test(text);
  // Elsewhere a message may stand by itself: as the one of several that is said.
  if (MESSAGES.has(text)) return false;
  // Classes are words in a row as well, so that on pages only what begins like a sentence counts.
  return isPage ? beginsLikeSentence(text) : readsLikeWords(text);
}

/** Texts of a file that people would read and that no catalogue holds. */
function outsideCatalogue(file: string, code: string): string[] {
  const isPage = file.endsWith(".tsx");
  const kind = isPage ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, kind);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    const isKnown = text !== null && NOT_WORDS.has(text.trim());
    if (text !== null && !isKnown && !isUnread(node) && isVisible(node, text, isPage)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file}:${line + 1} ${text.trim()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function filesIn(part: string): string[] {
  if (!part.endsWith("/")) return [part];
  return readdirSync(part, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return filesIn(`${part}${entry.name}/`);
    return /(?<!\.test)\.tsx?$/.test(entry.name) ? [`${part}${entry.name}`] : [];
  });
}

describe("visible text", () => {
  test.each(DONE)("of %s stands in the catalogue", (part) => {
    const files = filesIn(part);
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => outsideCatalogue(file, readFileSync(file, "utf8")))).toEqual([]);
  });

  test.each([
    ["text between tags", "a.tsx", "export const A = () => <p>nobody named</p>;"],
    ["a heading in an attribute", "a.tsx", 'export const A = () => <Card title="as of" />;'],
    [
      "a template in an attribute",
      "a.tsx",
      `export const A = () => <Card note={\`as of \${day}\`} />;`,
    ],
    ["a toast", "a.tsx", 'run(act, "Saved for you");'],
    ["a sentence of a view", "a.ts", `export const a = \`The plan takes it to \${amount}\`;`],
    ["two words of a view", "a.ts", 'export const a = "zero effort";'],
    ["words in a mail's markup", "a.ts", `export const a = \`<p style="a b">Dear \${name}</p>\`;`],
  ])("outside is found: %s", (_, file, code) => {
    expect(outsideCatalogue(file, code)).toHaveLength(1);
  });

  test.each([
    ["a message", "a.tsx", 'say(formats, "Keep this one");'],
    ["classes", "a.tsx", 'export const A = () => <p className="flex gap-2">{b}</p>;'],
    ["an address", "a.ts", `export const a = \`/\${workspace}/candidates\`;`],
    ["a fault of the program", "a.ts", 'throw new Error("a kept report is broken");'],
  ])("not taken for visible: %s", (_, file, code) => {
    expect(outsideCatalogue(file, code)).toEqual([]);
  });
});
