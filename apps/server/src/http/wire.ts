import { TRPCError } from '@trpc/server'

/** An input as it came over the wire. No text is no input. */
export function parseInput(text: string | null): unknown {
  if (!text) return undefined
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new TRPCError({ code: 'BAD_REQUEST', cause })
  }
}

/** A result as it goes over the wire, given its JSON. */
export const inResult = (data: string) => `{"result":{"data":${data}}}`
