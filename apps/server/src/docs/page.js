const token = document.querySelector('#token')

/** Opens what the address points to, wherever it is folded away. */
function openTarget() {
  const target = document.getElementById(location.hash.slice(1))
  const folded = target?.closest('details')
  if (!folded) return
  folded.open = true
  target.scrollIntoView()
}

function pathOf(form) {
  const query = new URLSearchParams()
  let path = form.dataset.path
  for (const { name, value, dataset } of form.querySelectorAll('input')) {
    if (dataset.place === 'path') path = path.replace(`{${name}}`, encodeURIComponent(value))
    if (dataset.place === 'query' && value) query.append(name, value)
  }
  return `/api/v1${path}${query.size > 0 ? `?${query}` : ''}`
}

function headersOf(form, body) {
  const headers = new Headers(body ? { 'content-type': 'application/json' } : {})
  if (token.value) headers.set('authorization', `Bearer ${token.value}`)
  for (const { name, value } of form.querySelectorAll('[data-place=header]'))
    if (value) headers.set(name, value)
  return headers
}

async function send(form) {
  const output = form.querySelector('output')
  const body = form.querySelector('textarea')?.value
  const began = performance.now()
  output.hidden = false
  output.textContent = '…'
  try {
    const answer = await fetch(pathOf(form), {
      method: form.dataset.verb,
      headers: headersOf(form, body),
      body: body || undefined,
      credentials: 'omit',
    })
    const text = await answer.text()
    const ms = Math.round(performance.now() - began)
    output.textContent = `${answer.status} in ${ms} ms\n\n${JSON.stringify(JSON.parse(text), null, 2)}`
  } catch (error) {
    output.textContent = `No answer: ${error.message}`
  }
}

for (const form of document.querySelectorAll('.trial')) {
  form.hidden = false
  const key = form.querySelector('[name=Idempotency-Key]')
  const body = form.querySelector('textarea')
  if (key && body) {
    const { idempotencyKey: _, ...rest } = JSON.parse(body.value)
    body.value = JSON.stringify(rest, null, 2)
  }
  if (key) key.value = crypto.randomUUID?.() ?? ''
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void send(form)
  })
}
document.querySelector('.token').hidden = false
addEventListener('hashchange', openTarget)
openTarget()
