import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

/** `items` are her comments, each with its decision, in the language of the letter. */
export type CommentsSettled = {
  plan: string
  items: { title: string; lines: string[] }[]
  link: string
}

/** To who commented on a plan and left an address: how it was settled and why. */
export const commentsSettled = letterKind(
  'commentsSettled',
  ({ plan, items, link }: CommentsSettled) => ({
    subject: label(
      `Jak jsme vypořádali vaši připomínku: ${plan}`,
      `How your comment was settled: ${plan}`,
      `Як розглянуто ваше зауваження: ${plan}`,
    ),
    heading: label(
      'Vypořádání připomínek je zveřejněné',
      'The settlement of comments is published',
      'Розгляд зауважень оприлюднено',
    ),
    paragraphs: [
      label(
        `Připomínky k plánu „${plan}“ jsme vypořádali. Vaše:`,
        `The comments on the plan “${plan}” are settled. Yours:`,
        `Зауваження до плану «${plan}» розглянуто. Ваші:`,
      ),
    ],
    items,
    action: {
      text: label('Celé vypořádání', 'The whole settlement', 'Увесь розгляд'),
      href: link,
    },
    reason: label(
      'Píšeme vám, protože jste u připomínky nechali tuto adresu. Rok po skončení ji smažeme.',
      'You get this letter because you left this address with a comment. We delete it a year after the end.',
      'Ви отримали цей лист, бо залишили цю адресу при зауваженні. Через рік після завершення ми її видалимо.',
    ),
  }),
)
