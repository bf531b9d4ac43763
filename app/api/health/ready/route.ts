import { readHealth } from "@/lib/server/store/health";

export const dynamic = "force-dynamic";

/** Requests can be served: the database answers and is migrated. Waiting imports do not make it unready. */
export async function GET(): Promise<Response> {
  try {
    const health = await readHealth();
    return Response.json({ status: health.migrations > 0 ? "ok" : "not migrated", ...health });
  } catch {
    return Response.json({ status: "database unavailable, retrying" }, { status: 503 });
  }
}
