/** A model that thinks for a fixed time: Chat Completions over SSE. Its own process, so that its work is nobody else's. */
import { createServer } from 'node:http'

const firstTokenMs = Number(process.argv[3] ?? 250)
const words =
  'Bien sûr, je peux vous aider. Pour quel jour souhaitez-vous venir nous voir, et plutôt le matin ou le soir ?'.split(
    /(?<= )/,
  )
const chunk = (delta: object, more: object = {}) =>
  `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', model: 'fake', choices: [{ index: 0, delta, finish_reason: null }], ...more })}\n\n`
const tokens = words.map((word) => chunk({ content: word }))
const end = `${chunk({}, { choices: [], usage: { prompt_tokens: 900, completion_tokens: 30, total_tokens: 930 } })}data: [DONE]\n\n`
const first = chunk({ role: 'assistant', content: '' })
const piece = 3

createServer((request, response) => {
  request.resume()
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    setTimeout(() => {
      response.write(first + tokens.slice(0, piece).join(''))
      let at = piece
      const next = (): void => {
        if (at >= tokens.length) {
          response.end(end)
          return
        }
        response.write(tokens.slice(at, at + piece).join(''))
        at += piece
        setTimeout(next, 15)
      }
      setTimeout(next, 15)
    }, firstTokenMs)
  })
}).listen(Number(process.argv[2]), '127.0.0.1', () => process.stdout.write('ready\n'))
