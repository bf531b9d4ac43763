import type { Ticket } from "../domain/ticket";
import { TextMasker } from "../text/mask-text";
import type { MaskedTokens } from "../text/masked-tokens";
import { OwnValues } from "./own-values";
import { SignatureWriter } from "./signature-writer";
import { isMachineText, type SourceKind } from "./source-kind";

/** Raised whenever masks or ids change: signatures of different versions must not be compared. */
export const MASK_VERSION = 1;

/** What a ticket asks for, with everything that varies from one ticket to the next taken out. */
export type TicketSignature = {
  /** 32 hexadecimal characters; equal for equal text, category, service and kind of source. */
  readonly id: string;
  /** Masked title; without a title the structure "category > symptom or item > close code". */
  readonly text: string;
  readonly sourceKind: SourceKind;
  readonly fromStructure: boolean;
};

const LONGEST_TITLE = 400;
const DESCRIPTION_AS_TITLE = 120;
const SYMPTOM_COLUMN = /symptom|problem.?type|sub.?categor/i;

/**
 * Reads the signatures of tickets. The same ticket gives the same id on every machine, whatever was read before: one
 * reader serves a whole import only because its memory is used again.
 *
 * Category and service take part in the id, so equal short titles of two services stay apart until tasks are formed.
 * A ticket without a title is known by its structure, and without that by how its description begins. Linear; figures:
 * docs/benchmarks.md.
 */
export class SignatureReader {
  private readonly masker = new TextMasker();
  private readonly ownValues = new OwnValues();
  private readonly writer = new SignatureWriter();

  read(ticket: Ticket): TicketSignature {
    const title = ticket.title?.trim() ?? "";
    if (title === "") return this.readWithoutTitle(ticket);
    const sourceKind = sourceKindOf(ticket, title);
    const kept = title.length > LONGEST_TITLE ? title.slice(0, LONGEST_TITLE) : title;
    const tokens = this.masker.read(kept, sourceKind);
    return this.fromTokens(this.ownValues.without(tokens, ticket), sourceKind, ticket);
  }

  private fromTokens(
    tokens: MaskedTokens,
    sourceKind: SourceKind,
    ticket: Ticket,
  ): TicketSignature {
    const { writer } = this;
    writer.begin(sourceKind, false);
    const text = writer.writeTokens(tokens);
    return { id: writer.idIn(ticket), text, sourceKind, fromStructure: false };
  }

  private readWithoutTitle(ticket: Ticket): TicketSignature {
    const symptom = symptomOf(ticket) ?? ticket.configurationItem;
    const description = ticket.description?.trim() ?? "";
    if (!ticket.category && !symptom && description !== "") {
      const beginning = description.slice(0, DESCRIPTION_AS_TITLE);
      return this.fromTokens(this.masker.read(beginning, "human"), "human", ticket);
    }
    const parts = [ticket.category, symptom, ticket.closeCode].flatMap(
      (part) => part?.trim() || [],
    );
    const text = parts.join(" > ");
    this.writer.begin("human", true);
    this.writer.writeText(text);
    return { id: this.writer.idIn(ticket), text, sourceKind: "human", fromStructure: true };
  }
}

/** The signature of one ticket. Who reads many keeps a `SignatureReader`. */
export function signatureOf(ticket: Ticket): TicketSignature {
  return new SignatureReader().read(ticket);
}

function sourceKindOf(ticket: Ticket, title: string): SourceKind {
  const fromMonitoring = ticket.channel === "monitor" || ticket.channel === "page";
  return ticket.type === "alert" || fromMonitoring || isMachineText(title) ? "alert" : "human";
}

function symptomOf({ attributes }: Ticket): string | null {
  for (const column in attributes) {
    if (SYMPTOM_COLUMN.test(column)) return attributes[column] ?? null;
  }
  return null;
}
