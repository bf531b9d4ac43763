import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";

/**
 * What a page may load and run: our own files, and scripts that carry this answer's nonce.
 *
 * Inline styles are allowed, because charts and toasts set them; they run nothing. The development server evaluates
 * code, the product does not.
 */
function policyOf(nonce: string): string {
  const evaluates = process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${evaluates}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** A year; asked for only where the product's own address is encrypted, else browsers could not come back. */
const ONLY_ENCRYPTED = "max-age=31536000";

/** Gives each page a nonce of its own; Next puts it on its scripts when it finds the policy on the request. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString("base64");
  const policy = policyOf(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  // The frame of the page asks whose language it is in.
  headers.set("x-path", request.nextUrl.pathname);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  if (process.env.TOILBOX_URL?.startsWith("https://")) {
    response.headers.set("Strict-Transport-Security", ONLY_ENCRYPTED);
  }
  return response;
}

/** Pages only: a proxy in front of an upload would cut its body off at 10 MB and still answer 200. */
export const config = { matcher: ["/((?!api/|_next/static|_next/image).*)"] };
