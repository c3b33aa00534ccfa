import { changeStatus } from './change-status.ts'

/** Takes a product out of the shop; its orders keep what they remember of it. Refuses with NOT_FOUND. */
export const archiveProduct = ({ id }: { id: string }): Promise<void> => changeStatus(id, 'archived')
