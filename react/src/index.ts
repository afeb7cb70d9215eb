export type { CallAppointment, CallLanguage, HouseFrame, PageFrame } from './protocol.ts'
