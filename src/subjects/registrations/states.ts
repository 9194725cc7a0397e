import { label } from '@/lib/label'
import type { Registration } from '@/payload-types'

export type State = Registration['state']

/** How a registration stands. */
export const stateNames = {
  unconfirmed: label('Čeká na potvrzení', 'To be confirmed', 'Очікує підтвердження'),
  confirmed: label('Přihlášen(a)', 'Confirmed', 'Підтверджено'),
  waiting: label('Na čekací listině', 'On the waiting list', 'У списку очікування'),
  offered: label('Nabídnuto místo', 'A place is offered', 'Запропоновано місце'),
  cancelled: label('Zrušeno', 'Cancelled', 'Скасовано'),
  declined: label('Nabídka odmítnuta', 'Offer declined', 'Пропозицію відхилено'),
  expired: label('Propadlo', 'Expired', 'Термін минув'),
}

const holding: readonly State[] = ['unconfirmed', 'confirmed', 'offered']

/** Whether somebody in this state has a place. */
export const holdsPlace = (state: State | undefined): boolean =>
  state !== undefined && holding.includes(state)

/** States in which a person still comes, or may. */
export const openStates: readonly State[] = [...holding, 'waiting']

/** Whether nothing has ended the registration. */
export const isOpen = (state: State | undefined): boolean =>
  state !== undefined && openStates.includes(state)
