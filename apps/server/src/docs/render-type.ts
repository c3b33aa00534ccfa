import { asSchema, type JsonSchema } from '@firstcome/api/rest/json-schema'
import { type Html, html } from './html.ts'

/** A type in words: a shape with a name links to it. */
export function renderType(schema: JsonSchema): Html {
  if (schema.$ref) return renderLink(schema.$ref)
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`
  if (schema.enum) return joined(schema.enum.map((value) => html`<code>${String(value)}</code>`))
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return joined(choices.map((choice) => renderType(choice)))
  if (schema.type === 'array') return html`list of ${renderType(asSchema(schema.items))}`
  const names = [schema.type].flat().map((type) => html`${type ?? 'anything'}`)
  return html`${joined(names)}${renderBounds(schema)}`
}

const joined = (parts: readonly Html[]): Html =>
  html`${parts.map((part, index) => (index === 0 ? part : html` or ${part}`))}`

function renderLink(ref: string): Html {
  const name = ref.split('/').at(-1) ?? ''
  return html`<a href="#shape-${name}">${name}</a>`
}

function renderBounds({ format, minimum, maximum, minLength, maxLength }: JsonSchema): Html {
  const words = [
    format ?? null,
    range(minimum, maximum, ''),
    range(minLength, maxLength, ' characters'),
  ].filter((word) => word !== null)
  return html`${words.map((word) => html` <span class="bound">${word}</span>`)}`
}

function range(least: number | undefined, most: number | undefined, unit: string): string | null {
  if (least === undefined && most === undefined) return null
  if (most === undefined) return `from ${least}${unit}`
  return least === undefined ? `up to ${most}${unit}` : `${least} to ${most}${unit}`
}
