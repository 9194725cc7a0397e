import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

import { becauseSignedUp, factsOf, toRegistration, type About } from './facts'

export type EventMoved = About & { before: string }

/** To whoever is signed up: the date or hour has changed, the registration holds. */
export const eventMoved = letterKind('eventMoved', (about: EventMoved) => ({
  subject: label(
    `Změna termínu: ${about.event}`,
    `A new date: ${about.event}`,
    `Зміна дати: ${about.event}`,
  ),
  heading: label('Termín se změnil', 'The date has changed', 'Дата змінилася'),
  paragraphs: [
    ...factsOf(about),
    label(`Původně: ${about.before}`, `Before: ${about.before}`, `Раніше: ${about.before}`),
    label(
      'Přihláška platí i pro nový termín.',
      'Your registration holds for the new date.',
      'Ваша реєстрація чинна й на нову дату.',
    ),
  ],
  action: toRegistration(about.link),
  notes: [
    label(
      'Nehodí-li se vám to, přihlášku prosím zrušte odkazem.',
      'If it does not suit you, please cancel by the link.',
      'Якщо вам це не підходить, скасуйте реєстрацію за посиланням.',
    ),
  ],
  reason: becauseSignedUp,
}))
