/** The processes that are measured: each alone, its processor time and memory read from the kernel. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Measured {
  readonly pid: number
  /** Milliseconds of processor since its start, all threads. */
  cpuMs(): number
  /** Resident bytes. */
  memory(): number
  stop(): Promise<void>
}

/** Ticks a second of /proc: 100 on every Linux we know. */
const tickMs = 10

export async function run(
  file: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  ready = 'ready',
): Promise<Measured> {
  const child: ChildProcess = spawn(process.execPath, [join(import.meta.dirname, file), ...words], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (text: Buffer) => {
      if (String(text).includes(ready)) resolve()
    })
    child.once('exit', (code) => reject(new Error(`${file} left with ${code}`)))
  })
  const pid = child.pid ?? 0
  return {
    pid,
    cpuMs() {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')
      return (Number(fields[11]) + Number(fields[12])) * tickMs
    },
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGKILL')
      }),
  }
}
