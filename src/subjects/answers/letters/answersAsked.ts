import { formatDate } from '@/lib/formatDate'
import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

/** `measures` are titles with their codes; `validTill` is an ISO instant. */
export type AnswersAsked = {
  plan: string
  year: number
  measures: { title: string; lines: string[] }[]
  link: string
  validTill: string
}

/** To whoever answers for measures: how far they are, in one form for all of them. */
export const answersAsked = letterKind('answersAsked', (data: AnswersAsked) => ({
  subject: label(
    `Jak se v roce ${data.year} plní opatření: ${data.plan}`,
    `How measures were fulfilled in ${data.year}: ${data.plan}`,
    `Як у ${data.year} році виконуються заходи: ${data.plan}`,
  ),
  heading: label(
    `Jak se v roce ${data.year} daří vaše opatření?`,
    `How are your measures doing in ${data.year}?`,
    `Як у ${data.year} році виконуються ваші заходи?`,
  ),
  paragraphs: [
    label(
      `Dobrý den, plán „${data.plan}“ u těchto opatření uvádí, že za ně odpovídáte. Napište prosím, jak jsou daleko.`,
      `Hello, the plan “${data.plan}” says of these measures that you answer for them. Please tell us how far they are.`,
      `Доброго дня! У плані «${data.plan}» зазначено, що ви відповідаєте за ці заходи. Напишіть, будь ласка, як вони просуваються.`,
    ),
  ],
  items: data.measures,
  action: { text: label('Vyplnit', 'Fill it in', 'Заповнити'), href: data.link },
  notes: [
    label(
      'Je to jeden formulář pro všechna, bez hesla. Nic není povinné; co nevíte, nechte prázdné. Co napíšete, úřad nejdřív přečte a pak zveřejní u opatření jako hodnocení roku.',
      'It is one form for all of them, without a password. Nothing is required; leave empty what you do not know. The office reads what you write first and then publishes it at the measure as the evaluation of the year.',
      'Це одна форма для всіх, без пароля. Нічого не обов’язкове; що невідомо, залиште порожнім. Установа спершу прочитає написане, а потім опублікує біля заходу як оцінку року.',
    ),
    label(
      `Odkaz platí do ${formatDate('cs', data.validTill)} a jen pro vás. Kdo ho má, může za vás odpovědět.`,
      `The link is valid till ${formatDate('en', data.validTill)} and for you alone. Whoever has it can answer for you.`,
      `Посилання дійсне до ${formatDate('uk', data.validTill)} і лише для вас. Хто його має, може відповісти за вас.`,
    ),
  ],
  reason: becauseResponsible,
}))

/** Why the reader gets it. */
export const becauseResponsible = label(
  'Píšeme vám, protože úřad má tuto adresu u opatření jako adresu toho, kdo za ně odpovídá. Jestli to tak není, odpovězte prosím úřadu.',
  'You get this letter because the office keeps this address as that of whoever answers for the measures. If that is not so, please tell the office.',
  'Ви отримали цей лист, бо установа має цю адресу як адресу того, хто відповідає за заходи. Якщо це не так, повідомте установу.',
)
