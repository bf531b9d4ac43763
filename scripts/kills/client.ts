import { randomUUID } from "node:crypto";
import { NOTHING_CONFIRMED } from "@/lib/core/domain/confirmed-mapping";
import { scopeOfJob, type WorkspaceScope } from "@/lib/server/access/scope";
import { findImport } from "@/lib/server/store/imports";
import { addToWorkspace, createPerson } from "@/lib/server/store/people";
import { unfinishedJobs } from "@/lib/server/store/queue-state";
import { confirmBatch, findWaiting } from "@/lib/server/store/reviews";
import { createWorkspace } from "@/lib/server/store/workspaces";
import { eventually } from "./eventually";
import type { Installation } from "./installation";

const RESUMABLE = "/api/uploads/resumable";
const PIECES = 3;
/** A machine that is shared by others takes a multiple of the usual time. */
const LONG_MS = 300_000;

/**
 * A person at work, and their browser: asks again after every lost connection and every 5xx, as the product's own
 * client does.
 */
export class Client {
  private constructor(
    private readonly installation: Installation,
    readonly userId: string,
    private readonly cookie: string,
  ) {}

  static async signIn(installation: Installation): Promise<Client> {
    const person = { email: `${randomUUID()}@desk.test`, password: "the password of the proofs" };
    const first = await createWorkspace({ slug: randomUUID(), name: "First", isSample: false });
    const userId = await createPerson({
      ...person,
      name: "Owner",
      installationOwner: true,
      membership: { workspaceId: first.id, role: "owner" },
    });
    const { address } = installation;
    const answer = await fetch(`${address}/api/auth/sign-in/email`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: address },
      body: JSON.stringify(person),
    });
    if (!answer.ok) throw new Error(`sign-in: ${answer.status} ${await answer.text()}`);
    const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
    return new Client(installation, userId, cookies.join("; "));
  }

  /** An empty workspace of this person. */
  async newDesk(): Promise<Desk> {
    const slug = `desk-${randomUUID()}`;
    const { id } = await createWorkspace({ slug, name: slug, isSample: false });
    await addToWorkspace(id, this.userId, "owner");
    return { slug, scope: scopeOfJob(id, "worker") };
  }

  /** One request; null when the connection broke or the server could not answer now. */
  async send(path: string, init: RequestInit): Promise<Response | null> {
    const answer = await fetch(`${this.installation.address}${path}`, {
      ...init,
      headers: { cookie: this.cookie, ...init.headers },
      signal: AbortSignal.timeout(30_000),
    }).catch(() => null);
    if (answer === null || answer.status >= 500) return null;
    return answer;
  }

  /** Sends a file by the tus protocol; the import waits for its review. */
  async uploadInPieces(desk: Desk, file: Buffer): Promise<{ importId: string; batchId: string }> {
    const batchId = randomUUID();
    const place = await eventually("an upload begins", async () => {
      const answer = await this.send(
        `${RESUMABLE}?workspace=${desk.slug}&name=desk.csv&batch=${batchId}`,
        { method: "POST", headers: tus({ "upload-length": String(file.length) }) },
      );
      return answer && new URL(answer.headers.get("location") ?? "", "http://x").pathname;
    });
    const importId = await eventually(
      "an upload in pieces is whole",
      () => this.sendPiece(place, file),
      LONG_MS,
    );
    return { importId, batchId };
  }

  /** Asks how far it came and sends the next piece; gives the import once all is there. */
  private async sendPiece(place: string, file: Buffer): Promise<string | null> {
    const head = await this.send(place, { method: "HEAD", headers: tus({}) });
    if (!head) return null;
    const done = head.headers.get("toilbox-import");
    if (done) return done;
    const offset = Number(head.headers.get("upload-offset"));
    const piece = file.subarray(offset, offset + Math.ceil(file.length / PIECES));
    const answer = await this.send(place, {
      method: "PATCH",
      headers: tus({
        "upload-offset": String(offset),
        "content-type": "application/offset+octet-stream",
      }),
      body: new Uint8Array(piece),
    });
    return answer?.headers.get("toilbox-import") ?? null;
  }

  /** Sends a file in one request, again with the same key until it is acknowledged. */
  upload(desk: Desk, file: Buffer, key: string = randomUUID()): Promise<string> {
    return eventually(
      "an upload is acknowledged",
      async () => {
        const answer = await this.send(`/api/uploads?workspace=${desk.slug}&name=desk.csv`, {
          method: "PUT",
          headers: { "idempotency-key": key },
          body: new Uint8Array(file),
        });
        if (!answer) return null;
        const said = (await answer.json()) as { importId?: string };
        if (answer.status !== 201) throw new Error(`${answer.status} ${JSON.stringify(said)}`);
        return said.importId ?? null;
      },
      LONG_MS,
    );
  }

  undo(desk: Desk, importId: string): Promise<true> {
    return eventually("an undo is taken on", async () => {
      const answer = await this.send(`/api/imports/${importId}/undo?workspace=${desk.slug}`, {
        method: "POST",
      });
      if (answer?.status === 202) return true;
      const said = (await answer?.json()) as { code?: string } | undefined;
      return said?.code === "ALREADY_UNDONE";
    });
  }
}

function tus(headers: Record<string, string>): Record<string, string> {
  return { "tus-resumable": "1.0.0", ...headers };
}

export type Desk = { readonly slug: string; readonly scope: WorkspaceScope };

/** Lets a waiting upload in, as a person does who has no doubts. */
export async function confirm(
  desk: Desk,
  { importId, batchId }: { importId: string; batchId: string },
): Promise<void> {
  await eventually("an upload is looked at", async () => {
    const waiting = await findWaiting(desk.scope, importId);
    return waiting?.recognised !== undefined && waiting?.recognised !== null;
  });
  await eventually("an upload is confirmed", async () => {
    await confirmBatch(desk.scope, batchId, new Map([[importId, NOTHING_CONFIRMED]]));
    return true;
  });
}

/** Waits until an import has come to a state, and nothing of the workspace is left to do. */
export async function settled(desk: Desk, importId: string, state: "done" | "undone") {
  return eventually(
    `an import is ${state}`,
    async () => {
      const row = await findImport(desk.scope, importId);
      if (row?.status === "failed") throw new Error(row.errorMessage ?? "failed");
      if (row?.status !== state || (await unfinishedJobs(desk.scope)) > 0) return null;
      return row;
    },
    LONG_MS,
  );
}
