import { DE_CARD_MENU } from "./de/card-menu";
import { plainSpeaker } from "./plain-speaker";

/** Messages of the menu of a card: what can be taken away from it. */
export const sayCardMenu = plainSpeaker({ de: DE_CARD_MENU });
