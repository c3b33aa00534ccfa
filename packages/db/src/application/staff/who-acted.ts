import type { WhoActed } from '../../domain/staff/who-acted.ts'
import type { Tx } from '../../infrastructure/transaction.ts'
import { staffNames } from './staff-names.ts'

const STAFF = 'staff:'

/** Who rows name as their actor, each by the name that rows keep: customers stay unnamed, staff get their names. */
export async function whoActed(
  db: Pick<Tx, 'staff'>,
  actors: Iterable<string>,
): Promise<(actor: string) => WhoActed> {
  const ids = [...new Set(actors)].flatMap((actor) => staffIdOf(actor) ?? [])
  const names = await staffNames(db, ids)
  return (actor) => {
    const id = staffIdOf(actor)
    if (id !== null) return { by: 'staff', staff: { id, name: names.get(id) ?? '' } }
    return { by: actor.startsWith('shopper:') ? 'customer' : 'shop', staff: null }
  }
}

const staffIdOf = (actor: string) => (actor.startsWith(STAFF) ? actor.slice(STAFF.length) : null)
