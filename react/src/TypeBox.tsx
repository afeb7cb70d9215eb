import { type FormEvent, useState } from 'react'
import type { CallClient } from './call-client.ts'
import { Icon } from './Icon.tsx'
import { Keypad } from './Keypad.tsx'
import type { CallLabels } from './labels/labels.ts'

interface TypeBoxProps {
  readonly client: CallClient
  readonly labels: CallLabels
  readonly autoFocus: boolean
}

/** Words and keys by hand, at any moment of the call. */
export function TypeBox({ client, labels, autoFocus }: TypeBoxProps) {
  const [text, setText] = useState('')
  const [keys, setKeys] = useState(false)
  const send = (event: FormEvent) => {
    event.preventDefault()
    client.say(text)
    setText('')
  }
  const type = (words: string) => {
    if (text === '' && words !== '') client.typing()
    setText(words)
  }
  return (
    <div className="sd-type">
      <form className="sd-type-row" onSubmit={send}>
        <button
          type="button"
          className="sd-square"
          aria-label={labels.keypad}
          aria-expanded={keys}
          onClick={() => setKeys(!keys)}
        >
          <Icon name="keypad" />
        </button>
        <input
          className="sd-input"
          aria-label={labels.message}
          placeholder={labels.messagePlaceholder}
          autoComplete="off"
          dir="auto"
          maxLength={2_000}
          ref={(input) => {
            if (autoFocus && input && document.activeElement?.closest('.sd-type') === null) input.focus()
          }}
          value={text}
          onChange={(event) => type(event.target.value)}
        />
        <button
          type="submit"
          className="sd-square sd-send"
          aria-label={labels.send}
          disabled={text.trim() === ''}
        >
          <Icon name="send" />
        </button>
      </form>
      {keys && <Keypad press={(key) => client.press(key)} labels={labels} />}
    </div>
  )
}
