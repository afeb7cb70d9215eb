/** One process per data folder. PGlite itself never refuses a second one, and both then corrupt it silently. */
import { DatabaseSync } from 'node:sqlite'
import { StoreError } from '../errors.ts'

export interface FolderLock {
  release(): void
}

/** Holds the folder until released or until the process dies: the kernel drops the lock, no stale file remains. */
export function lockFolder(folder: string): FolderLock {
  const file = new DatabaseSync(`${folder}.lock`)
  try {
    file.exec('pragma busy_timeout=0; pragma journal_mode=DELETE; begin exclusive')
  } catch (cause) {
    file.close()
    throw new StoreError(
      'locked',
      `Le dossier de données « ${folder} » est déjà ouvert par un autre processus de Standardiste. ` +
        'Arrêtez-le, ou choisissez un autre dossier, ou utilisez PostgreSQL (DATABASE_URL) pour plusieurs instances.',
      { cause },
    )
  }
  return { release: () => file.close() }
}
