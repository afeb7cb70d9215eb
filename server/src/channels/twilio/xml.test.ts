import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import twilio from 'twilio'
import { describe, expect, test } from 'vitest'
import { testAssistant } from '../../phone/testing/test-house.ts'
import { relayVerb } from '../twilio-relay/twiml.ts'
import { element, escape, response } from './xml.ts'

describe('TwiML', () => {
  test('S2-05 a client named L’Épi & Co <Paris> is a name, not mark-up', () => {
    expect(element('Say', { language: 'fr-FR' }, escape("L'Épi & Co <Paris>"))).toBe(
      '<Say language="fr-FR">L&apos;Épi &amp; Co &lt;Paris&gt;</Say>',
    )
  })

  test('reads as the official builder writes it', () => {
    const official = new twilio.twiml.VoiceResponse()
    official
      .connect({ action: 'https://a.example/b', method: 'POST' })
      .conversationRelay({ url: 'wss://a.example/c' })
    const ours = response(
      element(
        'Connect',
        { action: 'https://a.example/b', method: 'POST' },
        element('ConversationRelay', { url: 'wss://a.example/c' }),
      ),
    )
    expect(ours).toBe(official.toString())
  })

  test('is well-formed whatever the business wrote', () => {
    const documents: string[] = []
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (business, greeting) => {
        documents.push(
          response(
            relayVerb({
              assistant: { ...testAssistant, business, practitioners: [greeting] },
              language: 'fr',
              socketUrl: 'wss://a.example/c',
              actionUrl: 'https://a.example/b',
              greeting,
            }),
          ),
        )
      }),
    )
    // Judged by another's reader of XML.
    const python =
      'import json,sys,xml.dom.minidom as m\nfor t in json.load(sys.stdin): m.parseString(t.encode())\nprint("ok")'
    expect(execFileSync('python3', ['-c', python], { input: JSON.stringify(documents) }).toString()).toBe(
      'ok\n',
    )
  })
})

describe('the attributes of a relay', () => {
  const verb = (more: Partial<typeof testAssistant>) =>
    relayVerb({
      assistant: { ...testAssistant, ...more },
      language: 'fr',
      socketUrl: 'wss://a.example/c',
      actionUrl: 'https://a.example/b',
      greeting: 'Bonjour',
    })

  test('S3-06 two tenants, two voices', () => {
    expect(verb({})).toContain('ttsProvider="Amazon" voice="Lea-Neural"')
    expect(verb({ voices: { fr: { provider: 'ElevenLabs', name: 'a5n9pJUnAhX4fn7lx3uo' } } })).toMatch(
      /ttsProvider="ElevenLabs" voice="a5n9pJUnAhX4fn7lx3uo".*elevenlabsTextNormalization="on"/,
    )
  })

  test('S3-05 the recogniser’s model is a setting, and an invented attribute is not written', () => {
    const written = verb({ speech: { speechModel: 'nova-2-general', eventsUrl: 'x' } })
    expect(written).toContain('speechModel="nova-2-general"')
    expect(written).not.toContain('eventsUrl')
  })

  test('Deepgram’s own attributes are not written for Google', () => {
    expect(verb({ speech: { transcriptionProvider: 'Google', speechModel: 'telephony' } })).not.toContain(
      'deepgramSmartFormat',
    )
  })

  test('every language of the assistant is declared', () => {
    expect(verb({ languages: ['fr', 'en', 'ar'] }).match(/<Language code="([^"]+)"/g)).toHaveLength(3)
  })
})
