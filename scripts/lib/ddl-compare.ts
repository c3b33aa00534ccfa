import type { Description } from './ddl-describe.ts'

/** Names every difference between the tables of the migrations and those of the schema, a line each. */
export function compareDescriptions(migrations: Description, schema: Description): string[] {
  return union(migrations, schema).flatMap((table) => {
    const migrated = migrations.get(table)
    const declared = schema.get(table)
    if (!migrated) return `${table}: no migration creates it`
    if (!declared) return `${table}: the schema does not have it`
    return union(migrated, declared)
      .filter((part) => migrated.get(part) !== declared.get(part))
      .map(
        (part) =>
          `${table} ${part}: ${say(migrated.get(part))} in the migrations, ${say(declared.get(part))} in the schema`,
      )
  })
}

function union(one: Map<string, unknown>, other: Map<string, unknown>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].sort()
}

const say = (definition: string | undefined) => (definition ? `"${definition}"` : 'missing')
