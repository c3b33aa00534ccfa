/** A failure that its sentence explains fully: shown without a stack. */
export class Refusal extends Error {
  override name = 'Refusal'
}
