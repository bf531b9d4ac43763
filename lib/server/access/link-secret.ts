import { createHash, randomBytes } from "node:crypto";

/** The secret of a link: 256 bits, fit for an address. */
export function newLinkSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What stands in the database instead of a link's secret. */
export function linkDigest(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
