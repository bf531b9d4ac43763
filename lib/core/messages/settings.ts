import { DE_SETTINGS } from "./de/settings";
import { speaker } from "./speaker";

/** Messages of the settings that are said on the server: cards, and what is wrong with an input. */
export const saySettings = speaker({ de: DE_SETTINGS });
