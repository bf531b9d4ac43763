/** The one place that reads the wall clock, so that tests can set it by TOILBOX_NOW (ISO time). */
export function now(): Date {
  const set = process.env.TOILBOX_NOW;
  return set ? new Date(set) : new Date();
}
