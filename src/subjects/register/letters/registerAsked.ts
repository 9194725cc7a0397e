import { label, locales, type Label } from '@/lib/label'
import { letterKind } from '@/platform/mail/letterKind'
import { keeper } from '@/subjects/accounts/letters/whyKeeper'

type Line = { label: Label; ours: string; register: string }
export type RegisterAsked = { entry: string; lines: Line[]; link: string }

/** To the provider's people: the state register says something else of their entry; what is true? */
export const registerAsked = letterKind(
  'registerAsked',
  ({ entry, lines, link }: RegisterAsked) => ({
    subject: label(
      `Souhlasí údaje s registrem? ${entry}`,
      `Do the data agree with the register? ${entry}`,
      `Чи збігаються дані з реєстром? ${entry}`,
    ),
    heading: label(
      'V registru je něco jiného než na portálu',
      'The register says something else than the portal',
      'У реєстрі інше, ніж на порталі',
    ),
    paragraphs: [
      label(
        `U záznamu „${entry}“ se liší údaje na portálu a v registru poskytovatelů sociálních služeb. Co platí, víte vy: opravte prosím záznam na portálu, nebo ohlaste změnu do registru.`,
        `The portal and the register of social services differ in “${entry}”. You know what is true: please mend the entry in the portal, or report the change to the register.`,
        `У записі «${entry}» дані порталу й реєстру надавачів соціальних послуг різняться. Ви знаєте, що правильно: виправте, будь ласка, запис на порталі або повідомте про зміну до реєстру.`,
      ),
      ...lines.map(asParagraph),
    ],
    action: { text: label('Otevřít záznam', 'Open the entry', 'Відкрити запис'), href: link },
    offersHelp: true,
    reason: keeper,
  }),
)

const words = {
  ours: label('na portálu', 'in the portal', 'на порталі'),
  register: label('v registru', 'in the register', 'у реєстрі'),
  nothing: label('nic', 'nothing', 'нічого'),
}

const asParagraph = (line: Line): Label => {
  const inLanguage = (language: keyof Label): string =>
    `${line.label[language]}: ${words.ours[language]} ${line.ours || words.nothing[language]}, ${words.register[language]} ${line.register || words.nothing[language]}.`
  return Object.fromEntries(locales.map((each) => [each, inLanguage(each)])) as Label
}
