import { finished, type Steps } from "../domain/steps";
import { foldText } from "../text/fold-text";
import { hashText } from "../text/hash-text";
import { maskTokens } from "../text/mask-text";
import { groupInSteps } from "./group-signatures";
import { type SignatureSummary, TITLE_ALONE } from "./signature-summary";
import { kindOfTexts, type SourceKind } from "./source-kind";

export type TextRow = { readonly id: string; readonly text: string };

/**
 * Groups one column of texts: the group of each row, or null where a row is alone. Group names are hashes of the most
 * frequent wording, so they do not depend on the order of the rows. Decides by itself whether the texts are alerts or
 * written by people.
 */
export function groupTexts(texts: readonly TextRow[]): readonly (string | null)[] {
  return finished(groupTextsInSteps(texts));
}

/** The same in steps, so that somebody who waits can be told how far it is. */
export function* groupTextsInSteps(texts: readonly TextRow[]): Steps<readonly (string | null)[]> {
  const kind = kindOfTexts(texts.map((row) => row.text));
  const ids = new Map<string, string>();
  const signatures = new Map<string, SignatureSummary>();
  const idOfRow = texts.map(({ text }) => {
    const known = text.trim() === "" ? undefined : ids.get(text);
    const id = known ?? addSignature(text, kind, signatures);
    ids.set(text, id);
    const signature = signatures.get(id);
    if (signature) {
      const example = [signature.example ?? text, text].sort()[0] ?? text;
      signatures.set(id, { ...signature, example, count: signature.count + 1 });
    }
    return id;
  });
  const groupOf = new Map<string, string>();
  const clusters = yield* groupInSteps([...signatures.values()]);
  for (const { signatureIds, variants } of clusters) {
    const tickets = variants.reduce((sum, variant) => sum + variant.count, 0);
    const name = variants[0]?.signatureId.slice(0, 12);
    if (tickets > 1 && name) for (const id of signatureIds) groupOf.set(id, name);
  }
  return idOfRow.map((id) => groupOf.get(id) ?? null);
}

function addSignature(
  text: string,
  kind: SourceKind,
  signatures: Map<string, SignatureSummary>,
): string {
  const masked = maskTokens(text, kind).join(" ");
  // A row without any text is like no other row.
  const id = hashText(masked === "" ? `empty ${signatures.size} ${foldText(text)}` : masked);
  if (!signatures.has(id)) {
    signatures.set(id, {
      id,
      text: masked,
      sourceKind: kind,
      ...TITLE_ALONE,
      example: text,
      count: 0,
    });
  }
  return id;
}
