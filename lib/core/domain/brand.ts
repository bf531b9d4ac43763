declare const brand: unique symbol;

/** A type that only its own maker function can produce: `Brand<number, "Minutes">` is no plain number. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
