import { PrismaMariaDb } from '@prisma/adapter-mariadb'
import { PrismaClient } from '../generated/client.ts'
import { pool } from './pool.ts'

/** The typed client for reads and single-statement writes. Inside a transaction use its `Tx`, never this. */
export const prisma = new PrismaClient({ adapter: new PrismaMariaDb(pool) })
