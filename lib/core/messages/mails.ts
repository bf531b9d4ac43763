import { DE_MAILS } from "./de/mails";
import { speaker } from "./speaker";

/** Messages of mails and of the page that plans them. */
export const sayMails = speaker({ de: DE_MAILS });
