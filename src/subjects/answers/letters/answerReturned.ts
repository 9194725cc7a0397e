import { formatDate } from '@/lib/formatDate'
import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

import { becauseResponsible } from './answersAsked'

/** `validTill` is an ISO instant; without a link the reader answers for the measure no more. */
export type AnswerReturned = {
  measure: string
  year: number
  reason: string
  link?: string
  validTill?: string
}

/** To whoever said how far a measure is: what staff want to have mended. */
export const answerReturned = letterKind('answerReturned', (data: AnswerReturned) => ({
  subject: label(
    `Doplňte prosím odpověď: ${data.measure}`,
    `Please complete your answer: ${data.measure}`,
    `Доповніть, будь ласка, відповідь: ${data.measure}`,
  ),
  heading: label(
    'Úřad vám odpověď vrátil',
    'The office has returned your answer',
    'Установа повернула вашу відповідь',
  ),
  paragraphs: [
    label(
      `Jde o opatření „${data.measure}“ a rok ${data.year}. Úřad k vaší odpovědi píše:`,
      `It is about the measure “${data.measure}” and the year ${data.year}. The office writes to your answer:`,
      `Ідеться про захід «${data.measure}» і ${data.year} рік. Установа пише щодо вашої відповіді:`,
    ),
  ],
  quote: data.reason,
  ...(data.link && {
    action: {
      text: label('Opravit odpověď', 'Mend the answer', 'Виправити відповідь'),
      href: data.link,
    },
  }),
  notes: [
    ...(data.link && data.validTill
      ? [
          label(
            `Co jste napsali, ve formuláři zůstalo. Odkaz platí do ${formatDate('cs', data.validTill)} a jen pro vás.`,
            `What you wrote is still in the form. The link is valid till ${formatDate('en', data.validTill)} and for you alone.`,
            `Написане залишилося у формі. Посилання дійсне до ${formatDate('uk', data.validTill)} і лише для вас.`,
          ),
        ]
      : []),
  ],
  reason: becauseResponsible,
}))
