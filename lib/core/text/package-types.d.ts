declare module "snowball-stemmers" {
  type Factory = (algorithm: string) => { stem(word: string): string };
  export const newStemmer: Factory | undefined;
  const whole: { readonly newStemmer: Factory };

  // biome-ignore lint/style/noDefaultExport: the package has one, and Node shows nothing else
  export default whole;
}

declare module "stopword" {
  export const eng: readonly string[];
  export const deu: readonly string[];
  export const fra: readonly string[];
  export const spa: readonly string[];
  export const por: readonly string[];
  export const ita: readonly string[];
}
