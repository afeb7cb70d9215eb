import { describeUnruly } from './describe-unruly.ts'
import { openAiCall, openAiTooLong, openAiWords } from './fake-models.ts'

describeUnruly({
  name: 'openai',
  say: openAiWords,
  tooLong: openAiTooLong,
  call: openAiCall,
  settings: (url) => ({ OPENAI_API_KEY: 'clé', OPENAI_BASE_URL: url }),
})
