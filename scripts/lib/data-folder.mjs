// The data folder and what is secret in it. Node built-ins only.
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Absolute data folder, made when missing. Nobody else may list it; as root others may pass through, because the
 * database inside runs under another account.
 */
export function dataFolder(given = process.env.TOILBOX_DATA_DIR) {
  const folder = path.resolve(given || ".toilbox");
  const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
  try {
    mkdirSync(folder, { recursive: true, mode });
  } catch (error) {
    throw new Error(
      `The data folder ${folder} cannot be made (${error.code}). Choose another one with TOILBOX_DATA_DIR.`,
      { cause: error },
    );
  }
  return folder;
}

/** `NAME`, or the content of the file that `NAME_FILE` points to; undefined when neither is set. */
export function environmentValue(name, source = process.env) {
  if (source[name]) return source[name];
  const file = source[`${name}_FILE`];
  if (!file) return undefined;
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    throw new Error(`${name}_FILE points to ${file}, which cannot be read (${error.code}).`, {
      cause: error,
    });
  }
}

/** The installation's secret: from the environment, else made once and kept for its owner's eyes only. */
export function installationSecret(folder) {
  const given = environmentValue("TOILBOX_SECRET");
  if (given) return given;
  const file = path.join(folder, "secret");
  try {
    // "wx": of two processes that start at once, one writes and both read the same secret.
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8").trim();
}
