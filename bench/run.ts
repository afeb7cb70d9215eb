/**
 * `npm run bench`: our server against a bare relay, in one run, alternating. Everything of ours is on: signatures, the
 * log on the embedded database, tenants, tongues, the truth guard. Prints Markdown; `--write` keeps it in README.md.
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import twilio from 'twilio'
import { WebSocket } from 'ws'
import { callers, quantile } from './callers.ts'
import { offlineTurnsPerSecond } from './offline.ts'
import { type Measured, run } from './servers.ts'

const token = '0123456789abcdef0123456789abcdef'
const modelPort = 4391
const barePort = 4392
const housePort = 4393
const sizes = (process.argv.find((word) => word.startsWith('--calls='))?.slice(8) ?? '1,100,500,1000')
  .split(',')
  .map(Number)
const rounds = Number(process.argv.find((word) => word.startsWith('--rounds='))?.slice(9) ?? 2)

interface Row {
  readonly p50: number
  readonly p95: number
  readonly cpuPerTurn: number
  readonly memoryPerCall: number
  readonly failed: number
}

async function setup(socket: WebSocket, callSid: string): Promise<WebSocket> {
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  socket.send(
    JSON.stringify({
      type: 'setup',
      sessionId: 'VX',
      callSid,
      from: '+33639980001',
      to: '+33199000001',
      callStatus: 'RINGING',
      customParameters: {},
    }),
  )
  return socket
}

const openBare = (index: number) => setup(new WebSocket(`ws://127.0.0.1:${barePort}`), `CAbare${index}`)

let serial = 0
async function openHouse(): Promise<WebSocket> {
  serial += 1
  const callSid = `CA${String(serial).padStart(32, '0')}`
  const fields = {
    CallSid: callSid,
    AccountSid: `AC${'0'.repeat(32)}`,
    From: '+33639980001',
    To: '+33199000001',
    CallStatus: 'ringing',
  }
  const url = `http://127.0.0.1:${housePort}/webhooks/twilio/voice`
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      'x-twilio-signature': twilio.getExpectedTwilioSignature(token, url, fields),
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams(fields).toString(),
  })
  if (answer.status !== 200) throw new Error(`voice webhook ${answer.status}`)
  const path = `127.0.0.1:${housePort}/webhooks/twilio/conversation`
  const signature = twilio.getExpectedTwilioSignature(token, `wss://${path}`, {})
  return setup(new WebSocket(`ws://${path}`, { headers: { 'x-twilio-signature': signature } }), callSid)
}

async function measure(
  server: Measured,
  calls: number,
  open: (index: number) => Promise<WebSocket>,
): Promise<Row> {
  const memoryBefore = server.memory()
  let cpuBefore = 0
  let cpuMs = 0
  let memory = 0
  const everyMs = calls >= 1000 ? 8_000 : calls >= 500 ? 5_000 : 2_000
  const result = await callers({
    calls,
    everyMs,
    turnsEach: calls === 1 ? 8 : 4,
    open,
    onUp: () => {
      cpuBefore = server.cpuMs()
    },
    async onSaid() {
      // What is written behind belongs to the turns.
      await new Promise((resolve) => setTimeout(resolve, 500))
      cpuMs = server.cpuMs() - cpuBefore
      memory = server.memory() - memoryBefore
    },
  })
  return {
    p50: quantile(result.firstWordMs, 0.5),
    p95: quantile(result.firstWordMs, 0.95),
    cpuPerTurn: cpuMs / result.turns,
    memoryPerCall: memory / calls,
    failed: result.failed,
  }
}

const model = await run('fake-model.ts', [String(modelPort), '250'])
const bare = await run('bare-relay.ts', [String(barePort), `http://127.0.0.1:${modelPort}`])
const house = await run(
  '../server/src/host/main.ts',
  [],
  {
    PORT: String(housePort),
    HOST: '127.0.0.1',
    DATA_DIR: mkdtempSync(join(tmpdir(), 'standardiste-bench-')),
    ADMIN_PASSWORD: 'mot-de-passe-de-mesure',
    TWILIO_AUTH_TOKEN: token,
    OPENAI_BASE_URL: `http://127.0.0.1:${modelPort}`,
    OPENAI_API_KEY: 'x',
    LOG_LEVEL: 'error',
  },
  'est prêt',
)
const median = (rows: readonly Row[], key: keyof Row): number =>
  quantile(
    rows.map((row) => row[key]),
    0.5,
  )
const lines: string[] = []
// Compilers warm up before anything is counted.
await measure(bare, 50, openBare)
await measure(house, 50, openHouse)
for (const calls of sizes) {
  const ours: Row[] = []
  const theirs: Row[] = []
  for (let round = 0; round < rounds; round += 1) {
    theirs.push(await measure(bare, calls, openBare))
    ours.push(await measure(house, calls, openHouse))
  }
  const failed = [...ours, ...theirs].reduce((sum, row) => sum + row.failed, 0)
  const line = `| ${calls} | ${median(theirs, 'p50').toFixed(1)} | ${median(ours, 'p50').toFixed(1)} | **${(median(ours, 'p50') - median(theirs, 'p50')).toFixed(2)}** | ${median(theirs, 'p95').toFixed(1)} / ${median(ours, 'p95').toFixed(1)} | ${median(theirs, 'cpuPerTurn').toFixed(2)} | ${median(ours, 'cpuPerTurn').toFixed(2)} | **${(median(ours, 'cpuPerTurn') / median(theirs, 'cpuPerTurn')).toFixed(2)}** | ${(median(ours, 'memoryPerCall') / 1000).toFixed(0)} kB | ${failed} |`
  lines.push(line)
  process.stdout.write(`${line}\n`)
}
await Promise.all([model.stop(), bare.stop(), house.stop()])
const offline = Math.round(await offlineTurnsPerSecond(6_000))
const report = [
  `${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model ?? ''}, ${cpus().length} cores shared by callers, model and server, Node ${process.version}, ${rounds} rounds`,
  '',
  '| calls | bare p50 ms | ours p50 ms | overhead p50 ms | p95 bare / ours | bare CPU ms/turn | ours CPU ms/turn | ratio | memory per call | failed |',
  '|---|---|---|---|---|---|---|---|---|---|',
  ...lines,
  '',
  `Offline brain: **${offline}** turns per CPU-second.`,
].join('\n')
if (process.argv.includes('--write')) {
  const file = join(import.meta.dirname, 'README.md')
  const [head] = readFileSync(file, 'utf8').split('<!-- figures -->')
  writeFileSync(file, `${head}<!-- figures -->\n\n${report}\n`)
}
process.stdout.write(`\n${report}\n`)
process.exit(0)
