/** @type {import("next").NextConfig} */
module.exports = {
  output: "standalone",
  outputFileTracingRoot: __dirname,
  serverExternalPackages: ["pg", "postgres", "@prisma/adapter-pg", "pino"],
  poweredByHeader: false,
  images: { unoptimized: true },
  // npm test checks the types; a start on a user's machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  async headers() {
    return [
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
      // Pages get theirs, with a nonce, from proxy.ts.
      ...["/api/:path*", "/_next/:path*"].map((source) => ({
        source,
        headers: [
          {
            key: "Content-Security-Policy",
            value:
              "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
          },
        ],
      })),
    ];
  },
};
