import { expect, it } from 'vitest'
import { html } from './html.ts'
import { renderLine } from './render-words.ts'

it('escapes whatever is not markup', () => {
  const evil = `"><script>alert('1')</script>&`
  expect(html`<p title="${evil}">${evil}</p>`.text).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;</p>',
  )
})

it('keeps markup and lists of it, and leaves out null', () => {
  expect(html`<ul>${[1, 2].map((number) => html`<li>${number}</li>`)}</ul>${null}`.text).toBe(
    '<ul><li>1</li><li>2</li></ul>',
  )
})

it('sets code and weight in a line, and escapes within', () => {
  expect(renderLine('Send `<a>` **now**').text).toBe('Send <code>&lt;a&gt;</code> <strong>now</strong>')
})
