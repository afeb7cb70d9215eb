import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

describe('the environment', () => {
  test('nothing at all is a good configuration', () => {
    expect(readConfig({})).toMatchObject({ PORT: 3000, DATA_DIR: './.standardiste', DEMO: true })
  })

  test('an empty variable counts as absent', () =>
    expect(readConfig({ DATABASE_URL: '', PORT: '' }).PORT).toBe(3000))

  test.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '0x10'],
    ['HOST', '999.1.1.1'],
    ['TRUSTED_PROXIES', 'zzz'],
    ['TRUSTED_PROXIES', '10.0.0.0/99'],
    ['PUBLIC_URL', 'standard.example.fr'],
    ['PUBLIC_URL', 'https://standard.example.fr/?a=1'],
    ['PUBLIC_URL', 'https://moi:secret@standard.example.fr'],
    ['OPENAI_API_KEY', 'sk-l’apostrophe'],
    ['ANTHROPIC_API_KEY', 'sk\nant'],
    ['TWILIO_ACCOUNT_SID', 'SK0123'],
    ['DATABASE_URL', 'mysql://x'],
    ['ADMIN_EMAIL', 'pas une adresse'],
    ['ADMIN_PASSWORD', 'court'],
    ['LOG_LEVEL', 'bavard'],
    ['DEMO', 'peut-être'],
    ['OPENAI_BASE_URL', 'ftp://x'],
  ])('%s=%s is refused by its name, in a sentence, and its value is not repeated', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(ConfigError)
    const sentence = (() => {
      try {
        readConfig({ [name]: value })
      } catch (error) {
        return error instanceof Error ? error.message : ''
      }
      return ''
    })()
    expect(sentence).toContain(name)
    expect(sentence).not.toContain(value)
    expect(sentence).not.toMatch(/invalid|expected|input/i)
  })

  test('what is right is read', () => {
    expect(
      readConfig({ PORT: '0', HOST: '::1', TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8,loopback' }),
    ).toMatchObject({ PORT: 0, HOST: '::1', TRUSTED_PROXIES: ['127.0.0.1', '10.0.0.0/8', 'loopback'] })
    expect(readConfig({ HOST: 'localhost' }).HOST).toBe('localhost')
    expect(readConfig({ PUBLIC_URL: 'https://standard.example.fr:8443/accueil/' }).PUBLIC_URL).toBe(
      'https://standard.example.fr:8443/accueil',
    )
  })

  test('all that is wrong is told at once', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT.*LOG_LEVEL/s)
  })
})
