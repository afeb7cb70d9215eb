/** A call to the reception in a dialog: the green button, the conversation, and the appointment that comes of it. */
import { useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { CallBody } from './CallBody.tsx'
import { Icon } from './Icon.tsx'
import type { CallLabels } from './labels/labels.ts'
import { labelsFor } from './labels/labels-for.ts'
import type { CallAppointment, CallLanguage } from './protocol.ts'
import { useDelivery } from './use-delivery.ts'
import { useDialog } from './use-dialog.ts'

export interface AgendaCallModalProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Once per appointment: as soon as it is stored, or when it is added if `askBeforeAdding`. */
  readonly onAppointmentCreated: (appointment: CallAppointment) => void
  /** The widget's key of the line to call; when absent, the first line of the business whose member is signed in, else of the house. */
  readonly line?: string | undefined
  /** Where the house is; the page's own origin when absent. */
  readonly house?: string | undefined
  readonly language?: CallLanguage | undefined
  readonly labels?: Partial<CallLabels> | undefined
  /** `auto` follows the system. */
  readonly scheme?: 'auto' | 'light' | 'dark' | undefined
  /** Shows « Ajouter à l’agenda »; what was not added by hand is told when the dialog closes: it exists. */
  readonly askBeforeAdding?: boolean | undefined
}

export function AgendaCallModal(props: AgendaCallModalProps) {
  // Nothing of a call outlives its dialog: the line is given up with the component.
  return props.isOpen ? createPortal(<OpenModal {...props} />, document.body) : null
}

function OpenModal(props: AgendaCallModalProps) {
  const { line, house, language = 'fr', askBeforeAdding = false, scheme = 'auto' } = props
  const labels = labelsFor(language, props.labels)
  const dialog = useRef<HTMLDivElement>(null)
  const titleId = useId()
  const delivery = useDelivery(props.onAppointmentCreated, askBeforeAdding)
  const close = () => {
    delivery.deliverAll()
    props.onClose()
  }
  useDialog(dialog, close)
  return (
    <div className="sd-backdrop" data-scheme={scheme} dir={language === 'ar' ? 'rtl' : 'ltr'} lang={language}>
      <div className="sd-dialog" role="dialog" aria-modal="true" aria-labelledby={titleId} ref={dialog}>
        <div className="sd-header">
          <h2 id={titleId}>{labels.title}</h2>
          <button type="button" className="sd-close" aria-label={labels.close} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <CallBody line={line} house={house} language={language} labels={labels} delivery={delivery} />
      </div>
    </div>
  )
}
