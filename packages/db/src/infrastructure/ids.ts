import { v7 } from 'uuid'

/** A new id: UUIDv7, so rows sort by creation and hide how many there are. */
export const mintId = (): string => v7()

/** The smallest id that could have been minted at a time: ids from then on are not before it. */
export function firstIdAt(time: Date): string {
  const stamp = time.getTime().toString(16).padStart(12, '0')
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7000-8000-000000000000`
}
