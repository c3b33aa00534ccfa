import type { Datamodel } from './ddl-datamodel.ts'

type Model = Datamodel['models'][number]
type Field = Model['fields'][number]
type Index = Datamodel['indexes'][number]

/** Prisma's types where the schema names none. */
const TYPES: Record<string, string> = {
  BigInt: 'BIGINT',
  Boolean: 'TINYINT(1)',
  Bytes: 'LONGBLOB',
  DateTime: 'DATETIME(3)',
  Int: 'INT',
  Json: 'JSON',
  String: 'VARCHAR(191)',
}

const ACTIONS: Record<string, string> = {
  Cascade: 'CASCADE',
  NoAction: 'NO ACTION',
  Restrict: 'RESTRICT',
  SetNull: 'SET NULL',
}

/** The tables that Prisma would create for a schema, as one SQL text: foreign keys last. */
export function writeDdl({ models, enums, indexes }: Datamodel): string {
  const tables = models.map((model) => {
    const columns = model.fields
      .filter((field) => field.kind !== 'object')
      .map((field) => column(field, enums))
    const keys = indexes.filter((index) => index.model === model.name).map((index) => key(model, index))
    return `CREATE TABLE ${quote(table(model))} (\n  ${[...columns, ...keys].join(',\n  ')}\n);`
  })
  return [...tables, ...models.flatMap((model) => foreignKeys(model, models))].join('\n\n')
}

function column(field: Field, enums: Datamodel['enums']): string {
  const presence = field.isRequired ? 'NOT NULL' : 'NULL'
  return [quote(field.dbName ?? field.name), columnType(field, enums), presence, defaultOf(field)]
    .join(' ')
    .trimEnd()
}

function columnType(field: Field, enums: Datamodel['enums']): string {
  const values = enums.find((candidate) => field.kind === 'enum' && candidate.name === field.type)?.values
  if (values) return `ENUM(${values.map((value) => text(value.dbName ?? value.name)).join(', ')})`
  if (field.nativeType) {
    const [name, args] = field.nativeType
    return name.toUpperCase() + (args.length > 0 ? `(${args.join(', ')})` : '')
  }
  return TYPES[field.type] ?? refuse(`the type ${field.type} of ${field.name}`)
}

function defaultOf(field: Field): string {
  const value = field.default
  if (value === undefined) return ''
  if (typeof value === 'string') return `DEFAULT ${field.type === 'BigInt' ? value : text(value)}`
  if (typeof value === 'number' || typeof value === 'boolean') return `DEFAULT ${Number(value)}`
  if ('name' in value && value.name === 'now') return 'DEFAULT CURRENT_TIMESTAMP(3)'
  return refuse(`the default of ${field.name}`)
}

function key(model: Model, index: Index): string {
  const names = index.fields.map((field) => columnName(model, field.name))
  const columns = index.fields.map(
    (field, i) => quote(names[i] ?? '') + (field.sortOrder === 'desc' ? ' DESC' : ''),
  )
  if (index.type === 'id') return `PRIMARY KEY (${columns.join(', ')})`

  const unique = index.type === 'unique'
  const name = index.dbName ?? [table(model), ...names, unique ? 'key' : 'idx'].join('_')
  return `${unique ? 'UNIQUE ' : ''}INDEX ${quote(name)} (${columns.join(', ')})`
}

function foreignKeys(model: Model, models: readonly Model[]): string[] {
  return model.fields.flatMap((field) => {
    const target = models.find((candidate) => candidate.name === field.type)
    if (!target || !field.relationFromFields?.length) return []

    const from = field.relationFromFields.map((name) => columnName(model, name))
    const to = (field.relationToFields ?? []).map((name) => columnName(target, name))
    const onDelete = ACTIONS[field.relationOnDelete ?? (field.isRequired ? 'Restrict' : 'SetNull')]
    const onUpdate = ACTIONS[field.relationOnUpdate ?? 'Cascade']
    return `ALTER TABLE ${quote(table(model))} ADD CONSTRAINT ${quote([table(model), ...from, 'fkey'].join('_'))}
  FOREIGN KEY (${from.map(quote).join(', ')}) REFERENCES ${quote(table(target))} (${to.map(quote).join(', ')})
  ON DELETE ${onDelete} ON UPDATE ${onUpdate};`
  })
}

const table = (model: Model) => model.dbName ?? model.name

function columnName(model: Model, field: string): string {
  return model.fields.find((candidate) => candidate.name === field)?.dbName ?? field
}

const quote = (name: string) => `\`${name}\``

const text = (value: string) => `'${value.replaceAll("'", "''")}'`

function refuse(what: string): never {
  throw new Error(`The drift check cannot write ${what} as SQL yet.`)
}
