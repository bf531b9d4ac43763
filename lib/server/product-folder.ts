/** The folder of the product's own files, which the programs that start it name; the built pages run in one below it. */
export function productFolder(): string {
  return process.env.TOILBOX_ROOT ?? process.cwd();
}
