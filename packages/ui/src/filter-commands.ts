import type { CommandGroup } from './command-types.ts'

/** The commands whose words hold every word of the query, whatever its case; groups left without any are left out. */
export function filterCommands(groups: readonly CommandGroup[], query: string): CommandGroup[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean)
  return groups
    .map(({ label, commands }) => ({
      label,
      commands: commands.filter((command) => {
        const words = fold(`${command.label} ${command.detail ?? ''} ${command.also ?? ''}`)
        return wanted.every((word) => words.includes(word))
      }),
    }))
    .filter(({ commands }) => commands.length > 0)
}

/** One form of Hangul and one case, however the words were typed. */
const fold = (words: string) => words.normalize('NFC').toLowerCase()
