import { DE_MEND } from "./de/mend";
import { speaker } from "./speaker";

/** Messages of the page that shows the rejected rows of an import to be typed over. */
export const sayMend = speaker({ de: DE_MEND });
