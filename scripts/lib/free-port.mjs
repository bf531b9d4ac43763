// Ports. Node built-ins only.
import net from "node:net";

/** Error code of listening on an address, or null when it works. */
function listenProblem(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", (error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

/** A port of 127.0.0.1 that nobody listens on: the wanted one when it is free. */
export async function freePort(wanted = 0) {
  if (wanted > 0 && (await listenProblem(wanted, "127.0.0.1")) === null) return wanted;
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Why a port cannot be used: "taken", "forbidden", or null when it can.
 * Every address is asked: a browser that opens localhost may try IPv6 first and would meet the other program there.
 */
export async function portProblem(port) {
  for (const host of ["127.0.0.1", "::1", "0.0.0.0"]) {
    const code = await listenProblem(port, host);
    if (code === "EADDRINUSE") return "taken";
    if (code === "EACCES") return "forbidden";
  }
  return null;
}
