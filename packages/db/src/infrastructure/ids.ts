import { v7 } from 'uuid'

/** A new id: UUIDv7, so rows sort by creation and hide how many there are. */
export const mintId = (): string => v7()
