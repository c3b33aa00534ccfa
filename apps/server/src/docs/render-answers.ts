import type { OpenApi, OperationObject } from '@firstcome/api/rest/document/open-api'
import { type Html, html } from './html.ts'
import { renderContent } from './render-fields.ts'
import { renderType } from './render-type.ts'
import { renderLine } from './render-words.ts'

/** What an operation answers, and every reason for which it refuses. */
export function renderAnswers({ components }: OpenApi, { responses }: OperationObject): Html {
  const { 200: answer, ...refusals } = responses
  const [[type, media] = []] = Object.entries(answer?.content ?? {})
  return html`
<h4>Answers</h4>
<p class="answer"><span class="status">200</span> ${media ? renderType(media.schema) : null}${
    type === 'text/event-stream' ? html` as ${type}` : null
  }</p>
${media ? renderContent(media.schema) : null}
<h4>Refuses</h4>
<dl class="refusals">${Object.entries(refusals).map(
    ([status, { content = {} }]) => html`
<div><dt class="status">${status}</dt><dd>${Object.values(content).flatMap(({ examples = {} }) =>
      Object.keys(examples).map(
        (reason) =>
          html`<p class="note"><code class="name">${reason}</code> ${renderLine(components.examples[reason]?.summary ?? '')}</p>`,
      ),
    )}</dd></div>`,
  )}</dl>`
}
