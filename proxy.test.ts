import { NextRequest } from "next/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { proxy } from "./proxy";

const HEADER = "Strict-Transport-Security";

function answerOf(address: string) {
  vi.stubEnv("TOILBOX_URL", address);
  return proxy(new NextRequest(`${address}/sign-in`));
}

afterEach(() => vi.unstubAllEnvs());

describe("proxy", () => {
  it("asks browsers to stay with https where that is the product's address", () => {
    expect(answerOf("https://toil.example.org").headers.get(HEADER)).toBe("max-age=31536000");
    expect(answerOf("http://localhost:3000").headers.get(HEADER)).toBeNull();
  });

  it("gives every answer a nonce of its own", () => {
    const [one, other] = [1, 2].map(() =>
      answerOf("http://localhost:3000").headers.get("Content-Security-Policy"),
    );
    expect(one).toMatch(/script-src 'nonce-[^']+' 'strict-dynamic';/);
    expect(one).not.toBe(other);
  });
});
