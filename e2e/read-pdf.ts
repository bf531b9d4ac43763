import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

type Entry = { readonly title: string; readonly items: readonly Entry[] };

function titlesOf(entries: readonly Entry[] | null): string[] {
  return (entries ?? []).flatMap(({ title, items }) => [title, ...titlesOf(items)]);
}

/**
 * What a reader of the file gets: pages, whether it is tagged, the titles of its outline from top to bottom, its pieces of
 * text a line each, and all of it without blanks; its paper and its smallest text, in points.
 */
export async function readPdf(bytes: Uint8Array) {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await loading.promise;
  const marks = await pdf.getMarkInfo();
  const texts: string[] = [];
  let smallest = Number.POSITIVE_INFINITY;
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const { items } = await (await pdf.getPage(at)).getTextContent();
    for (const item of items) {
      if (!("str" in item)) continue;
      texts.push(item.str);
      if (item.str.trim() !== "") smallest = Math.min(smallest, item.height);
    }
  }
  const pages = pdf.numPages;
  const [, , width] = (await pdf.getPage(1)).view;
  const paper = Math.round(width ?? 0) === 792 ? "letter" : "a4";
  const outline = titlesOf(await pdf.getOutline());
  await loading.destroy();
  const text = texts.join("").replace(/\s/g, "");
  return {
    pages,
    isTagged: marks?.Marked === true,
    outline,
    lines: texts.join("\n"),
    text,
    paper,
    smallest,
  };
}
