/** `@standardiste/react`: the green button. Styles: `@standardiste/react/styles.css`. */
export { AgendaCallModal, type AgendaCallModalProps } from './AgendaCallModal.tsx'
export { CallClient, type CallOptions } from './call-client.ts'
export type { CallActivity, CallProblem, CallState, CallStatus, TranscriptLine } from './call-state.ts'
export type { CallLabels, ProblemLabels } from './labels/labels.ts'
export type { CallAppointment, CallLanguage, HouseFrame, PageFrame } from './protocol.ts'
export { useCall, type UseCall } from './use-call.ts'
