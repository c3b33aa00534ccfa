import { textSchema } from '../fields.ts'

/** A line of text without control characters or broken surrogates: what is stored and printed is what was typed. */
export const typedLineSchema = (max: number) => textSchema(max).regex(/^[^\p{Cc}\p{Cs}]*$/u)
