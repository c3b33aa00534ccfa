import { promises as dns, type LookupAddress } from 'node:dns'
import { isIP } from 'node:net'
import { isReachable } from './is-reachable.ts'
import { Unreachable } from './unreachable.ts'

/** A host of a URL without the brackets of an IPv6 literal. */
export const bare = (host: string): string => host.replace(/^\[(.*)\]$/, '$1')

const underWay = new Map<string, Promise<LookupAddress[]>>()

/**
 * The addresses of a host, every one of which may be reached; throws Unreachable otherwise. Callers who ask for one name at a time
 * share the answer, so that a name server that is slow for one host leaves threads to the others.
 */
export function findAddresses(host: string): Promise<LookupAddress[]> {
  const shared = underWay.get(host)
  if (shared) return shared
  const asked = judge(host).finally(() => underWay.delete(host))
  underWay.set(host, asked)
  return asked
}

async function judge(host: string): Promise<LookupAddress[]> {
  const literal = bare(host)
  const family = isIP(literal)
  const addresses = family > 0 ? [{ address: literal, family }] : await resolve(host)
  if (!addresses.every(({ address }) => isReachable(address))) throw new Unreachable('private_address')
  return addresses
}

async function resolve(host: string): Promise<LookupAddress[]> {
  const addresses = await dns.lookup(host, { all: true }).catch(() => [])
  if (addresses.length === 0) throw new Unreachable('unknown_host')
  return addresses
}
