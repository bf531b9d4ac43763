# syntax=docker/dockerfile:1
FROM node:22-bookworm-slim AS base
WORKDIR /toilbox
ENV NEXT_TELEMETRY_DISABLED=1 \
    CHECKPOINT_DISABLE=1

# Everything that building needs. No install scripts: nothing from the registry runs on its own.
FROM base AS build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN node scripts/build-image.mjs

# What running needs: no compilers, no test tools, no embedded PostgreSQL (those are optional packages).
FROM base AS packages
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund && npm cache clean --force

FROM base
ENV NODE_ENV=production \
    TOILBOX_DATA_DIR=/data \
    TOILBOX_HOST=0.0.0.0 \
    PORT=3000
COPY --from=packages /toilbox/node_modules ./node_modules
COPY --from=build /toilbox/.next/standalone ./.next/standalone
COPY --from=build /toilbox/dist ./dist
COPY package.json ./
COPY bin ./bin
COPY scripts ./scripts
COPY prisma/migrations ./prisma/migrations
RUN install -d -o node -g node -m 700 /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "scripts/check-health.mjs"]
CMD ["node", "scripts/container.mjs", "web"]
