import { sayDoorRefusals } from "../messages/door-refusals";
import type { Speech } from "../messages/plain-speaker";
import { sayRefusals } from "../messages/refusals";
import { reteller } from "../messages/retell";

const ofTheDoor = reteller(sayDoorRefusals, [
  "You are signed in as {email}; the link is for somebody else.",
]);

/**
 * Says in the language of the reader why the server lets nobody in, or what it refuses everywhere. Loaded in the browser
 * once something is refused.
 */
export function refusedAtDoor(speech: Speech, text: string): string {
  return sayRefusals.stored(speech, ofTheDoor(speech, text));
}
