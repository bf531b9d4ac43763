/** The one function of papaparse that the comparisons need; the package brings no types. */
declare module "papaparse" {
  export function parse<Row>(
    text: string,
    options: { readonly skipEmptyLines: boolean },
  ): { readonly data: readonly Row[] };
  /** With `chunk` the rows go to the callback piece by piece. */
  export function parse<Row>(
    text: string,
    options: {
      readonly skipEmptyLines: boolean;
      readonly chunk: (results: { readonly data: readonly Row[] }) => void;
    },
  ): void;
}
