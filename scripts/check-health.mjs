// Health of a container: exit 0 when Toilbox is ready. With --worker also a living worker must have reported.
const host = process.env.TOILBOX_HEALTH_ADDRESS ?? `http://127.0.0.1:${process.env.PORT ?? 3000}`;
try {
  const answer = await fetch(`${host}/api/health/ready`, { signal: AbortSignal.timeout(4_000) });
  const health = await answer.json();
  const hasWorker = !process.argv.includes("--worker") || health.workers > 0;
  process.exitCode = answer.ok && health.status === "ok" && hasWorker ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
