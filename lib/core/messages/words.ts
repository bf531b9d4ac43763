import { DE_WORDS } from "./de/words";
import { speaker } from "./speaker";

/** Words that several pages share: axes, changes, bands of scores, remedies, why something has no price. */
export const sayWords = speaker({ de: DE_WORDS });
