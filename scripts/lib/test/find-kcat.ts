import { findProgram } from '../find-program.ts'
import { installPackages } from '../install-packages.ts'

/** Makes sure that there is a broker for the tests of the Kafka sink: kcat carries one. */
export function findKcat(): void {
  if (!findProgram('kcat', 'kafkacat')) installPackages('The tests of the Kafka sink need', ['kafkacat'])
}
