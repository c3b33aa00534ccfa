import { env } from './env.ts'

/** Loaded ahead of a program, it makes that process believe that it is later, or earlier, than it is. */
const { now: trueNow } = Date
const now = () => trueNow() + (env.CLOCK_AHEAD_MS ?? 0)

globalThis.Date = new Proxy(Date, {
  get: (real, name) => (name === 'now' ? now : Reflect.get(real, name)),
  construct: (real, given, asked) => Reflect.construct(real, given.length > 0 ? given : [now()], asked),
})
