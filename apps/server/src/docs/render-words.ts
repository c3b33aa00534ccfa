import { type Html, html } from './html.ts'

/** Words of the document: paragraphs with `code` and **weight**. */
export const renderWords = (words: string): Html =>
  html`${words.split('\n\n').map((paragraph) => html`<p>${renderLine(paragraph)}</p>`)}`

/** One line of them. */
export const renderLine = (line: string): Html =>
  html`${line.split(/(`[^`]+`|\*\*[^*]+\*\*)/).map((part) => {
    if (part.startsWith('`')) return html`<code>${part.slice(1, -1)}</code>`
    return part.startsWith('**') ? html`<strong>${part.slice(2, -2)}</strong>` : html`${part}`
  })}`
