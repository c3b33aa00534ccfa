/**
 * Why a try came to nothing. No answer: the host is unknown or not public, nobody listens there, the certificate is wrong, it took
 * too long, or the connection broke. An answer that does not count: elsewhere (3xx), gone for good (410), anything else but 2xx.
 */
export type Failure =
  | 'unknown_host'
  | 'private_address'
  | 'refused'
  | 'tls'
  | 'timeout'
  | 'broken'
  | 'redirect'
  | 'gone'
  | 'rejected'

const GONE = 410

/** Why an answer with this status does not count; null when it does. */
export function judgeStatus(status: number): Failure | null {
  if (status >= 200 && status < 300) return null
  if (status >= 300 && status < 400) return 'redirect'
  return status === GONE ? 'gone' : 'rejected'
}
