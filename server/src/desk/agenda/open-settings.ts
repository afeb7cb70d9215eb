/** The settings of one organization's agenda, for members. No tool reaches them. */
import type { Scope } from '../scope.ts'
import {
  type AgendaSettings,
  addClosure,
  type OpeningPeriod,
  type ResourceChange,
  readSettings,
  removeClosure,
  replaceOpenings,
  type ServiceChange,
  saveHouse,
  saveResource,
  saveService,
} from './settings.ts'

export interface Settings {
  read(): Promise<AgendaSettings>
  replaceOpenings(periods: readonly OpeningPeriod[], resourceId?: string | null): Promise<boolean>
  addClosure(added: Parameters<typeof addClosure>[1]): Promise<string | null>
  removeClosure(id: string): Promise<boolean>
  saveService(change: ServiceChange): ReturnType<typeof saveService>
  saveResource(change: ResourceChange): ReturnType<typeof saveResource>
  saveHouse(change: Parameters<typeof saveHouse>[1]): Promise<void>
}

export function openSettings(scope: Scope): Settings {
  return {
    read: () => readSettings(scope),
    replaceOpenings: (periods, resourceId) => replaceOpenings(scope, periods, resourceId),
    addClosure: (added) => addClosure(scope, added),
    removeClosure: (id) => removeClosure(scope, id),
    saveService: (change) => saveService(scope, change),
    saveResource: (change) => saveResource(scope, change),
    saveHouse: (change) => saveHouse(scope, change),
  }
}
