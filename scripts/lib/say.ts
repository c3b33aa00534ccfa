const live = process.stdout.isTTY === true

let isHushed = false

export function say(line: string): void {
  if (!isHushed) process.stdout.write(`${line}\n`)
}

/** The last words: what was under way when a person stopped the command says no more. */
export function sayLast(line: string): void {
  say(line)
  isHushed = true
}

/** Runs one step of a command and prints it with its duration. */
export async function step<T>(title: string, run: () => Promise<T>): Promise<T> {
  const started = performance.now()
  if (live) process.stdout.write(`· ${title} …`)
  const done = (mark: string) =>
    say(`${live ? '\r' : ''}${mark} ${title}  ${seconds(performance.now() - started)}  `)
  try {
    const result = await run()
    done('✓')
    return result
  } catch (error) {
    done('✗')
    throw error
  }
}

/** @param duration milliseconds */
export function seconds(duration: number): string {
  return duration < 60_000
    ? `${(duration / 1000).toFixed(1)} s`
    : `${Math.floor(duration / 60_000)} min ${Math.round((duration % 60_000) / 1000)} s`
}
