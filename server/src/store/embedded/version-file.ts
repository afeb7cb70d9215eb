/** A folder of one major version of the embedded engine does not open with another: say so before trying. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { StoreError } from '../errors.ts'

/** PGlite 0.5 is PostgreSQL 18. */
export const folderFormat = 'pglite-0.5/postgresql-18'

/** Writes the version of a new folder, refuses the folder of another version. The file lies beside the folder. */
export function checkFolderVersion(folder: string): void {
  const file = `${folder}.version`
  if (!existsSync(folder) || !existsSync(file)) {
    writeFileSync(file, `${folderFormat}\n`)
    return
  }
  const found = readFileSync(file, 'utf8').trim()
  if (found === folderFormat) return
  throw new StoreError(
    'other-version',
    `Le dossier de données « ${folder} » a été écrit par une autre version du moteur embarqué (${found}, attendu ` +
      `${folderFormat}). Exportez-le avec la version d'origine puis importez-le dans celle-ci.`,
  )
}
