import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { seedDemoBusinesses } from '../desk/seed-demo.ts'
import { openStore } from '../store/open.ts'
import { call, callEvent } from '../store/schema/index.ts'
import { cabinetClaudio } from '../store/seed/seed.ts'
import { openLog } from './log.ts'
import { openSideDoor } from './side-door.ts'

const run = promisify(execFile)

test('S0-23 a call is replayed although the house that has the folder is open', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'standardiste-side-'))
  const replay = (id: string) =>
    run(process.execPath, [join(import.meta.dirname, 'terminal', 'replay.ts'), id], {
      env: { PATH: process.env['PATH'], DATA_DIR: dataDir },
    })
  const store = await openStore({ dataDir })
  await store.migrate()
  await seedDemoBusinesses(store.db, { appointments: false })
  const { organizationId } = cabinetClaudio
  const [row] = await store.db
    .insert(call)
    .values({ organizationId, channel: 'twilio-relay', carrierCallId: 'CA1', from: '', to: '+33199000001' })
    .returning({ id: call.id })
  await store.db.insert(callEvent).values({
    organizationId,
    callId: row?.id ?? '',
    seq: 0,
    type: 'caller-said',
    at: new Date(),
    body: { text: 'bonjour' },
  })
  const door = await openSideDoor(dataDir, store.db, openLog('silent'))
  try {
    expect(statSync(join(dataDir, 'house.sock')).mode & 0o777).toBe(0o600)
    expect((await replay('CA1')).stdout).toMatch(/0 ms {2}caller-said {10}\{"text":"bonjour"\}/)
    await expect(replay('CA2')).rejects.toThrow(/Cet appel n’existe pas/)
    door.close()
    await expect(replay('CA1')).rejects.toThrow(/déjà ouvert par un autre processus/)
  } finally {
    door.close()
    await store.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}, 180_000)
