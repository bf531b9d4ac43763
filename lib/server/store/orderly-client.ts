import { Client, type ClientConfig } from "pg";

/**
 * A connection that sends one query after the other. Prisma reads several relations of a row at the same time, on the one
 * connection of a transaction; pg queues them, warns, and from its version 9 on refuses. Queries with a callback, which
 * the pool sends on connections that nobody else has, go straight through.
 */
export class OrderlyClient extends Client {
  constructor(config?: ClientConfig) {
    super(config);
    const send = this.query.bind(this) as (...given: unknown[]) => unknown;
    let last: Promise<unknown> = Promise.resolve();
    const inTurn = (...given: unknown[]): unknown => {
      if (typeof given.at(-1) === "function") return send(...given);
      const answer = last.then(() => send(...given));
      last = answer.catch(() => undefined);
      return answer;
    };
    this.query = inTurn as Client["query"];
  }
}
