/** The words of a comma-separated list; keeps long vocabularies readable as paragraphs. */
export function listed(text: string): readonly string[] {
  return text.split(",").map((word) => word.trim().replace(/\s+/g, " "));
}
