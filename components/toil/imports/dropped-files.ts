/** What of a browser's file system entry is needed to find files in folders. */
export type DroppedEntry = {
  readonly name: string;
  readonly isDirectory: boolean;
  /** Only of files. */
  file?(found: (file: File) => void, failed: (error: unknown) => void): void;
  /** Only of folders. Each reading gives some of what is left, and nothing when all was given. */
  createReader?(): {
    readEntries(
      found: (entries: readonly DroppedEntry[]) => void,
      failed: (error: unknown) => void,
    ): void;
  };
};

/** What file managers leave in folders. */
const LEFT_BY_MACHINES = new Set(["thumbs.db", "desktop.ini"]);

/** Whether a person put the file there: not hidden, and no trace of a file manager. */
export function isOfPeople({ name }: { readonly name: string }): boolean {
  return !name.startsWith(".") && !LEFT_BY_MACHINES.has(name.toLowerCase());
}

async function childrenOf(folder: DroppedEntry): Promise<DroppedEntry[]> {
  const reader = folder.createReader?.();
  const children: DroppedEntry[] = [];
  while (reader) {
    const some = await new Promise<readonly DroppedEntry[]>((found, failed) =>
      reader.readEntries(found, failed),
    );
    if (some.length === 0) break;
    children.push(...some);
  }
  return children.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Every file in the folders and below them, by name. Rejects when the browser cannot read one of them. */
export async function filesWithin(entries: readonly DroppedEntry[]): Promise<File[]> {
  const files: File[] = [];
  for (const entry of entries.filter(isOfPeople)) {
    if (entry.isDirectory) files.push(...(await filesWithin(await childrenOf(entry))));
    else if (entry.file)
      files.push(await new Promise<File>((found, failed) => entry.file?.(found, failed)));
  }
  return files;
}

/** The files of a drop, those in folders too. To be called within the event: what it carries is gone afterwards. */
export function droppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  const entries = [...items].flatMap((item) => (item.webkitGetAsEntry() as DroppedEntry) ?? []);
  if (!entries.some(({ isDirectory }) => isDirectory)) return Promise.resolve([...files]);
  return filesWithin(entries);
}

/** Said when a folder cannot be read. */
export const UNREADABLE_DROP =
  "The browser could not read everything that was dropped, so nothing was sent. Choose the files instead.";
