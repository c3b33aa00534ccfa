import { Refusal } from '@firstcome/db/domain/refusal'

/** What was entered, or null when it was there already. */
export async function unlessTaken<T>(entering: Promise<T>): Promise<T | null> {
  try {
    return await entering
  } catch (error) {
    if (isTaken(error)) return null
    throw error
  }
}

function isTaken(error: unknown): boolean {
  if (!(error instanceof Refusal)) return false
  if (error.reason === 'EMAIL_TAKEN' || error.reason === 'SKU_TAKEN') return true
  return (
    error.reason === 'INVALID_INPUT' &&
    error.details.issues.some(({ code }: { code: string }) => code === 'taken')
  )
}
