import { isShopError } from '@firstcome/client/admin'
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'

const staleMs = 10_000
const whoIsHere = [['auth', 'me']]

/**
 * Keeps an answer ten seconds; the desk's client itself asks again where that is safe, so a failure here is final. An
 * answer that the session has ended makes the page ask anew who is here.
 */
export function createQueryClient(): QueryClient {
  const onError = (error: Error) => {
    if (isShopError(error, 'UNAUTHORIZED')) void client.invalidateQueries({ queryKey: whoIsHere })
  }
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: { queries: { staleTime: staleMs, retry: false } },
  })
  return client
}
