import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'
import { becauseYouWere, factsOf, type About } from '@/subjects/registrations/letters/facts'

type Issued = About & { question?: string }

/** To whoever was there: the certificate is attached; the link shows that it is true. */
export const certificateIssued = letterKind('certificateIssued', (about: Issued) => ({
  subject: label(
    `Osvědčení: ${about.event}`,
    `Certificate: ${about.event}`,
    `Сертифікат: ${about.event}`,
  ),
  heading: label('Děkujeme, že jste přišli', 'Thank you for coming', 'Дякуємо, що прийшли'),
  paragraphs: [
    ...factsOf(about),
    label(
      'Osvědčení o účasti je v příloze (PDF).',
      'The certificate of your attendance is attached (PDF).',
      'Сертифікат про участь — у вкладенні (PDF).',
    ),
  ],
  action: {
    text: label('Ověřit osvědčení', 'Check the certificate', 'Перевірити сертифікат'),
    href: about.link,
  },
  notes: [
    ...(about.question
      ? [
          label(
            `Jaké to bylo? Odpovězte anonymně jednou až pěti hvězdičkami: ${about.question}`,
            `How was it? Answer anonymously by one to five stars: ${about.question}`,
            `Як це було? Відповідайте анонімно, від однієї до пʼяти зірок: ${about.question}`,
          ),
        ]
      : []),
    label(
      'Odkaz můžete dát každému, komu osvědčení ukazujete. Uvidí akci, termín a hodiny, vaše jméno ne.',
      'You can give the link to whomever you show the certificate. They see the event, date and hours, not your name.',
      'Посилання можна дати кожному, кому показуєте сертифікат. Він побачить подію, дату й години, але не ваше імʼя.',
    ),
  ],
  reason: becauseYouWere,
}))
