import type { OpenApi, OperationObject } from '@firstcome/api/rest/document/open-api'
import { type Html, html } from './html.ts'
import { renderAnswers } from './render-answers.ts'
import { parametersOf, renderRequest } from './render-request.ts'
import { renderSecurity } from './render-security.ts'
import { renderTrial } from './render-trial.ts'
import { renderWords } from './render-words.ts'

/** An operation, folded to its method, path and name. */
export function renderOperation(
  document: OpenApi,
  [path, verb, operation]: readonly [string, string, OperationObject],
): Html {
  const parameters = parametersOf(document, operation)
  const [[type, answer] = []] = Object.entries(operation.responses[200]?.content ?? {})
  return html`
<details class="operation" id="${operation.operationId}">
  <summary><span class="verb">${verb.toUpperCase()}</span> <span class="path">${path}</span> <span class="title">${operation.summary}</span></summary>
  <div class="columns">
    <div class="told">
      ${operation.description ? renderWords(operation.description) : null}
      ${renderSecurity(operation.security)}
      ${renderRequest(parameters, operation)}
      ${renderAnswers(document, operation)}
    </div>
    <div class="shown">
      <h4>Request</h4>
      <pre tabindex="0"><code>${curlOf(document, path, verb, operation)}</code></pre>
      ${
        answer?.example === undefined
          ? null
          : html`<h4>Answer</h4><pre tabindex="0"><code>${JSON.stringify(answer.example, null, 2)}</code></pre>`
      }
      ${type === 'text/event-stream' ? null : renderTrial({ verb, path, operation, parameters })}
    </div>
  </div>
</details>`
}

function curlOf({ servers }: OpenApi, path: string, verb: string, operation: OperationObject): string {
  const body = operation.requestBody?.content['application/json']?.example
  const takesKey = operation.parameters.some((parameter) => '$ref' in parameter)
  return [
    `curl${verb === 'get' ? '' : ` -X ${verb.toUpperCase()}`} '${servers[0]?.url ?? ''}${path}'`,
    ...(operation.security.some((way) => Object.keys(way).length === 0) || operation.security.length === 0
      ? []
      : [`  -H 'Authorization: Bearer …'`]),
    ...(takesKey ? [`  -H 'Idempotency-Key: k-2f1c8e90b7'`] : []),
    ...(body === undefined
      ? []
      : [`  -H 'Content-Type: application/json'`, `  -d '${JSON.stringify(withoutKey(body))}'`]),
  ].join(' \\\n')
}

/** The key is in the header already. */
const withoutKey = (body: unknown): unknown => {
  if (typeof body !== 'object' || body === null || !('idempotencyKey' in body)) return body
  const { idempotencyKey: _, ...rest } = body
  return rest
}
