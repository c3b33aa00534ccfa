import { z } from 'zod'

/** Whole won; apart from the arithmetic of money, which pages compute with and need no schemas for. */
export const wonSchema = z.int().brand<'Won'>()
