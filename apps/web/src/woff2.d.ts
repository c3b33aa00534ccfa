declare module '*.woff2' {
  /** The address under which the font is served. */
  const address: string
  export = address
}
