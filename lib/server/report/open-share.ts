import { createHmac, timingSafeEqual } from "node:crypto";
import { senderOf } from "../access/sender";
import { env } from "../env";
import { takeTurn } from "../store/rate-limit";
import { findSnapshot } from "../store/report-snapshots";
import { type FoundShareLink, findShareLink, noteOpened, opensWith } from "../store/share-links";
import type { KeptReport } from "./kept-report";

const MINUTE_MS = 60_000;
/** Pages that one sender may open, and passwords that may be tried on one link. */
const OPENINGS = { windowMs: MINUTE_MS, most: 100 };
const TRIES = { windowMs: 15 * MINUTE_MS, most: 10 };

/** Name of the cookie that says that the password of a link was given. */
function shareCookie(link: Pick<FoundShareLink, "id">): string {
  return `toilbox_share_${link.id}`;
}

/** What the cookie holds: only this installation can make it, and it ends with the password. */
function proofOf({ id, passwordHash }: FoundShareLink): string {
  return createHmac("sha256", env().TOILBOX_SECRET).update(`${id}.${passwordHash}`).digest("hex");
}

function proves(link: FoundShareLink, given: string | undefined): boolean {
  const [wanted, seen] = [Buffer.from(proofOf(link)), Buffer.from(given ?? "")];
  return wanted.length === seen.length && timingSafeEqual(wanted, seen);
}

export type OpenedShare =
  | { readonly kind: "gone" }
  | { readonly kind: "too many" }
  | { readonly kind: "locked"; readonly organisation: string }
  | {
      readonly kind: "open";
      readonly organisation: string;
      readonly expiresAt: Date;
      readonly report: KeptReport;
    };

/** What the reader of a link gets to see: the report, a question for its password, or that it is over. */
export async function openShare(
  token: string,
  visitor: {
    readonly headers: Pick<Headers, "get">;
    readonly cookie: (name: string) => string | undefined;
  },
): Promise<OpenedShare> {
  if (!(await takeTurn(`share:${senderOf(visitor.headers)}`, OPENINGS)))
    return { kind: "too many" };
  const link = await findShareLink(token);
  if (!link) return { kind: "gone" };
  const { organisation, expiresAt } = link;
  if (link.passwordHash !== null && !proves(link, visitor.cookie(shareCookie(link))))
    return { kind: "locked", organisation };
  const found = await findSnapshot(link.scope, link.snapshotId);
  if (!found) return { kind: "gone" };
  await noteOpened(link);
  return { kind: "open", organisation, expiresAt, report: found.kept };
}

export type UnlockedShare =
  | { readonly kind: "gone" | "too many" | "wrong" }
  | {
      readonly kind: "unlocked";
      readonly cookie: string;
      readonly proof: string;
      readonly until: Date;
    };

/** Tries a password on a link. */
export async function unlockShare(token: string, password: string): Promise<UnlockedShare> {
  const link = await findShareLink(token);
  if (!link) return { kind: "gone" };
  if (!(await takeTurn(`share-password:${link.id}`, TRIES))) return { kind: "too many" };
  if (!(await opensWith(link, password))) return { kind: "wrong" };
  return {
    kind: "unlocked",
    cookie: shareCookie(link),
    proof: proofOf(link),
    until: link.expiresAt,
  };
}
