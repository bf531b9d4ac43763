import { TempFile } from "./temp-file";

/** Everything that an opened upload holds and that must be freed together. */
export class Resources {
  private readonly closers: (() => void)[] = [];

  keep<Kept extends { close(): void }>(kept: Kept): Kept {
    this.closers.push(() => kept.close());
    return kept;
  }

  keepFd(fd: number, close: (fd: number) => void): number {
    this.closers.push(() => close(fd));
    return fd;
  }

  tempFile(): TempFile {
    return this.keep(new TempFile());
  }

  close(): void {
    for (const close of this.closers.splice(0)) close();
  }
}
