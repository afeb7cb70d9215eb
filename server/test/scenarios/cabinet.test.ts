import { describeBusiness } from './describe-business.ts'

describeBusiness('cabinet')
