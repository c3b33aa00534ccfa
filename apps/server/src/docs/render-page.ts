import type { OpenApi } from '@firstcome/api/rest/document/open-api'
import { type Html, html } from './html.ts'
import { renderContent } from './render-fields.ts'
import { renderOperation } from './render-operation.ts'
import { renderType } from './render-type.ts'
import { renderLine, renderWords } from './render-words.ts'

/** The page that shows the document to people. */
export function renderPage(document: OpenApi): string {
  const { info, tags, components } = document
  const areas = tags.map(({ name, description }) => ({
    name,
    description,
    operations: operationsOf(document, name),
  }))
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${info.title} API</title>
<meta name="description" content="Everything that a shopper can do, for other programs.">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/api/docs/page.css">
<script src="/api/docs/page.js" defer></script>
</head>
<body>
<a class="skip" href="#content">Skip to the operations</a>
<header>
  <p class="mark">${info.title} <span>API</span></p>
  <label class="token" for="token" hidden><span>Token</span><input id="token" type="password" autocomplete="off" placeholder="for what you try"></label>
  <a href="/api/openapi.json">openapi.json</a>
</header>
<nav aria-label="Operations">
  ${areas.map(
    ({ name, operations }) => html`
  <h2><a href="#${idOf(name)}">${name}</a></h2>
  <ul>${operations.map(([, , { operationId, summary }]) => html`<li><a href="#${operationId}">${summary}</a></li>`)}</ul>`,
  )}
  <h2><a href="#webhooks">Webhooks</a></h2>
  <h2><a href="#shapes">Shapes</a></h2>
</nav>
<main id="content">
  <h1>The shop, for programs</h1>
  <div class="intro">${renderWords(info.description)}<p>Everything is below <code>${document.servers[0]?.url ?? ''}</code>.</p></div>
  ${areas.map(
    ({ name, description, operations }) => html`
  <section id="${idOf(name)}">
    <h2>${name}</h2>
    <p class="about">${renderLine(description)}</p>
    ${operations.map((operation) => renderOperation(document, operation))}
  </section>`,
  )}
  ${renderWebhooks(document)}
  <section id="shapes">
    <h2>Shapes</h2>
    ${Object.entries(components.schemas).map(
      ([name, schema]) => html`
    <details class="shape" id="shape-${name}"><summary><span class="path">${name}</span> <span class="title">${schema.description ?? ''}</span></summary>
      ${renderContent(schema) ?? html`<p>${renderType(schema)}</p>`}</details>`,
    )}
  </section>
</main>
</body>
</html>
`.text
}

const renderWebhooks = ({ webhooks }: OpenApi): Html => html`
<section id="webhooks">
  <h2>Webhooks</h2>
  <p class="about">What the shop posts to the endpoints that staff enter, signed by <a href="https://www.standardwebhooks.com">Standard Webhooks</a>: in order for each order, at least once, with the same <code>webhook-id</code> at every try.</p>
  ${Object.entries(webhooks).map(
    ([type, { post }]) => html`
  <details class="shape" id="${post.operationId}"><summary><span class="path">${type}</span></summary>
    ${Object.values(post.requestBody.content).map(({ schema }) => renderContent(schema) ?? html``)}</details>`,
  )}
</section>`

const operationsOf = ({ paths }: OpenApi, tag: string) =>
  Object.entries(paths).flatMap(([path, verbs]) =>
    Object.entries(verbs)
      .filter(([, { tags }]) => tags.includes(tag))
      .map(([verb, operation]) => [path, verb, operation] as const),
  )

const idOf = (name: string) => `area-${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`
