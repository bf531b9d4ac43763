/** No text that people read stands outside the catalogue. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/** Everything that draws pages or says sentences on them: folders (ending in a slash) and files. */
const SPOKEN = [
  "app/",
  "components/",
  "lib/core/domain/signal-rows.ts",
  "lib/core/report/",
  "lib/server/plan/plan-under-limits.ts",
];

/** What answers programs, in English (decision 17), and examples that only tests read. */
const NOT_SPOKEN = /^app\/api\/|\/example-[a-z]+\.ts$/;

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
  "PDF",
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
  if (NOT_SPOKEN.test(part)) return [];
  if (!part.endsWith("/")) return [part];
  return readdirSync(part, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return filesIn(`${part}${entry.name}/`);
    return /(?<!\.test)\.tsx?$/.test(entry.name) ? filesIn(`${part}${entry.name}`) : [];
  });
}

describe("visible text", () => {
  test.each(SPOKEN)("of %s stands in the catalogue", (part) => {
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
