import { describeTongue } from '../describe-tongue.ts'
import { en } from './index.ts'

describeTongue(en)
