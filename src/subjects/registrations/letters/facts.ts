import { label, type Label } from '@/lib/label'

/** What every letter about a registration says, in the language of its reader; the place where somebody has said. */
export type About = {
  event: string
  when: string
  where?: string
  online?: string
  link: string
  /** What the person shows at the door; only to whoever has a place. */
  code?: string
}

/** The event, its date and hour, and its place, line by line. */
export const factsOf = ({ event, when, where, online }: About): Label[] => [
  label(`Akce: ${event}`, `Event: ${event}`, `Подія: ${event}`),
  label(`Kdy: ${when}`, `When: ${when}`, `Коли: ${when}`),
  ...(where ? [label(`Kde: ${where}`, `Where: ${where}`, `Де: ${where}`)] : []),
  ...(online ? [label(`On-line: ${online}`, `Online: ${online}`, `Онлайн: ${online}`)] : []),
]

/** The code for the door, where the person has one. */
export const entryOf = ({ code }: About) =>
  code === undefined
    ? {}
    : {
        code: {
          text: code,
          says: label(
            'U vchodu stačí ukázat tento kód, nebo říct jméno:',
            'At the door show this code, or say your name:',
            'На вході покажіть цей код або назвіть імʼя:',
          ),
        },
      }

/** The button to the page of the registration. */
export const toRegistration = (link: string) => ({
  text: label('Otevřít přihlášku', 'Open the registration', 'Відкрити реєстрацію'),
  href: link,
})

/** Why the reader gets it. */
export const becauseSignedUp = label(
  'Píšeme vám, protože vás někdo s touto adresou přihlásil na akci. Jestli jste to nebyli vy, přihlášku zrušte odkazem výše.',
  'You get this letter because somebody signed up for an event with this address. If it was not you, cancel the registration by the link above.',
  'Ви отримали цей лист, бо хтось із цією адресою записався на подію. Якщо це були не ви, скасуйте реєстрацію за посиланням вище.',
)
/** The same where nothing is left to cancel. */
export const becauseYouWere = label(
  'Píšeme vám kvůli přihlášce na akci s touto adresou.',
  'You get this letter about a registration with this address.',
  'Ви отримали цей лист через реєстрацію на подію з цією адресою.',
)
