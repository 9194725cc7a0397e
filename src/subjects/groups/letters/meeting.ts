import { label, type Label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'
import { factsOf, type About } from '@/subjects/registrations/letters/facts'

export type AboutMeeting = Omit<About, 'code'> & { group: string }

const facts = (about: AboutMeeting): Label[] => [
  label(`Skupina: ${about.group}`, `Group: ${about.group}`, `Група: ${about.group}`),
  ...factsOf(about),
]

const toReply = (link: string) => ({
  text: label('Odpovědět na pozvánku', 'Reply to the invitation', 'Відповісти на запрошення'),
  href: link,
})

const until = label(
  'Vyberte, zda přijdete, nepřijdete, nebo pošlete náhradníka. Odpověď můžete změnit, dokud jednání nezačne.',
  'Say whether you come, do not come, or send a substitute. You can change it until the meeting begins.',
  'Вкажіть, чи прийдете, не прийдете або надішлете заступника. Відповідь можна змінити до початку.',
)

const attached = label(
  'Termín pro váš kalendář je v příloze; odpovězte prosím odkazem, ne v kalendáři.',
  'The date for your calendar is attached; please reply by the link, not in the calendar.',
  'Дата для вашого календаря — у вкладенні; відповідайте за посиланням, а не в календарі.',
)

const reason = label(
  'Píšeme vám, protože jste členem pracovní skupiny a úřad vás na jednání pozval.',
  'You get this letter because you are a member of a working group and were invited to its meeting.',
  'Ви отримали цей лист, бо є учасником робочої групи і вас запросили на засідання.',
)

/** To a member: a meeting comes. */
export const meetingInvited = letterKind('meetingInvited', (about: AboutMeeting) => ({
  subject: label(
    `Pozvánka na jednání: ${about.event}`,
    `Invitation to a meeting: ${about.event}`,
    `Запрошення на засідання: ${about.event}`,
  ),
  heading: label('Zveme vás na jednání', 'You are invited to a meeting', 'Запрошуємо на засідання'),
  paragraphs: [...facts(about), until, attached],
  action: toReply(about.link),
  reason,
}))

/** To whoever was invited: the meeting takes place at this time, after it was moved or postponed. */
export const meetingMoved = letterKind(
  'meetingMoved',
  (about: AboutMeeting & { before: string }) => ({
    subject: label(
      `Nový termín jednání: ${about.event}`,
      `A new date of the meeting: ${about.event}`,
      `Нова дата засідання: ${about.event}`,
    ),
    heading: label(
      'Jednání má nový termín',
      'The meeting has a new date',
      'Засідання має нову дату',
    ),
    paragraphs: [
      label(`Původně: ${about.before}`, `Before: ${about.before}`, `Раніше: ${about.before}`),
      ...facts(about),
      label(
        'K novému termínu prosím odpovězte znovu.',
        'Please reply to the new date again.',
        'Будь ласка, дайте відповідь щодо нової дати.',
      ),
      until,
      attached,
    ],
    action: toReply(about.link),
    reason,
  }),
)

/** To whoever was invited: the meeting takes place later, nobody knows when. */
export const meetingPostponed = letterKind('meetingPostponed', (about: AboutMeeting) => ({
  subject: label(
    `Jednání se odkládá: ${about.event}`,
    `The meeting is postponed: ${about.event}`,
    `Засідання перенесено: ${about.event}`,
  ),
  heading: label('Jednání se odkládá', 'The meeting is postponed', 'Засідання перенесено'),
  paragraphs: [
    ...facts(about),
    label(
      'V tomto termínu se jednání nekoná. Až bude nový, napíšeme vám.',
      'It does not take place then. We will write when there is a new date.',
      'У цей час засідання не відбудеться. Коли буде нова дата, ми напишемо.',
    ),
  ],
  action: toReply(about.link),
  reason,
}))

/** To whoever was invited: the meeting does not take place. */
export const meetingCalledOff = letterKind('meetingCalledOff', (about: AboutMeeting) => ({
  subject: label(
    `Jednání se nekoná: ${about.event}`,
    `The meeting is called off: ${about.event}`,
    `Засідання скасовано: ${about.event}`,
  ),
  heading: label('Jednání se nekoná', 'The meeting is called off', 'Засідання скасовано'),
  paragraphs: facts(about),
  action: { ...toReply(about.link), text: label('Podrobnosti', 'Details', 'Докладніше') },
  reason,
}))
