import { env } from "../env";

/** The address people open, as told by the settings or by the browser of whoever asks. Ends without a slash. */
export function publicAddress(asked: Pick<Headers, "get">): string {
  const scheme = asked.get("x-forwarded-proto") ?? "http";
  const named =
    env().TOILBOX_URL ?? `${scheme}://${asked.get("host") ?? `localhost:${env().PORT}`}`;
  return named.replace(/\/+$/, "");
}
