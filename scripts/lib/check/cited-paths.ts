import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from '../paths.ts'

const DOCUMENTS = ['*.md', 'docs/**/*.md', 'packages/*/*.md', 'apps/*/*.md']
const IN_CODE = /`((?:\.?[\w@-]+)\/[\w@./*[\]()-]+)`/g
const IN_LINK = /\]\((?!https?:|mailto:|#)([^)#\s]+)/g
const FOLDERS = /^(apps|packages|prisma|scripts|e2e|bench|drills|deploy|docs|\.github|\.ci)\//

/** A line per path that a document cites and the repository does not have. */
export function findBrokenCitations(): string[] {
  const documents = globSync(DOCUMENTS, { cwd: ROOT, exclude: (name) => name === 'node_modules' })
  return documents.flatMap((document) =>
    citedPaths(readFileSync(join(ROOT, document), 'utf8'), dirname(document))
      .filter((path) => !isThere(path))
      .map((path) => `${document} cites ${path}, which does not exist`),
  )
}

/** The paths of this repository that a document in `folder` names in code or links to, from the root. */
export function citedPaths(text: string, folder: string): string[] {
  const named = [...text.matchAll(IN_CODE)].map(([, path = '']) => path).filter((path) => FOLDERS.test(path))
  const linked = [...text.matchAll(IN_LINK)].map(([, path = '']) => join(folder, path))
  return [...new Set([...named, ...linked])]
}

function isThere(path: string): boolean {
  return path.includes('*') ? globSync(path, { cwd: ROOT }).length > 0 : existsSync(join(ROOT, path))
}
