import { label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'

/** The text of the comment is not here: the address was typed by somebody, and may be another person's. */
export type CommentReceived = {
  plan: string
  item: string
  number: string
  /** When comments close, in the language of the letter. */
  until: string
  link: string
}

/** To who commented on a plan and left an address: we have it, and how to take it back. */
export const commentReceived = letterKind(
  'commentReceived',
  ({ plan, item, number, until, link }: CommentReceived) => ({
    subject: label(
      `Připomínku č. ${number} máme: ${plan}`,
      `We have your comment no. ${number}: ${plan}`,
      `Ми отримали зауваження № ${number}: ${plan}`,
    ),
    heading: label('Děkujeme za připomínku', 'Thank you for your comment', 'Дякуємо за зауваження'),
    paragraphs: [
      label(
        `Přijali jsme připomínku číslo ${number} k plánu „${plan}“. Týká se: ${item}.`,
        `We have received comment number ${number} on the plan “${plan}”. It is about: ${item}.`,
        `Ми отримали зауваження № ${number} до плану «${plan}». Воно стосується: ${item}.`,
      ),
      label(
        'Na webu se objeví, až ji posoudíme. Jak ji vypořádáme a proč, vám napíšeme.',
        'It appears on the website after we have looked at it. We will write to you how it was settled and why.',
        'На вебсайті воно з’явиться після перегляду. Ми напишемо вам, як його розглянули і чому.',
      ),
      label(
        `Do ${until} si ji můžete přečíst a vzít zpět na této stránce:`,
        `Until ${until} you can read it and take it back on this page:`,
        `До ${until} ви можете прочитати його та відкликати на цій сторінці:`,
      ),
    ],
    action: {
      text: label('Moje připomínka', 'My comment', 'Моє зауваження'),
      href: link,
    },
    reason: asked,
  }),
)

const asked = label(
  'Píšeme vám, protože někdo u připomínky nechal tuto adresu. Pokud to nejste vy, dopis smažte.',
  'You get this letter because somebody left this address with a comment. If it was not you, delete it.',
  'Ви отримали цей лист, бо хтось залишив цю адресу при зауваженні. Якщо це не ви, видаліть його.',
)
