import { runTool } from './lib/check/run-tool.ts'
import { say } from './lib/say.ts'

const { ok, output } = await runTool('biome', ['check', '--write', '.'])
say(output.trimEnd())
process.exitCode = ok ? 0 : 1
