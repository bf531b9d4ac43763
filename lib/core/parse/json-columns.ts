import type { ParsedRecord } from "../domain/raw-row";
import { rejectValue } from "./json-rejections";
import { MAX_VALUE } from "./quote-finder";

/** Columns of their own; what further names hold is gathered in one more column, so that nothing is lost. */
const MAX_COLUMNS = 2_500;
const FURTHER = "further fields";

/** The columns of a JSON file: the names of all its records, in the order in which they first occur. */
export class JsonColumns {
  private readonly places = new Map<string, number>();
  private hasFurther = false;
  private shownNames: readonly string[] | null = null;

  /** Notes the names of a record; false when it holds nothing. */
  see(cells: ReadonlyMap<string, string>): boolean {
    let isFilled = false;
    for (const [name, text] of cells) {
      if (text !== "") isFilled = true;
      if (this.places.has(name)) continue;
      if (this.places.size < MAX_COLUMNS) this.places.set(name, this.places.size);
      else this.hasFurther = true;
    }
    return isFilled;
  }

  count(): number {
    return this.places.size + (this.hasFurther ? 1 : 0);
  }

  /** Names as headers: on one line, none empty, none twice. */
  names(): readonly string[] {
    this.shownNames ??= nameColumns([...this.places.keys(), ...(this.hasFurther ? [FURTHER] : [])]);
    return this.shownNames;
  }

  cellsOf(cells: ReadonlyMap<string, string>): string[] {
    const row = new Array<string>(this.count()).fill("");
    const further: Record<string, string> = {};
    for (const [name, text] of cells) {
      const place = this.places.get(name);
      if (place !== undefined) row[place] = text;
      else if (text !== "") further[name] = text;
    }
    if (this.hasFurther && Object.keys(further).length > 0)
      row[this.places.size] = JSON.stringify(further);
    return row;
  }

  /** A row, or a rejection when one of its values is too long to store. */
  check(cells: string[], line: number): ParsedRecord {
    const index = cells.findIndex((cell) => cell.length > MAX_VALUE);
    if (index < 0) return { kind: "row", row: { line, cells } };
    return rejectValue(cells, line, this.names()[index] ?? "");
  }
}

function nameColumns(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const base = name.replaceAll(/\s+/g, " ").trim() || `Column ${index + 1}`;
    let unique = base;
    for (let count = 2; taken.has(unique); count += 1) unique = `${base} (${count})`;
    taken.add(unique);
    return unique;
  });
}
