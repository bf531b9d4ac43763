import { languageOf } from "./language";
import type { ValueArguments } from "./message-values";
import type { Speaker, Speech } from "./plain-speaker";

/** How a value of a stored sentence is said: as it was written unless its name is here. */
export type ValueWords<S extends Speech> = Readonly<
  Record<string, (speech: S, value: string) => string>
>;

const NAME = /\{(\w+)\}/g;
/** Expressions of messages; making one costs far more than trying it. */
const made = new Map<string, RegExp>();

function expressionOf(message: string): RegExp {
  const parts = message.split(NAME).map((part, at) => {
    if (at % 2 === 1) return `(?<${part}>[^]*?)`;
    return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(`^${parts.join("")}$`);
}

/** The values that an English message was filled with to make the text; null where it is not of this message. */
function valuesWithin(message: string, text: string): Readonly<Record<string, string>> | null {
  const known = made.get(message) ?? expressionOf(message);
  made.set(message, known);
  return known.exec(text)?.groups ?? null;
}

/**
 * Says English sentences, stored or sent with their values in them, in the language of the reader: found again by the
 * messages that they were made by, the first that fits. A sentence of no message stays as it is.
 */
export function reteller<Message extends string, S extends Speech = Speech>(
  say: Speaker<Message>,
  messages: readonly NoInfer<Message>[],
  words: ValueWords<S> = {},
): (speech: S, text: string) => string {
  return (speech, text) => {
    if (languageOf(speech.locale) === "en") return text;
    for (const message of messages) {
      const values = valuesWithin(message, text);
      if (!values) continue;
      const said = Object.entries(values).map(([name, value]) => [
        name,
        words[name]?.(speech, value) ?? value,
      ]);
      // Its values are those that it was read with: only the compiler does not know.
      return say(speech, message, ...([Object.fromEntries(said)] as ValueArguments<Message>));
    }
    return say.stored(speech, text);
  };
}
