import { sayRefusals } from "../../messages/refusals";
import { reteller } from "../../messages/retell";

/**
 * Says in the language of the reader why the server does not take an upload, a second run or an undo. Loaded in the
 * browser once something is refused.
 */
export const refusalAgain = reteller(sayRefusals, [
  "An import can be undone for {days} days. This one is older.",
  "This workspace takes {count} imports an hour and has had them. Try again in an hour, or put several exports into one file.",
  "This workspace stores {stored} of at most {most}, and this file does not fit. Export a shorter period, or ask whoever runs Toilbox to raise TOILBOX_MAX_STORED_BYTES.",
  "The file is larger than {size} MB, the limit of this installation. Export a shorter period, or raise TOILBOX_MAX_UPLOAD_BYTES.",
  "{got} of {bytes} bytes arrived. Nothing was kept; upload the file again.",
  "{got} of {bytes} bytes arrived. Resume it.",
]);
