import { expect, test } from "vitest";
import { ticketWith } from "@/fixtures/blank-ticket";
import type { Ticket } from "../domain/ticket";
import { createChance } from "../simulate/chance";
import { hashText } from "../text/hash-text";
import { SignatureReader, signatureOf } from "./signature";

const TICKETS = 4_000;
const PIECES = (
  "a z A Q é ß İ ™ ﷺ 漢 か 😀 \u0301 ０ · … ’ ' ` \" “ ” „ « » ‘ [ ] { } ( ) < > = : , ; | . .. / // \\ @ - _ # & + ~ ^ $ % 0 19 ! ? * " +
  "\u00a0 \u3000 \u200b :// c:\\ [email] [ip] 0x1f 2fa 365 s/4hana 802.1x jan mon may mb pm CRITICAL: a.b.c foo.txt fooBarBaz under_score_x -> => :: () x=1 1.2.3.4 /srv/x/y"
).split(" ");
const NAMES =
  "anna Müller grant Atlas harbour control printer the vpn o'neil jean-luc ab --- a1 ΑΣ 漢字 reset --'".split(
    " ",
  );
const JOINTS = [" ", " ", " ", ", ", "/", ".", "  "];

/** Tickets full of odd characters and of titles that name their own columns; always the same ones. */
function oddTickets(): Ticket[] {
  const chance = createChance(31);
  const uniform = () => chance.uniform();
  const below = (end: number) => Math.floor(uniform() * end);
  const some = (from: readonly string[], most: number, joints: readonly string[]) =>
    Array.from({ length: 1 + below(most) }, () => from[below(from.length)])
      .map((piece) => `${piece}${joints[below(joints.length)]}`)
      .join("");
  const names = (most: number) => some(NAMES, most, JOINTS);
  const odd = (most: number) => some(PIECES, most, ["", "", " "]);
  const perhaps = (text: string) => (uniform() < 0.4 ? null : text);
  return Array.from({ length: TICKETS }, () =>
    ticketWith({
      title: perhaps(uniform() < 0.7 ? names(9) : `${names(4)}${odd(8)}`),
      requester: perhaps(names(3)),
      assignee: perhaps(names(2)),
      configurationItem: perhaps(names(2)),
      service: perhaps(names(2)),
      team: perhaps(names(3)),
      category: perhaps(odd(3)),
      closeCode: perhaps(odd(3)),
      description: perhaps(odd(5)),
      channel: uniform() < 0.7 ? null : "monitor",
      attributes:
        uniform() < 0.5 ? {} : { Location: names(2), "Opened by": names(3), u_symptom: odd(2) },
    }),
  );
}

test("ids and texts that are already stored stay what they are; otherwise raise MASK_VERSION", () => {
  const reader = new SignatureReader();
  const found = oddTickets().map((ticket) => reader.read(ticket));
  expect(hashText(JSON.stringify(found))).toBe("61628b324353281bfa64027f92eb7d8f");
});

test("what a reader read before changes nothing", () => {
  const tickets = oddTickets().slice(0, 500);
  const reader = new SignatureReader();
  for (const ticket of tickets.toReversed()) reader.read(ticket);
  expect(tickets.map((ticket) => reader.read(ticket))).toEqual(tickets.map(signatureOf));
});
