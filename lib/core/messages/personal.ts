import { DE_PERSONAL } from "./de/personal";
import { plainSpeaker } from "./plain-speaker";

/** Messages of the page of a person's own settings. */
export const sayPersonal = plainSpeaker({ de: DE_PERSONAL });
