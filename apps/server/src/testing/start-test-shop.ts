import { api } from '../roles/shop-api.ts'
import type { Settings } from '../settings.ts'
import { startTestServer, type TestServer } from './start-test-server.ts'

/** A real server of the shop on a free port, ended with the test. */
export const startTestShop = (change: Partial<Settings> = {}) => startTestServer(api, change)

export type TestShop = TestServer

/** The header by which another app calls. */
export const bearer = ({ token }: { token: string }) => ({ authorization: `Bearer ${token}` })
