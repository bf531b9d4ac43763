import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a reader of the file gets: pages, whether it is tagged, and all text without its blanks. */
export async function readPdf(bytes: Uint8Array) {
  const loading = getDocument({ data: bytes, verbosity: 0 });
  const pdf = await loading.promise;
  const marks = await pdf.getMarkInfo();
  const texts: string[] = [];
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const { items } = await (await pdf.getPage(at)).getTextContent();
    for (const item of items) if ("str" in item) texts.push(item.str);
  }
  const pages = pdf.numPages;
  await loading.destroy();
  return { pages, isTagged: marks?.Marked === true, text: texts.join("").replace(/\s/g, "") };
}
