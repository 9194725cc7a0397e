import { approved, type Approved } from '@/subjects/review/letters/approved'
import { claimed, type Claimed } from '@/subjects/claims/letters/claimed'
import { claimRefused, type ClaimRefused } from '@/subjects/claims/letters/claimRefused'
import { confirmation, type Confirmation } from '@/subjects/verification/letters/confirmation'
import { hidden, type Hidden } from '@/subjects/verification/letters/hidden'
import { mistake, type MistakeReported } from '@/subjects/errorReports/letters/mistake'
import {
  mistakeAnswered,
  type MistakeAnswered,
} from '@/subjects/errorReports/letters/mistakeAnswered'
import { invitation, type Invitation } from '@/subjects/accounts/letters/invitation'
import { passwordReset, type PasswordReset } from '@/subjects/accounts/letters/passwordReset'
import { providerAdded, type ProviderAdded } from '@/subjects/claims/letters/providerAdded'
import { returned, type Returned } from '@/subjects/review/letters/returned'
import { secondFactor, type SecondFactorNews } from '@/subjects/accounts/letters/secondFactor'
import { submitted, type Submitted } from '@/subjects/review/letters/submitted'
import type { Content } from './content'

/** What each letter has to be told. */
export type LetterData = {
  submitted: Submitted
  approved: Approved
  returned: Returned
  invitation: Invitation
  passwordReset: PasswordReset
  claimed: Claimed
  claimRefused: ClaimRefused
  providerAdded: ProviderAdded
  confirmation: Confirmation
  hidden: Hidden
  mistake: MistakeReported
  mistakeAnswered: MistakeAnswered
  secondFactor: SecondFactorNews
}
export type Template = keyof LetterData

/** All letters that the portal writes. */
export const templates: { [Name in Template]: (data: LetterData[Name]) => Content } = {
  submitted,
  approved,
  returned,
  invitation,
  passwordReset,
  claimed,
  claimRefused,
  providerAdded,
  confirmation,
  hidden,
  mistake,
  mistakeAnswered,
  secondFactor,
}
