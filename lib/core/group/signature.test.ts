import { describe, expect, test } from "vitest";
import { ticketWith } from "@/fixtures/blank-ticket";
import type { Ticket } from "../domain/ticket";
import { signatureOf } from "./signature";

const signature = (fields: Partial<Ticket>) => signatureOf(ticketWith(fields));

describe("the text of a signature", () => {
  test.each<[string, Partial<Ticket>, string]>([
    [
      "people of the ticket are masked word by word",
      { title: "Reset pw for Mira Anders", requester: "Anders, Mira" },
      "reset pw for <*>",
    ],
    [
      "a team's name is masked as a whole",
      { title: "Monthly list for Harbour Control", team: "Harbour Control" },
      "monthly list for <*>",
    ],
    [
      "a configuration item is masked where enough is left",
      { title: "Disk full on atlas", configurationItem: "Atlas" },
      "disk full on <*>",
    ],
    [
      "a place from a column of the export is masked",
      { title: "Paper jam in Porto office printer", attributes: { Location: "Porto" } },
      "paper jam in <*> office printer",
    ],
    [
      "a service that is the matter itself stays",
      { title: "VPN broken", service: "VPN" },
      "vpn broken",
    ],
    [
      "a desk's own word stays, although a column holds it",
      { title: "Printer does not feed paper", configurationItem: "Printer" },
      "printer does not feed paper",
    ],
    [
      "a person called like an action does not hide it",
      { title: "Grant access to the archive", assignee: "Hugh Grant" },
      "grant access to the archive",
    ],
  ])("%s", (_, fields, text) => {
    expect(signature(fields).text).toBe(text);
  });

  test("without a title the structure speaks, in its order", () => {
    const found = signature({
      category: "Hardware > Screen",
      closeCode: "Replaced",
      attributes: { u_symptom: "Flicker" },
    });
    expect(found).toMatchObject({
      text: "Hardware > Screen > Flicker > Replaced",
      fromStructure: true,
    });
  });

  test("without title and structure the description speaks", () => {
    const found = signature({ title: " ", description: "Badge 1234 is lost" });
    expect(found).toMatchObject({ text: "badge <*> is lost", fromStructure: false });
  });

  test("a ticket that says nothing has an empty structure", () => {
    expect(signature({})).toMatchObject({ text: "", fromStructure: true });
  });
});

describe("the id of a signature", () => {
  const plain = { title: "Access request 17", service: "Payroll" };

  test("is the same for another number in the title", () => {
    expect(signature({ ...plain, title: "access request 99" }).id).toBe(signature(plain).id);
  });

  test.each<[string, Partial<Ticket>]>([
    ["another service", { service: "Archive" }],
    ["another category", { category: "Rights" }],
    ["another text", { title: "Access withdrawn" }],
    ["another kind of source", { channel: "monitor" }],
  ])("differs for %s", (_, change) => {
    expect(signature({ ...plain, ...change }).id).not.toBe(signature(plain).id);
  });

  test("does not depend on who worked on it, when, or how it ended", () => {
    const other = { assignee: "Ida", team: "Desk", resolution: "done", closeCode: "ok" };
    expect(signature({ ...plain, ...other }).id).toBe(signature(plain).id);
  });
});

describe("the kind of source", () => {
  test.each<[string, Partial<Ticket>, string]>([
    ["a ticket opened by monitoring", { title: "Disk full", channel: "monitor" }, "alert"],
    ["a page", { title: "Please look", channel: "page" }, "alert"],
    ["machine syntax", { title: "CRITICAL: host=db01 load=[9.3, 8.1]" }, "alert"],
    ["a request", { title: "Please reset my password, I am locked out" }, "human"],
    ["a request with a number", { title: "Need 2 monitors (27 inch) for desk 114" }, "human"],
    ["a reply with a colon", { title: "RE: access for new colleague" }, "human"],
  ])("%s", (_, fields, kind) => {
    expect(signature(fields).sourceKind).toBe(kind);
  });
});
