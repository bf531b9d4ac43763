import { env } from "../env";

/** The address people open, as the settings tell it; undefined where they do not. Ends without a slash. */
export function namedAddress(): string | undefined {
  return env().TOILBOX_URL?.replace(/\/+$/, "");
}

/** The address people open, as told by the settings or by the browser of whoever asks. Ends without a slash. */
export function publicAddress(asked: Pick<Headers, "get">): string {
  const scheme = asked.get("x-forwarded-proto") ?? "http";
  return namedAddress() ?? `${scheme}://${asked.get("host") ?? `localhost:${env().PORT}`}`;
}
