import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import { onTestFinished } from 'vitest'
import { findProgram } from '../../../../scripts/lib/find-program.ts'

const run = promisify(execFile)

export type Entry = { partition: number; key: string; value: string }

/** A broker of the test's own that speaks Kafka's protocol, by librdkafka; it is gone after the test. */
export async function ownKafka() {
  const program = findProgram('kcat', 'kafkacat')
  if (!program) throw new Error('This test needs kcat: apt-get install kafkacat')
  const broker = spawn(
    program,
    ['-P', '-t', 'warm', '-b', 'ignored:1', '-X', 'test.mock.num.brokers=1', '-d', 'mock'],
    { stdio: ['pipe', 'ignore', 'pipe'] },
  )
  onTestFinished(() => void broker.kill('SIGKILL'))
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    broker.once('exit', () => reject(new Error(`no broker: ${said}`)))
    broker.stderr.on('data', (text) => {
      said = `${said}${text}`.slice(-10_000)
      const [, found] = /bootstrap\.servers=(127\.0\.0\.1:\d+)/.exec(said) ?? []
      if (found) resolve(found)
    })
  })
  return {
    address,
    freeze: () => broker.kill('SIGSTOP'),
    thaw: () => broker.kill('SIGCONT'),
    /** All entries of a topic, each partition's in its order, as another client reads them. */
    read: async (topic: string): Promise<Entry[]> => {
      const args = ['-C', '-b', address, '-t', topic, '-o', 'beginning', '-e', '-q', '-f', '%p\t%k\t%s\n']
      const { stdout } = await run(program, args, { maxBuffer: 100_000_000 })
      return stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => {
          const [partition = '', key = '', value = ''] = line.split('\t')
          return { partition: Number(partition), key, value }
        })
    },
  }
}
