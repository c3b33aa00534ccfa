/** What a reader of the document is told first. */
export const introduction = `Everything that a shopper can do, for other programs.

**Signing in.** Send \`Authorization: Bearer …\` with the token of a sign-in, a personal token, or a service key. Pages of the shop itself use a cookie.

**Money** is whole won. **Times** are ISO 8601 in UTC. **Ids** are UUIDs. A field without a value is \`null\`, never missing.

**Lists** come in pages: pass \`nextCursor\` back as \`cursor\`, with the same filters; it is \`null\` on the last page.

**Idempotency.** What moves money or stock takes a key, in the header \`Idempotency-Key\` or in the body. Sent again with the same body it gets the first answer again; with another body it is refused. Keys are kept for 30 days.

**Refusals** are \`{"error": {reason, message, details, requestId}}\`. Act on \`reason\`; nothing was changed. After 429 and 503 wait for \`Retry-After\` and send the same again.`
