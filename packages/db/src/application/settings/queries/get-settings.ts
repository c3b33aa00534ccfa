import type { Settings } from '../../../domain/settings/settings.ts'
import { prisma } from '../../../infrastructure/prisma.ts'
import { readSettings } from '../read-settings.ts'

/** The shop's settings. */
export const getSettings = (): Promise<Settings> => readSettings(prisma)
