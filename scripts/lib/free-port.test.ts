import { once } from "node:events";
import net from "node:net";
import { describe, expect, test } from "vitest";
import { freePort, portProblem } from "./free-port.mjs";

async function whileListening(host: string, look: (port: number) => Promise<void>): Promise<void> {
  const server = net.createServer().listen(0, host);
  await once(server, "listening");
  try {
    await look((server.address() as net.AddressInfo).port);
  } finally {
    server.close();
  }
}

describe("a port", () => {
  test("that nobody uses has no problem and is given when wanted", async () => {
    const port = await freePort();
    expect(await portProblem(port)).toBeNull();
    // Systems give higher ones to outgoing connections, which would sit on it while its program starts again.
    expect(port).toBeLessThan(32_768);
    expect(await freePort(port)).toBe(port);
  });

  test.each(["127.0.0.1", "0.0.0.0"])("that a program uses on %s is taken", async (host) => {
    await whileListening(host, async (port) => {
      expect(await portProblem(port)).toBe("taken");
      expect(await freePort(port)).not.toBe(port);
    });
  });
});
