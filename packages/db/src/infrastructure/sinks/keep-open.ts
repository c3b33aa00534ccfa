type Line<C> = {
  /** Opens a connection; calls `ended` should it end by itself. */
  open: (ended: () => void) => Promise<C>
  close: (connection: C) => Promise<unknown>
}

/** A connection that is opened when it is first needed, and anew after something failed on it. */
export function keepOpen<C>({ open, close }: Line<C>) {
  let current: Promise<C> | undefined

  const forget = (connection: Promise<C>) => {
    if (current === connection) current = undefined
  }
  const begin = () => {
    const connection: Promise<C> = open(() => forget(connection))
    current = connection
    return connection
  }
  const leave = async (connection: Promise<C>) => {
    forget(connection)
    await connection.then(close).catch(() => {})
  }
  return {
    use: async <T>(work: (connection: C) => Promise<T>): Promise<T> => {
      const connection = current ?? begin()
      try {
        return await work(await connection)
      } catch (error) {
        void leave(connection)
        throw error
      }
    },
    close: async () => {
      if (current) await leave(current)
    },
  }
}
