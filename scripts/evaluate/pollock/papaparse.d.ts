/** The one function of papaparse that the comparison needs; the package brings no types. */
declare module "papaparse" {
  export function parse<Row>(
    text: string,
    options: { readonly skipEmptyLines: boolean },
  ): { readonly data: readonly Row[] };
}
