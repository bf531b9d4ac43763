/** A pattern for ILIKE that finds what was typed anywhere, its own percent signs and underscores taken as they are. */
export function likeAnywhere(typed: string): string {
  return `%${typed.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
