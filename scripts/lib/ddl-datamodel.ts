import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import internals from '@prisma/internals'
import { ROOT } from './paths.ts'

export type Datamodel = Awaited<ReturnType<typeof internals.getDMMF>>['datamodel']

export type SchemaFiles = [path: string, content: string][]

/** Reads the schema as Prisma understands it, without an engine. */
export async function readDatamodel(files: SchemaFiles = readSchemaFiles()): Promise<Datamodel> {
  const { datamodel } = await internals.getDMMF({ datamodel: files })
  return datamodel
}

export function readSchemaFiles(): SchemaFiles {
  const folder = join(ROOT, 'prisma', 'schema')
  return readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')])
}
