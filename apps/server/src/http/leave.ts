import type { Call } from './call.ts'

/** While the process takes leave, every answer closes its connection, so that the caller opens the next one elsewhere. */
export const leave = ({ services }: Call): string[] =>
  services.lifecycle.draining ? ['connection', 'close'] : []
