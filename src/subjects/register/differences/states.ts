import { label } from '@/lib/label'

/** What became of a difference between the register and the portal. */
export const differenceStates = {
  waiting: label('Čeká na rozhodnutí', 'Waiting for a decision', 'Очікує на рішення'),
  accepted: label('Převzato z registru', 'Taken over', 'Взято з реєстру'),
  kept: label('Ponecháno naše', 'Ours kept', 'Залишено наше'),
  asked: label('Dotaz u poskytovatele', 'Provider asked', 'Запитано надавача'),
}

export const decisions = ['accept', 'keep', 'ask'] as const
export type Decision = (typeof decisions)[number]

/** The state that follows from a decision. */
export const stateAfter = { accept: 'accepted', keep: 'kept', ask: 'asked' } as const
