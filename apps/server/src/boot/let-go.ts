import type { Worker } from 'node:cluster'

interface Connection {
  close(): void
}

/**
 * Ends the connections that are on their way to a process when it dies. Node's primary keeps its end of a connection until the
 * process says that it has it, so the caller of one that is killed before that would wait for ever.
 */
export function letGoOnExit({ process: child }: Worker): void {
  const onTheWay = new Map<unknown, Connection>()
  const send = child.send.bind(child)
  child.send = (message: { seq?: number }, ...rest: never[]) => {
    const [connection] = rest
    if (connection) onTheWay.set(message.seq, connection)
    return send(message, ...rest)
  }
  child.on('internalMessage', ({ ack }: { ack?: number }) => onTheWay.delete(ack))
  child.once('exit', () => {
    for (const connection of onTheWay.values()) connection.close()
  })
}
