import 'server-only'
import { createShopClient } from '@firstcome/client'
import { readShopEnv } from '@/env.ts'

/** The API as a guest sees it, for server components: what it reads is the same for everyone. */
export const shopClient = createShopClient({ url: readShopEnv().apiUrl })
