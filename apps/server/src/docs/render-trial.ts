import type { OperationObject, Parameter } from '@firstcome/api/rest/document/open-api'
import { type Html, html } from './html.ts'

type Called = { verb: string; path: string; operation: OperationObject; parameters: readonly Parameter[] }

/** A form that calls the operation. The page's script shows it. */
export function renderTrial({ verb, path, operation, parameters }: Called): Html {
  const id = operation.operationId
  const example = operation.requestBody?.content['application/json']?.example
  return html`
<form class="trial" data-verb="${verb.toUpperCase()}" data-path="${path}" hidden>
  <h4>Try it</h4>
  ${parameters.map(
    ({ name, in: place, required }) => html`
  <label for="${id}-${name}"><span>${name}</span>
    <input id="${id}-${name}" name="${name}" data-place="${place}" autocomplete="off" spellcheck="false"${
      required ? html` required` : null
    }></label>`,
  )}
  ${
    example === undefined
      ? null
      : html`<label for="${id}-body"><span>Body</span>
    <textarea id="${id}-body" data-place="body" rows="${lines(example)}" spellcheck="false">${pretty(example)}</textarea></label>`
  }
  <button type="submit">Send ${verb.toUpperCase()}</button>
  <output hidden></output>
</form>`
}

const pretty = (value: unknown) => JSON.stringify(value, null, 2)
const lines = (value: unknown) => Math.min(16, pretty(value).split('\n').length)
