/** One record of a delimited file with every cell quoted. */
export function quotedLine(cells: readonly string[]): string {
  return cells.map(quote).join(",");
}

/** One record that quotes only the cells that need it. */
export function leanLine(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\r\n]/.test(cell) ? quote(cell) : cell)).join(",");
}

function quote(cell: string): string {
  return `"${cell.includes('"') ? cell.replaceAll('"', '""') : cell}"`;
}
