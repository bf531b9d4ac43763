import { activityMinutes } from "@/lib/core/effort/activity-windows";
import { MASK_VERSION, SignatureReader } from "@/lib/core/group/signature";
import { env } from "../env";
import type { Batch, LoadedReject } from "../store/load-tickets";
import type { LoadedTicket } from "../store/staged-ticket";
import type { ImportStep } from "./rows-to-tickets";

/** Characters of long texts and rejected cells after which a batch ends before it has so many tickets. */
const BATCH_CHARACTERS = 4 * 1024 * 1024;
/** What a rejected cell counts beside its text: a line of commas is full of empty ones. */
const CELL_CHARACTERS = 8;

class OpenBatch {
  /** Tickets and rejects in one transaction: so many that its fixed cost vanishes, so few that memory holds them. */
  private readonly mostItems = env().TOILBOX_BATCH_TICKETS;
  private readonly signatures = new SignatureReader();
  private tickets: LoadedTicket[] = [];
  private rejects: LoadedReject[] = [];
  private rowsRead = 0;
  private characters = 0;
  private masked = { people: 0, email: 0, phone: 0, ip: 0 };

  get items(): number {
    return this.tickets.length + this.rejects.length;
  }

  get isFull(): boolean {
    return this.items >= this.mostItems || this.characters >= BATCH_CHARACTERS;
  }

  add(step: ImportStep): void {
    if (step.kind === "rejected") {
      this.rejects.push({ rejection: step.rejection, cells: step.cells });
      this.rowsRead += 1;
      for (const cell of step.cells) this.characters += cell.length + CELL_CHARACTERS;
      return;
    }
    const { ticket, rows } = step;
    this.tickets.push(loadedTicket(step, this.signatures));
    this.rowsRead += rows.length;
    this.characters += (ticket.description?.length ?? 0) + (ticket.resolution?.length ?? 0);
    for (const { maskedCells } of rows) {
      this.masked.people += maskedCells.people;
      this.masked.email += maskedCells.email;
      this.masked.phone += maskedCells.phone;
      this.masked.ip += maskedCells.ip;
    }
  }

  close(bytesDone: number): Batch {
    const { tickets, rejects, rowsRead, items } = this;
    const masked = Object.fromEntries(Object.entries(this.masked).filter(([, count]) => count > 0));
    this.tickets = [];
    this.rejects = [];
    this.rowsRead = 0;
    this.characters = 0;
    this.masked = { people: 0, email: 0, phone: 0, ip: 0 };
    return { tickets, rejects, items, rowsRead, bytesDone, masked };
  }
}

function loadedTicket(
  step: ImportStep & { kind: "ticket" },
  signatures: SignatureReader,
): LoadedTicket {
  const signature = signatures.read(step.ticket);
  return {
    ticket: step.ticket,
    events: step.events,
    activityMinutes: activityMinutes(step.events),
    signature: { ...signature, maskVersion: MASK_VERSION },
  };
}

/** Cuts the steps of an import into batches, leaving out those that an earlier worker has stored. */
export async function* batchesOf(
  steps: AsyncIterable<readonly ImportStep[]>,
  progress: { skip: number; bytesRead(): number },
): AsyncGenerator<Batch> {
  const batch = new OpenBatch();
  let position = 0;
  for await (const some of steps) {
    for (const step of some) {
      position += 1;
      if (position <= progress.skip) continue;
      batch.add(step);
      if (batch.isFull) yield batch.close(progress.bytesRead());
    }
  }
  if (batch.items > 0) yield batch.close(progress.bytesRead());
}

/** Asks for the next batch while the one before it is being stored: two cores work at once, one batch more is held. */
export async function* oneAhead<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const source = items[Symbol.asyncIterator]();
  let coming = source.next();
  try {
    for (;;) {
      const { done, value } = await coming;
      if (done) return;
      coming = source.next();
      // Whoever takes the next batch hears of its failure; until then it is nobody's.
      coming.catch(() => undefined);
      yield value;
    }
  } finally {
    await source.return?.();
  }
}
