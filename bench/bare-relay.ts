/** What a ConversationRelay server cannot do less than: no signature, no log, no tenant, no memory beyond the socket. */
import { WebSocketServer } from 'ws'

const model = process.argv[3] ?? ''
const server = new WebSocketServer({ port: Number(process.argv[2]), host: '127.0.0.1' }, () =>
  process.stdout.write('ready\n'),
)
server.on('connection', (socket) => {
  const messages: { role: string; content: string }[] = [
    { role: 'system', content: 'Tu es le standard du cabinet.' },
  ]
  socket.on('message', (data) => void reply(data))
  async function reply(data: unknown): Promise<void> {
    const frame = JSON.parse((data as Buffer).toString()) as {
      type: string
      voicePrompt: string
      last: boolean
    }
    if (frame.type !== 'prompt' || !frame.last) return
    messages.push({ role: 'user', content: frame.voicePrompt })
    const answer = await fetch(`${model}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer x' },
      body: JSON.stringify({ model: 'fake', messages, stream: true }),
    })
    let said = ''
    let rest = ''
    for await (const text of (answer.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (!line.startsWith('data: {')) continue
        const token = (JSON.parse(line.slice(6)) as { choices: { delta: { content?: string } }[] }).choices[0]
          ?.delta.content
        if (token) socket.send(JSON.stringify({ type: 'text', token, last: false }))
        said += token ?? ''
      }
    }
    socket.send(JSON.stringify({ type: 'text', token: '', last: true }))
    messages.push({ role: 'assistant', content: said })
  }
})
