import { DE_LOSS_FORMS } from "./de/loss-forms";
import { plainSpeaker } from "./plain-speaker";

/** The forms that a loss takes, as they read within a sentence. */
export const sayLossForm = plainSpeaker({ de: DE_LOSS_FORMS });
