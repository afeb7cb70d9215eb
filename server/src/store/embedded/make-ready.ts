/** `npm run build` of the server: makes the folder that a first start copies. Its failure costs seconds, nothing else. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openEmbedded } from './open-embedded.ts'
import { keepReady, readyFolder } from './ready-folder.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'standardiste-ready-'))
try {
  const store = await openEmbedded({ dataDir, longestQueryMs: 60_000 })
  await store.migrate()
  await store.close()
  mkdirSync(dirname(readyFolder), { recursive: true })
  keepReady(join(dataDir, 'database'))
} catch (error) {
  process.stderr.write(
    `La base toute prête n'a pas été faite, le premier démarrage sera plus long : ${String(error)}\n`,
  )
} finally {
  rmSync(dataDir, { recursive: true, force: true })
}
