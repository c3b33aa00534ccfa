import { z } from 'zod'

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean),
)

const origins = (port: number) =>
  list.default([`http://localhost:${port}`, `http://127.0.0.1:${port}`]).pipe(z.array(z.url()).min(1))

const pagesSchema = z.object({ SHOP_ORIGINS: origins(3000) })

const serverSchema = pagesSchema.extend({
  NODE_ENV: z.string().default('production'),
  ADMIN_API_URL: z.url().default('http://127.0.0.1:4001'),
  ADMIN_ORIGINS: origins(3001),
  ADMIN_PORT: z.coerce.number().int().min(1).max(65535).default(3001),
  HOP_SECRET: z.string().min(16, 'HOP_SECRET must be set to the secret that the API process knows'),
  TRUSTED_PROXIES: list.default([]),
})

const buildSchema = z.object({ NEXT_DIST_DIR: z.string().min(1).default('.next') })

/** Where people see the shop that this desk runs. */
export function readShopUrl(): string {
  return pagesSchema.parse(process.env).SHOP_ORIGINS[0] as string
}

/** What the process that listens needs. */
export function readServerEnv() {
  const env = serverSchema.parse(process.env)
  return {
    apiUrl: env.ADMIN_API_URL,
    origins: env.ADMIN_ORIGINS,
    shopOrigins: env.SHOP_ORIGINS,
    port: env.ADMIN_PORT,
    hopSecret: env.HOP_SECRET,
    trustedProxies: new Set(env.TRUSTED_PROXIES),
    dev: env.NODE_ENV === 'development',
  }
}

/** What a build may be told. */
export function readBuildEnv() {
  return { distDir: buildSchema.parse(process.env).NEXT_DIST_DIR }
}
