import type { IncomingMessage } from 'node:http'

const JSON_TYPE = /^application\/json\s*(;|$)/i

/** Whether a request says that its body is JSON. */
export const isJson = ({ headers }: IncomingMessage) => JSON_TYPE.test(headers['content-type'] ?? '')
