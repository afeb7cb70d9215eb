/**
 * `npm run call -- cabinet`: a telephone in the terminal. Calls the house that runs on PORT, or opens one for the
 * time of the call. Type what the caller says; `#5` presses key 5; an empty line hangs up. A whole call may come from a
 * file: `npm run call -- cabinet < appel.txt`.
 */
import { once } from 'node:events'
import { createInterface } from 'node:readline/promises'
import { WebSocket } from 'ws'
import type { HouseFrame, PageFrame } from '../../../../react/src/protocol.ts'
import { demos } from '../../store/seed/seed.ts'
import { type Config, readConfig } from '../config.ts'
import { type House, startHouse } from '../start.ts'
import { leave } from '../why-not.ts'

const asked = (process.argv[2] ?? 'cabinet').toLowerCase()
/** As in `scenarios/`. */
const shortNames = {
  medical: 'cabinet',
  restaurant: 'restaurant',
  'after-sales': 'sav',
  training: 'formation',
}
const line = demos.find(({ slug, name, number, trade }) =>
  [slug, name.toLowerCase(), number, shortNames[trade]].some((one) => one.includes(asked)),
)
if (!line) {
  const lines = demos.map(({ slug, trade }) => `${shortNames[trade]} (${slug})`).join(', ')
  process.stderr.write(`Aucune ligne « ${asked} ». Lignes : ${lines}.\n`)
  process.exit(1)
}

const config = configured()
const address = `http://127.0.0.1:${config.PORT}`
const running = await fetch(`${address}/healthz`).then(
  (answer) => answer.ok,
  () => false,
)
const house: House | null = running ? null : await startHouse({ ...config, PORT: 0 }).catch(leave)
const socket = new WebSocket(`${(house?.url ?? address).replace(/^http/, 'ws')}/calls/browser`)

const send = (frame: PageFrame): void => socket.send(JSON.stringify(frame))
socket.on('message', (data) => show(JSON.parse((data as Buffer).toString()) as HouseFrame))
await once(socket, 'open')
send({ type: 'hello', line: line.widgetKey })
// Only now: what was typed before there was a line would be lost.
const terminal = createInterface({ input: process.stdin, output: process.stdout })
socket.on('close', () => void hangUp())

/** What was typed while the assistant spoke: said in turn, so that a whole call can come from a file. */
const waiting: string[] = []
let listening = false
let over = false
terminal.on('line', (text) => {
  waiting.push(text)
  speak()
})
terminal.on('close', () => {
  over = true
  speak()
})

function speak(): void {
  if (!listening) return
  const text = waiting.shift()
  if (text === undefined) {
    if (over) socket.close()
    return
  }
  if (text.trim() === '') return socket.close()
  if (!process.stdin.isTTY) process.stdout.write(`${text}\n`)
  if (/^#[0-9*#]$/.test(text.trim())) {
    // A dictated digit gets no answer of its own.
    send({ type: 'key', key: text.trim().slice(1) })
    return speak()
  }
  listening = false
  send({ type: 'said', text })
}

const changes = { created: 'rendez-vous pris', moved: 'déplacé', cancelled: 'annulé' } as const
let fresh = true
function show(frame: HouseFrame): void {
  if (frame.type === 'say') {
    if (frame.text !== '') process.stdout.write(fresh ? `\n☎  ${frame.text}` : frame.text)
    fresh = frame.last
    if (!frame.last) return
    process.stdout.write('\n\n> ')
    listening = true
    speak()
  } else if (frame.type === 'appointment')
    process.stdout.write(
      `\n[${changes[frame.change]} : ${frame.appointment.person}, ${frame.appointment.date} ${frame.appointment.time}]`,
    )
  else if (frame.type === 'ticket') process.stdout.write(`\n[${frame.reference}]`)
  else if (frame.type === 'transfer') process.stdout.write(`\n[transfert vers ${frame.to}]\n`)
  else if (frame.type === 'refused') process.stdout.write(`${frame.message}\n`)
  else if (frame.type === 'hang-up') socket.close()
}

function configured(): Config {
  try {
    return readConfig({ ...process.env, LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'error' })
  } catch (error) {
    return leave(error)
  }
}

async function hangUp(): Promise<void> {
  process.stdout.write('\n[raccroché]\n')
  terminal.close()
  await house?.close()
  process.exit(0)
}
