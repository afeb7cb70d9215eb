import { tongueFor } from '../../tongues/tongue-for.ts'
import { describeBrain } from '../describe-brain.ts'
import { offlineBrain } from './brain.ts'

describeBrain('offline', { open: () => offlineBrain(tongueFor), deterministic: true, oddSentences: 300 })
