import { type NextRequest, NextResponse } from "next/server";

/** React's development build compiles code at run time; the product never does. */
const DEVELOPMENT_ONLY = process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : "";

/**
 * Only scripts that carry this response's nonce run. Styles may stand in the page: bars and marks of the charts are placed
 * by style attributes, and toasts bring a sheet of their own.
 */
function contentPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${DEVELOPMENT_ONLY}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Gives every page a Content-Security-Policy with a nonce of its own; Next reads the nonce from the request's copy. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = contentPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = {
  // Pages only. A proxy that matches a route cuts its request body at 10 MB and still answers 200, so no upload may pass
  // here; routes under /api and built files have no scripts and get their policy from next.config.js.
  matcher: ["/((?!api/|_next/).*)"],
};
