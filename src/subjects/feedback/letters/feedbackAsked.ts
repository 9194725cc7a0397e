import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'
import { becauseYouWere, factsOf, type About } from '@/subjects/registrations/letters/facts'

/** To whoever was there, where the organiser asks and no certificate brought the question. */
export const feedbackAsked = letterKind('feedbackAsked', (about: About) => ({
  subject: label(
    `Jaké to bylo: ${about.event}`,
    `How was it: ${about.event}`,
    `Як це було: ${about.event}`,
  ),
  heading: label('Děkujeme, že jste přišli', 'Thank you for coming', 'Дякуємо, що прийшли'),
  paragraphs: [
    ...factsOf(about),
    label(
      'Pořadatel se ptá, jaké to bylo. Stačí vybrat jednu až pět hvězdiček, větu připsat můžete. Odpověď je anonymní.',
      'The organiser asks how it was. One to five stars are enough, a sentence is up to you. The answer is anonymous.',
      'Організатор питає, як це було. Досить вибрати від однієї до пʼяти зірок; речення — за бажанням. Відповідь анонімна.',
    ),
  ],
  action: { text: label('Odpovědět', 'Answer', 'Відповісти'), href: about.link },
  reason: becauseYouWere,
}))
