import { DE_RECEIPT } from "./de/receipt";
import { speaker } from "./speaker";

/** Messages of what became of imports: their list, receipts, undoing, and the mail when one is over. */
export const sayReceipt = speaker({ de: DE_RECEIPT });
