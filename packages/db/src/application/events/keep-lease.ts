import { LEASE_MS, type Lease, renewLease } from '../../infrastructure/shares.ts'

const RENEW_MS = LEASE_MS / 4

/** Runs `work` and renews the lease meanwhile; the signal says when it could not be, or was lost. */
export async function keepLease(lease: Lease, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const lost = new AbortController()
  const renewing = setInterval(() => {
    renewLease(lease).then(
      (kept) => {
        if (!kept) lost.abort()
      },
      () => lost.abort(),
    )
  }, RENEW_MS)
  try {
    await work(lost.signal)
  } finally {
    clearInterval(renewing)
  }
}
