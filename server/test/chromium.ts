/** Finds a Chromium for the browser tests, installs Debian's where that may be done, or says what to do. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** True when there is one now; the tests find it by `CHROMIUM`. */
export function ensureChromium(): boolean {
  if (found()) return true
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (mayInstall) {
    process.stdout.write('Chromium manque : installation du paquet Debian…\n')
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  }
  if (found()) return true
  process.stdout.write(
    'Chromium manque. Debian et Ubuntu : sudo apt-get install chromium. Sans navigateur : SANS_NAVIGATEUR=1 npm test.\n',
  )
  return false
}

function found(): boolean {
  const place = process.env['CHROMIUM'] ?? places.find((candidate) => existsSync(candidate))
  if (place) process.env['CHROMIUM'] = place
  return place !== undefined
}
