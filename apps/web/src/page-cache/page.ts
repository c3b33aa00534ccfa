/** A page as it is kept: compressed once, for all who take it. */
export type Page = {
  status: number
  headers: Record<string, string | string[]>
  /** The hash of what it says; each encoding of it is a representation of its own. */
  hash: string
  br: Buffer
  gzip: Buffer
}
