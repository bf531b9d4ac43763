import { DE_MEND_FORM } from "./de/mend-form";
import { plainSpeaker } from "./plain-speaker";

/** Messages of the form in the browser that rejected rows are typed over in. */
export const sayMendForm = plainSpeaker({ de: DE_MEND_FORM });
