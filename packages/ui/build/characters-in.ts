import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ascii = Array.from({ length: 95 }, (_, place) => String.fromCharCode(32 + place)).join('')

/** Every character, once and in order, that texts and code in these folders are written in, and those of a keyboard. */
export function charactersIn(folders: string[]): string {
  const files = folders.flatMap((folder) =>
    globSync('**/*.{json,ts,tsx}', { cwd: folder, exclude: ['**/*.test.*'] }).map((file) =>
      join(folder, file),
    ),
  )
  const characters = new Set(ascii)
  for (const file of files) for (const character of readFileSync(file, 'utf8')) characters.add(character)
  return [...characters]
    .filter((character) => character >= ' ')
    .sort()
    .join('')
}
