/** Who acts for the installation, not for themselves. */
const ACTORS: Readonly<Record<string, string>> = {
  worker: "Toilbox",
  cli: "the command line",
};

/** Who an actor is, for people: never the id of somebody whose name is gone. */
export function nameOf(actor: string, names: ReadonlyMap<string, string>): string {
  return ACTORS[actor] ?? names.get(actor) ?? "somebody who left";
}
