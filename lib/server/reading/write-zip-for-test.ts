import { crc32, deflateRawSync } from "node:zlib";

export type ZippedFile = {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  /** Says that the entry is locked with a password. */
  readonly isLocked?: boolean;
  /** What the directory says instead of the true size. */
  readonly claimedBytes?: number;
  /** Damages the packed bytes. */
  readonly isDamaged?: boolean;
};

/** A ZIP file, written by hand so that tests can lie in it. */
export function writeZip(files: readonly ZippedFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const { local, central } = zipEntry(file, offset);
    parts.push(local);
    directory.push(central);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, end]);
}

function zipEntry(file: ZippedFile, offset: number): { local: Buffer; central: Buffer } {
  const plain = Buffer.from(file.bytes);
  const packed = deflateRawSync(plain);
  if (file.isDamaged) packed.fill(0xff, packed.length >> 1);
  const name = Buffer.from(file.name, "utf8");
  // Version, flags, method, time, date, check sum, sizes and name length stand in both headers in this order.
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(0x0800 | (file.isLocked ? 1 : 0), 2);
  shared.writeUInt16LE(8, 4);
  shared.writeUInt32LE(crc32(plain), 10);
  shared.writeUInt32LE(packed.length, 14);
  shared.writeUInt32LE(file.claimedBytes ?? plain.length, 18);
  shared.writeUInt16LE(name.length, 22);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([Buffer.from("PK\u0003\u0004"), shared, name, packed]),
    central: Buffer.concat([
      Buffer.from("PK\u0001\u0002"),
      Buffer.from([20, 0]),
      shared,
      rest,
      name,
    ]),
  };
}
