import type { OpenApi, OperationObject, Parameter } from '@firstcome/api/rest/document/open-api'
import type { JsonSchema } from '@firstcome/api/rest/json-schema'
import { type Html, html } from './html.ts'
import { renderContent, renderFields } from './render-fields.ts'

/** The parameters of an operation, references followed. */
export const parametersOf = ({ components }: OpenApi, { parameters }: OperationObject): Parameter[] =>
  parameters.flatMap((parameter) => {
    if (!('$ref' in parameter)) return [parameter]
    return components.parameters[parameter.$ref.split('/').at(-1) ?? ''] ?? []
  })

const PLACES = { path: 'In the path', query: 'In the query', header: 'In the header' } as const

/** What an operation takes, by where it has it. */
export function renderRequest(parameters: readonly Parameter[], { requestBody }: OperationObject): Html {
  const places = (['path', 'query', 'header'] as const).map((place) => {
    const here = parameters.filter((parameter) => parameter.in === place)
    return here.length === 0 ? html`` : html`<h4>${PLACES[place]}</h4>${renderFields(here.map(asField))}`
  })
  const body = requestBody?.content['application/json']?.schema
  return html`${places}${body ? html`<h4>In the body</h4>${renderContent(body)}` : null}`
}

const asField = ({ name, required, description, schema, content }: Parameter) => ({
  name,
  isRequired: required,
  words: content ? `${description ?? ''} As JSON.` : description,
  schema: schema ?? schemaIn(content),
})

const schemaIn = (content: Parameter['content']): JsonSchema => content?.['application/json']?.schema ?? {}
