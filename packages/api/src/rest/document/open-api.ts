import type { JsonSchema } from '../json-schema.ts'

/** The parts of an OpenAPI 3.1 document that the shop's has. */
export type OpenApi = {
  openapi: '3.1.1'
  info: { title: string; version: string; description: string; license: { name: string; identifier: string } }
  servers: { url: string; description: string }[]
  tags: { name: string; description: string }[]
  paths: Record<string, Partial<Record<Verb, OperationObject>>>
  webhooks: Record<string, { post: WebhookObject }>
  components: {
    schemas: Record<string, JsonSchema>
    examples: Record<string, { summary: string; value: unknown }>
    parameters: Record<string, Parameter>
    securitySchemes: Record<string, SecurityScheme>
  }
}

export type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete'
export type Reference = { $ref: string }

export type OperationObject = {
  operationId: string
  tags: [string]
  summary: string
  description?: string
  security: Record<string, string[]>[]
  parameters: (Parameter | Reference)[]
  requestBody?: { required: boolean; content: Record<string, Media> }
  responses: Record<string, ResponseObject>
}

export type WebhookObject = {
  operationId: string
  summary: string
  parameters: Parameter[]
  requestBody: { required: true; content: Record<string, Media> }
  responses: Record<string, ResponseObject>
}

export type Parameter = {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  description?: string
  schema?: JsonSchema
  content?: Record<string, Media>
}

export type Media = {
  schema: JsonSchema
  example?: unknown
  examples?: Record<string, Reference>
}

export type ResponseObject = {
  description: string
  headers?: Record<string, { description: string; schema: JsonSchema }>
  content?: Record<string, Media>
}

export type SecurityScheme =
  | { type: 'http'; scheme: 'bearer'; description: string }
  | { type: 'apiKey'; in: 'cookie'; name: string; description: string }
