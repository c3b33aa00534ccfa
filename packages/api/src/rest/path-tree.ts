import { fieldOf } from './read-fields.ts'

/** What is at a path. */
export type Found<Leaf> = {
  /** The path with the names of its fields, like /orders/{id}. */
  path: string
  /** By method. */
  leaves: ReadonlyMap<string, Leaf>
  params: Record<string, string>
}

type Node<Leaf> = {
  named: Map<string, Node<Leaf>>
  any: Node<Leaf> | null
  path: string
  leaves: Map<string, Leaf>
}

/** Paths and what is at them, found segment by segment. A name outranks a field: /products/popular is no product. */
export function createPathTree<Leaf extends { path: string; method: string }>(leaves: readonly Leaf[]) {
  const root = newNode<Leaf>()
  for (const leaf of leaves) {
    const node = segmentsOf(leaf.path).reduce(grow, root)
    node.path = leaf.path
    node.leaves.set(leaf.method, leaf)
  }
  /** What is at a path as it came, null when nothing is. */
  return (path: string): Found<Leaf> | null => {
    const segments = segmentsOf(path)
    let node: Node<Leaf> | null = root
    for (const segment of segments) node = node && walk(node, segment)
    if (!node || node.leaves.size === 0) return null
    return { path: node.path, leaves: node.leaves, params: paramsOf(node.path, segments) }
  }
}

const newNode = <Leaf>(): Node<Leaf> => ({ named: new Map(), any: null, path: '', leaves: new Map() })

function grow<Leaf>(node: Node<Leaf>, segment: string): Node<Leaf> {
  if (fieldOf(segment)) {
    node.any ??= newNode()
    return node.any
  }
  const next = node.named.get(segment) ?? newNode<Leaf>()
  node.named.set(segment, next)
  return next
}

const walk = <Leaf>(node: Node<Leaf>, segment: string): Node<Leaf> | null =>
  node.named.get(segment) ?? (segment === '' ? null : node.any)

const paramsOf = (path: string, segments: readonly string[]) =>
  Object.fromEntries(
    segmentsOf(path).flatMap((segment, index) => {
      const name = fieldOf(segment)
      return name ? [[name, decode(segments[index] ?? '')]] : []
    }),
  )

const segmentsOf = (path: string) => path.split('/').slice(1)

/** What cannot be decoded stays as it came: it is nobody's id. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
