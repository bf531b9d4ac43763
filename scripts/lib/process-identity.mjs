// Which process is meant by a pid that was written down earlier. Node built-ins only.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const LINUX = process.platform === "linux";

/** The fields of /proc/PID/stat from the state on; null when there is no such process. */
function linuxState(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the program's name in brackets and may itself hold spaces and brackets.
    const [state, parent, ...rest] = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return { state, parent: Number(parent), startedAt: rest[17] };
  } catch {
    return null;
  }
}

/**
 * A mark that tells a process from a later one with the same pid: pids are used again, soon so in containers.
 * Empty where the system offers none.
 */
export function identityOf(pid) {
  if (!LINUX) return "";
  const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  return `${boot}:${linuxState(pid)?.startedAt ?? ""}`;
}

/** Whether the process runs, and is still the one that had this identity (when one is given). */
export function isAlive(pid, identity = "") {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== "EPERM") return false;
  }
  if (!LINUX) return true;
  const seen = linuxState(pid);
  // A zombie has ended; only nobody has asked for its exit code yet.
  if (seen && "ZX".includes(seen.state)) return false;
  return !identity || !seen || identity === identityOf(pid);
}

function ask(pid, field) {
  const answer = spawnSync("ps", ["-o", `${field}=`, "-p", String(pid)], { encoding: "utf8" });
  return answer.status === 0 ? answer.stdout.trim() : "";
}

function parentOf(pid) {
  return LINUX ? (linuxState(pid)?.parent ?? 0) : Number(ask(pid, "ppid"));
}

function programOf(pid) {
  try {
    return LINUX ? readFileSync(`/proc/${pid}/comm`, "utf8").trim() : ask(pid, "comm");
  } catch {
    return "";
  }
}

/**
 * The processes that npm put above this one: npm itself and, where the shell stays between, the shell.
 * Empty when nobody used npm; then the parent may leave without a meaning (nohup, a closed terminal multiplexer).
 */
export function npmAncestors() {
  if (!process.env.npm_lifecycle_event || process.platform === "win32") return [];
  const parent = process.ppid;
  const between = /^-?(.*\/)?(sh|ash|bash|dash|ksh|zsh)$/.test(programOf(parent));
  return (between ? [parent, parentOf(parent)] : [parent]).filter((pid) => pid > 1);
}
