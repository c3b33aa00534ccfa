export type ServerEvent = { event: string; data: string }

const field = (lines: string[], name: string) =>
  lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2)

/** The server-sent events of a body, as they arrive; `heard` is called at every sign of life. */
export async function* readServerEvents(
  body: ReadableStream<Uint8Array>,
  heard: () => void,
): AsyncGenerator<ServerEvent> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      heard()
      text += decoder.decode(value, { stream: true })
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) {
        const lines = block.split('\n')
        const data = field(lines, 'data')
        if (data !== undefined) yield { event: field(lines, 'event') ?? 'message', data }
      }
    }
  } finally {
    reader.cancel().catch(() => {})
  }
}
