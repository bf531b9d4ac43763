import { describe, expect, test } from "vitest";
import { openCellMemory } from "./cell-memory";
import { maskingFilter } from "./privacy-filter";

function counted(read: (cell: string) => string | null) {
  let reads = 0;
  const known = openCellMemory()((cell) => {
    reads += 1;
    return read(cell);
  });
  return { known, reads: () => reads };
}

describe("cell memory", () => {
  test("a value that comes again is read once, also when it means nothing", () => {
    const { known, reads } = counted((cell) => (cell === "-" ? null : cell.toUpperCase()));
    expect(["open", "-", "open", "-"].map(known)).toEqual(["OPEN", null, "OPEN", null]);
    expect(reads()).toBe(2);
  });

  test("a column whose cells never come again is read without a memory, and gives the same", () => {
    const { known, reads } = counted((cell) => cell);
    const ids = Array.from({ length: 6_000 }, (_, number) => `INC${number}`);
    expect(ids.map(known)).toEqual(ids);
    expect(ids.map(known)).toEqual(ids);
    expect(reads()).toBe(12_000);
  });

  test("long cells of prose are not kept", () => {
    const { known, reads } = counted((cell) => cell);
    const prose = "x".repeat(81);
    expect([prose, prose].map(known)).toEqual([prose, prose]);
    expect(reads()).toBe(2);
  });

  test("what was masked in a remembered cell counts for each row that holds it", () => {
    const privacy = maskingFilter(() => "1234567890");
    const read = privacy.counting(openCellMemory())(privacy.person);
    privacy.prose("call ann@example.org");
    for (const name of ["Ann", "Ann", "Bo"]) read(name);
    expect(privacy.takeCounts()).toEqual({ people: 3, email: 1, phone: 0, ip: 0 });
    expect(privacy.takeCounts()).toEqual({ people: 0, email: 0, phone: 0, ip: 0 });
  });
});
