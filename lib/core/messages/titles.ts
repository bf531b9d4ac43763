import { DE_TITLES } from "./de/titles";
import { plainSpeaker } from "./plain-speaker";

/** Titles of browser tabs, and what a preview of a link says of the product. */
export const sayTitles = plainSpeaker({ de: DE_TITLES });

export type PageTitle = keyof typeof DE_TITLES;
