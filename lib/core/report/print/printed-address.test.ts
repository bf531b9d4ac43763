import { expect, test } from "vitest";
import { printedAddress } from "./printed-address";

test.each([
  ["https://tb.example.com/desk/tickets?team=Network", "tb.example.com/desk/tickets?team=Network"],
  ["http://localhost:3000/desk/tickets?q=K%C3%B6ln", "localhost:3000/desk/tickets?q=Köln"],
  ["https://tb.example.com/desk?q=100%", "tb.example.com/desk?q=100%"],
])("%s is printed as %s", (address, printed) => {
  expect(printedAddress(address)).toBe(printed);
});

test("an address of more than 200 characters is cut, and says so", () => {
  const printed = printedAddress(`https://tb.example.com/?q=${"a".repeat(300)}`);
  expect(printed).toHaveLength(200);
  expect(printed.endsWith("…")).toBe(true);
});
