import { z } from 'zod'

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean),
)

const shopSchema = z.object({
  SHOP_API_URL: z.url().default('http://127.0.0.1:4000'),
  SHOP_ORIGINS: list
    .default(['http://localhost:3000', 'http://127.0.0.1:3000'])
    .pipe(z.array(z.url()).min(1)),
})

const serverSchema = shopSchema.extend({
  NODE_ENV: z.string().default('production'),
  SHOP_PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  HOP_SECRET: z.string().min(16, 'HOP_SECRET must be set to the secret that the API process knows'),
  TRUSTED_PROXIES: list.default([]),
})

const buildSchema = z.object({ NEXT_DIST_DIR: z.string().min(1).default('.next') })

/** Where the API answers and under which origins the shop is seen; the first is the public one. */
export function readShopEnv() {
  const env = shopSchema.parse(process.env)
  return { apiUrl: env.SHOP_API_URL, publicUrl: env.SHOP_ORIGINS[0] as string, origins: env.SHOP_ORIGINS }
}

/** What the process that listens needs beside `readShopEnv`. */
export function readServerEnv() {
  const env = serverSchema.parse(process.env)
  return {
    apiUrl: env.SHOP_API_URL,
    origins: env.SHOP_ORIGINS,
    port: env.SHOP_PORT,
    hopSecret: env.HOP_SECRET,
    trustedProxies: new Set(env.TRUSTED_PROXIES),
    dev: env.NODE_ENV === 'development',
  }
}

/** What a build may be told. */
export function readBuildEnv() {
  return { distDir: buildSchema.parse(process.env).NEXT_DIST_DIR }
}
