import { describeTongue } from '../describe-tongue.ts'
import { fr } from './index.ts'

describeTongue(fr, { letters: 'abcdefghijklmnopqrstuvwxyzéèêëàâçôöîïûùü' })
