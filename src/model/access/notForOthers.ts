import { isConsultationKeeper, type Person } from '@/lib/roles'

/** Comments on plans stand in the desk of those who answer for what people wrote. */
export const notForOthers = ({ user }: { user: unknown }): boolean =>
  !isConsultationKeeper(user as Person)
