import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { env } from "@/lib/server/env";
import { installationDb } from "@/lib/server/store/db";
import { uuidv7 } from "@/lib/server/uuid";

const FIFTEEN_MINUTES = 15 * 60;
const TWELVE_HOURS = 12 * 60 * 60;

/** A request may come from the address it is sent to; other origins only when TOILBOX_URL names them. */
function originsOf(request: Request | undefined): string[] {
  const named = env().TOILBOX_URL;
  const host = request?.headers.get("host");
  const own = host ? [`http://${host}`, `https://${host}`] : [];
  return named ? [named, ...own] : own;
}

function createAuth() {
  const address = env().TOILBOX_URL ?? `http://localhost:${env().PORT}`;
  return betterAuth({
    appName: "Toilbox",
    baseURL: address,
    secret: env().TOILBOX_SECRET,
    trustedOrigins: (request) => originsOf(request),
    database: prismaAdapter(installationDb(), { provider: "postgresql" }),
    // Sign-up is closed: the first owner comes through /setup, everybody else by invitation.
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10 },
    session: {
      expiresIn: 7 * 24 * 60 * 60,
      updateAge: TWELVE_HOURS,
      cookieCache: { enabled: false },
    },
    rateLimit: {
      enabled: true,
      // In the database, so that a restart does not forgive.
      storage: "database",
      window: 60,
      max: 100,
      customRules: { "/sign-in/email": { window: FIFTEEN_MINUTES, max: 30 } },
    },
    user: {
      additionalFields: {
        installationOwner: { type: "boolean", input: false, defaultValue: false },
      },
    },
    advanced: {
      database: { generateId: () => uuidv7() },
      useSecureCookies: address.startsWith("https://"),
      cookiePrefix: "toilbox",
    },
    telemetry: { enabled: false },
  });
}

let instance: ReturnType<typeof createAuth> | undefined;

/** The sign-in service of this process; made on first use, so that a build needs no environment. */
export function auth(): ReturnType<typeof createAuth> {
  instance ??= createAuth();
  return instance;
}
