/** A colour of the label and what follows from it: seams, thread, and the paper that a piece of it lies on. */
export type Dye = { cloth: string; line: string; thread: string; ground: string }

export const dyes = {
  ink: { cloth: '#2d323d', line: '#12151b', thread: '#6d7585', ground: '#dcdde0' },
  bone: { cloth: '#ece5d7', line: '#a4977f', thread: '#b9ad96', ground: '#d3c9b8' },
  moss: { cloth: '#6a7152', line: '#3b412c', thread: '#a2a985', ground: '#dde0d1' },
  rust: { cloth: '#a54f2e', line: '#642a15', thread: '#d9936e', ground: '#edd9cd' },
  sky: { cloth: '#a6bed0', line: '#64809a', thread: '#e3edf4', ground: '#d8e3eb' },
  slate: { cloth: '#7d868c', line: '#454d53', thread: '#b4bcc1', ground: '#dfe2e3' },
  wheat: { cloth: '#d3b077', line: '#8a6a38', thread: '#efdcb4', ground: '#efe6d3' },
  plum: { cloth: '#5c3a4a', line: '#2f1a25', thread: '#a9808f', ground: '#e4d9de' },
  clay: { cloth: '#b7886c', line: '#74503a', thread: '#e0bea6', ground: '#e8dbd1' },
} as const satisfies Record<string, Dye>

export type DyeKey = keyof typeof dyes

/** A colour that much of the way from one to another. */
export function mix(from: string, to: string, share: number): string {
  const channel = (color: string, at: number) => Number.parseInt(color.slice(at, at + 2), 16)
  const mixed = [1, 3, 5].map((at) => channel(from, at) + (channel(to, at) - channel(from, at)) * share)
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`
}

/** What denim is sewn with, whatever its dye. */
export const COPPER = '#c08a52'
