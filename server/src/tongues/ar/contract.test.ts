import { describeTongue } from '../describe-tongue.ts'
import { ar } from './index.ts'

describeTongue(ar, { letters: 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي' })
