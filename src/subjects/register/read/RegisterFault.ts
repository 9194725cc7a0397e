import type { Label } from '@/lib/label'
import { StartError } from '@/platform/StartError'

/** Why a register cannot be read or brought in, for an operator and, in their language, for people in the desk. */
export class RegisterFault extends StartError {
  override name = 'RegisterFault'

  constructor(readonly why: Label) {
    super(why.cs)
  }
}
