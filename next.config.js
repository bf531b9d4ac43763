/** @type {import("next").NextConfig} */
module.exports = {
  output: "standalone",
  outputFileTracingRoot: __dirname,
  // Reads its own files at run time, which no tracer sees.
  outputFileTracingIncludes: {
    "/api/report/pdf": ["./node_modules/playwright-core/**/*"],
    "/api/plan": ["./node_modules/highs/package.json", "./node_modules/highs/build/*"],
  },
  serverExternalPackages: [
    "pg",
    "postgres",
    "@prisma/adapter-pg",
    "pino",
    "playwright-core",
    "pptxgenjs",
    "write-excel-file",
  ],
  // For every browser: the title waits for what the page waits for anyway. One that came later would leave the name of
  // the page before it to be read aloud.
  htmlLimitedBots: /./,
  poweredByHeader: false,
  images: { unoptimized: true },
  // npm test checks the types; a start on a user's machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  async headers() {
    return [
      {
        // Pages get theirs with a nonce, from proxy.ts; what the API gives is data and never a page.
        source: "/api/:path*",
        headers: [
          {
            key: "Content-Security-Policy",
            value: "default-src 'none'; frame-ancestors 'none'; sandbox",
          },
          { key: "Cache-Control", value: "private, no-store" },
        ],
      },
      {
        source: "/:path*",
        headers: [
          { key: "X-Content-Type-Options", value: "nosniff" },
          { key: "Referrer-Policy", value: "same-origin" },
          { key: "X-Frame-Options", value: "DENY" },
          { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
          { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
        ],
      },
      // A shared link is a secret: no search engine lists it, no other site hears its address.
      {
        source: "/share/:path*",
        headers: [
          { key: "X-Robots-Tag", value: "noindex, nofollow" },
          { key: "Referrer-Policy", value: "no-referrer" },
        ],
      },
      // proxy.ts leaves built files out; a "not found" among them is a page all the same.
      ...["/_next/static/:path*", "/_next/image/:path*"].map((source) => ({
        source,
        headers: [
          {
            key: "Content-Security-Policy",
            value: "default-src 'none'; frame-ancestors 'none'",
          },
        ],
      })),
    ];
  },
};
