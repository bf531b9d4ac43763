import { closeSync, openSync, readSync, unlinkSync, writeSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { uuidv7 } from "../uuid";

/** Bytes gathered before they are written. */
const WRITE_BYTES = 256 * 1024;
const READ_BYTES = 256 * 1024;

/**
 * A file of this process alone, for what is too large for memory. It has no name from the start, so that nothing is
 * left behind when the process is killed. Writing comes first, then reading, in any order and as often as needed.
 */
export class TempFile {
  readonly fd: number;
  private pending: Uint8Array[] = [];
  private pendingBytes = 0;
  private written = 0;

  constructor() {
    const name = path.join(os.tmpdir(), `toilbox-${uuidv7()}`);
    this.fd = openSync(name, "wx+", 0o600);
    unlinkSync(name);
  }

  get size(): number {
    return this.written + this.pendingBytes;
  }

  append(bytes: Uint8Array): void {
    this.pending.push(bytes);
    this.pendingBytes += bytes.length;
    if (this.pendingBytes >= WRITE_BYTES) this.flush();
  }

  flush(): void {
    if (this.pendingBytes === 0) return;
    const bytes = Buffer.concat(this.pending);
    for (let at = 0; at < bytes.length; ) {
      at += writeSync(this.fd, bytes, at, bytes.length - at, this.written + at);
    }
    this.written += bytes.length;
    this.pending = [];
    this.pendingBytes = 0;
  }

  /** The bytes from `start` on, at most `length` of them. */
  read(start: number, length: number): Buffer {
    const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, this.written - start)));
    return buffer.subarray(0, readSync(this.fd, buffer, 0, buffer.length, start));
  }

  async *bytes(): AsyncGenerator<Uint8Array> {
    this.flush();
    for (let at = 0; at < this.written; at += READ_BYTES) yield this.read(at, READ_BYTES);
  }

  close(): void {
    closeSync(this.fd);
  }
}
