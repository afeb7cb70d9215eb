import type { CallLabels } from './labels/labels.ts'

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const

/** As on a telephone: figures go from left to right in every language. */
export function Keypad({ press, labels }: { press: (key: string) => void; labels: CallLabels }) {
  return (
    <div className="sd-keypad" role="group" aria-label={labels.keypad} dir="ltr">
      {keys.map((key) => (
        <button key={key} type="button" aria-label={labels.key(key)} onClick={() => press(key)}>
          {key}
        </button>
      ))}
    </div>
  )
}
