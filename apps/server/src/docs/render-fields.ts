import { asSchema, type JsonSchema } from '@firstcome/api/rest/json-schema'
import { type Html, html } from './html.ts'
import { renderType } from './render-type.ts'
import { renderLine } from './render-words.ts'

type Field = { name: string; schema: JsonSchema; isRequired: boolean; words: string | undefined }

/** Fields, one below the other, with what they mean; those of an object within are below it. */
export const renderFields = (fields: readonly Field[]): Html =>
  html`<dl class="fields">${fields.map(renderField)}</dl>`

/** What a schema holds: the fields of an object, of a list's items, or of each choice. */
export function renderContent(schema: JsonSchema): Html | null {
  if (schema.$ref) return null
  if (schema.type === 'array') return renderContent(asSchema(schema.items))
  const choices = (schema.anyOf ?? schema.oneOf ?? [])
    .map(renderContent)
    .filter((content) => content !== null)
  if (choices.length > 0) return html`${choices}`
  return schema.properties && Object.keys(schema.properties).length > 0
    ? renderFields(fieldsOf(schema))
    : null
}

function fieldsOf({ properties = {}, required = [] }: JsonSchema): Field[] {
  return Object.entries(properties).map(([name, property]) => {
    const schema = asSchema(property)
    return { name, schema, isRequired: required.includes(name), words: schema.description }
  })
}

const renderField = ({ name, schema, isRequired, words }: Field): Html => html`
<div>
  <dt><code class="name">${name}</code> <span class="type">${renderType(schema)}</span>${
    isRequired ? null : html` <span class="optional">optional</span>`
  }${schema.default === undefined ? null : html` <span class="optional">default ${JSON.stringify(schema.default)}</span>`}</dt>
  <dd>${words === undefined ? null : html`<p class="note">${renderLine(words)}</p>`}${renderContent(schema)}</dd>
</div>`
