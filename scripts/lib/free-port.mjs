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

/**
 * Below the ports that systems give to outgoing connections (from 32768 on): what listens here can be stopped and started
 * again, and no connection of another program sits on its port meanwhile.
 */
const LOWEST = 20_000;
const PORTS = 12_000;
const TRIES = 100;

/** A port of 127.0.0.1 that nobody listens on: the wanted one when it is free. */
export async function freePort(wanted = 0) {
  if (wanted > 0 && (await listenProblem(wanted, "127.0.0.1")) === null) return wanted;
  for (let tries = 0; tries < TRIES; tries++) {
    const port = LOWEST + Math.floor(Math.random() * PORTS);
    if ((await listenProblem(port, "127.0.0.1")) === null) return port;
  }
  throw new Error(`No free port was found between ${LOWEST} and ${LOWEST + PORTS - 1}.`);
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
