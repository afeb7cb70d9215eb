import { describeUnruly } from './describe-unruly.ts'
import { anthropicCall, anthropicTooLong, anthropicWords } from './fake-models.ts'

describeUnruly({
  name: 'anthropic',
  say: anthropicWords,
  tooLong: anthropicTooLong,
  call: anthropicCall,
  settings: (url) => ({ ANTHROPIC_API_KEY: 'clé', ANTHROPIC_BASE_URL: url }),
})
