import { createHash } from 'node:crypto'

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g

/**
 * Makes a page that was rendered with a nonce one that can be kept: the nonce goes, and the inline scripts that carried it are
 * named by their hashes, as a policy writes them. A script that got into the page without the nonce is not named.
 */
export function blessScripts(html: string, nonce: string): { html: string; hashes: string[] } {
  const carrier = ` nonce="${nonce}"`
  const hashes = new Set<string>()
  for (const [, attributes = '', text = ''] of html.matchAll(SCRIPT)) {
    if (!attributes.includes(carrier) || text === '') continue
    hashes.add(`'sha256-${createHash('sha256').update(text.replaceAll(nonce, '')).digest('base64')}'`)
  }
  return { html: html.replaceAll(carrier, '').replaceAll(nonce, ''), hashes: [...hashes] }
}
