/** Debian's Chromium, driven by playwright-core. */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const device = '--use-fake-device-for-media-stream'
const allowed = '--use-fake-ui-for-media-stream'
const refused = '--deny-permission-prompts'

/** True where no browser can be installed, and whoever runs the tests says so. */
export const withoutBrowser = !existsSync(executablePath) && process.env['SANS_NAVIGATEUR'] === '1'

/** `microphone: false`: a browser that refuses it, as after « Bloquer ». */
export async function openBrowser(options: { microphone?: boolean } = {}): Promise<Browser> {
  if (!existsSync(executablePath))
    throw new Error(
      `Ces épreuves ont besoin de Chromium (${executablePath} est absent) : « apt-get install chromium ». ` +
        'Là où il ne peut pas être installé : SANS_NAVIGATEUR=1 passe ces épreuves.',
    )
  return chromium.launch({
    executablePath,
    args: [...args, device, options.microphone === false ? refused : allowed],
  })
}
