/** A webhook must not go where this host leads, or the host leads nowhere. */
export class Unreachable extends Error {
  readonly code: 'private_address' | 'unknown_host'

  constructor(code: 'private_address' | 'unknown_host') {
    super(code)
    this.name = 'Unreachable'
    this.code = code
  }
}
