import { auth } from "@/lib/server/access/auth";

export const dynamic = "force-dynamic";

/** Sign-in and sign-out. Sign-up is closed by configuration. */
export function GET(request: Request): Promise<Response> {
  return auth().handler(request);
}

export function POST(request: Request): Promise<Response> {
  return auth().handler(request);
}
