import type { Field, GroupField, PayloadRequest } from 'payload'

import { label, say } from '@/lib/label'
import { isStaff } from '@/lib/roles'

import { choice } from './choice'
import { namedBy } from './rows'
import { line, paragraph } from './text'
import { webAddress } from './webAddress'

const kinds = {
  text: label('Text', 'Text', 'Текст'),
  choice: label('Výběr z možností', 'Choice', 'Вибір'),
  number: label('Číslo', 'Number', 'Число'),
}

/** When those who are signed up may be reminded of a date. */
const reminders = {
  twoWeeks: label('Dva týdny předem', 'Two weeks before', 'За два тижні'),
  week: label('Týden předem', 'A week before', 'За тиждень'),
  threeDays: label('Tři dny předem', 'Three days before', 'За три дні'),
  day: label('Den předem', 'The day before', 'За день'),
  twoHours: label('Dvě hodiny předem', 'Two hours before', 'За дві години'),
}

const fewestOptions = 2

const options = paragraph('options', label('Možnosti', 'Options', 'Варіанти'), {
  maxLength: 2_000,
  description: label(
    'Každá na vlastní řádek, nejméně dvě.',
    'Each on a line of its own, two at least.',
    'Кожен на окремому рядку, щонайменше два.',
  ),
})

type OptionsContext = { req: PayloadRequest; siblingData: { kind?: unknown } }

const questions: Field = {
  name: 'questions',
  type: 'array',
  label: label('Na co se ptáte', 'Your questions', 'Ваші запитання'),
  labels: {
    singular: label('Otázka', 'Question', 'Запитання'),
    plural: label('Otázky', 'Questions', 'Запитання'),
  },
  maxRows: 15,
  admin: { components: namedBy('text') },
  fields: [
    line('text', label('Otázka', 'Question', 'Запитання'), { required: true }),
    {
      type: 'row',
      fields: [
        choice('kind', label('Odpověď', 'Answer', 'Відповідь'), kinds, {
          required: true,
          defaultValue: 'text',
          index: false,
        }),
        {
          name: 'isRequired',
          type: 'checkbox',
          label: label('Odpověď je povinná', 'An answer is required', 'Відповідь обовʼязкова'),
        },
        {
          name: 'isOnSheet',
          type: 'checkbox',
          label: label(
            'Odpověď na prezenční listinu (třeba organizace)',
            'The answer stands on the attendance sheet (an organisation, say)',
            'Відповідь у листі присутності (наприклад, організація)',
          ),
        },
      ],
    },
    {
      ...options,
      validate: (value: unknown, { req, siblingData }: OptionsContext) => {
        const isChoice = siblingData.kind === 'choice'
        const lines = String(value ?? '')
          .split('\n')
          .filter((each) => each.trim())
        const isShort = isChoice && lines.length < fewestOptions && req.locale === 'cs'
        return isShort ? say(req, fewOptions) : true
      },
      admin: {
        ...options.admin,
        condition: (_: unknown, row: { kind?: unknown }) => row?.kind === 'choice',
      },
    },
  ],
}

const fewOptions = label(
  'Napište aspoň dvě možnosti, každou na vlastní řádek.',
  'Write two options at least, each on a line of its own.',
  'Напишіть щонайменше два варіанти, кожен на окремому рядку.',
)

const onlineUrl = webAddress(
  'onlineUrl',
  label(
    'Adresa on-line přenosu jen pro přihlášené',
    'Online address only for those signed up',
    'Онлайн-адреса лише для зареєстрованих',
  ),
)

const isOn = (data: { signUpHere?: { isOn?: boolean | null } | null }): boolean =>
  data.signUpHere?.isOn === true

/** Whether and how people sign up for an event by a form of the portal. Nothing chosen: they do not. */
export const signUpHere = (): GroupField => ({
  name: 'signUpHere',
  type: 'group',
  label: label('Přihlášky přes portál', 'Sign-up on the portal', 'Реєстрація на порталі'),
  admin: {
    description: label(
      'Míst je na každý termín tolik, kolik říká „Počet míst“ akce, nebo vlastní číslo termínu. Bez čísla se nepočítají. Přihlásit se jde do dne „Přihlásit se do“, bez něj do začátku termínu.',
      'Each date has as many places as “Places” of the event says, or its own number; without a number they are not counted. People sign up until “Sign up until”, without it until the date begins.',
      'Кожна дата має стільки місць, скільки вказано в «Кількість місць», або власне число; без числа місця не рахуються. Записатися можна до дня «Реєстрація до», без нього — до початку.',
    ),
  },
  fields: [
    {
      name: 'isOn',
      type: 'checkbox',
      label: label('Lidé se přihlašují tady', 'People sign up here', 'Люди реєструються тут'),
    },
    {
      type: 'row',
      admin: { condition: isOn },
      fields: [
        {
          name: 'hasWaitingList',
          type: 'checkbox',
          label: label('Čekací listina', 'Waiting list', 'Список очікування'),
        },
        {
          name: 'needsConfirmation',
          type: 'checkbox',
          label: label(
            'Přihlášku je třeba potvrdit odkazem z dopisu',
            'A sign-up must be confirmed by the link of a letter',
            'Реєстрацію треба підтвердити посиланням з листа',
          ),
        },
        {
          name: 'asksNeeds',
          type: 'checkbox',
          label: label(
            'Zeptat se na potřebnou pomoc (vozík, tlumočník, …)',
            'Ask what help people need (wheelchair, interpreter, …)',
            'Запитати про потрібну допомогу (візок, перекладач, …)',
          ),
        },
        {
          name: 'asksAfter',
          type: 'checkbox',
          label: label(
            'Po akci se anonymně zeptat, jaké to bylo',
            'Ask afterwards, anonymously, how it was',
            'Після події анонімно запитати, як це було',
          ),
        },
      ],
    },
    {
      ...onlineUrl,
      access: { read: ({ req: { user } }) => isStaff(user) },
      admin: {
        condition: isOn,
        description: label(
          'Dostanou ji v dopise a najdou u své přihlášky ti, kdo mají místo. Na webu nebude.',
          'Those who have a place get it in the letter and find it at their registration. It is not on the site.',
          'Її отримають у листі й знайдуть у своїй реєстрації ті, хто має місце. На сайті її не буде.',
        ),
      },
    },
    {
      ...choice(
        'reminders',
        label('Připomenout přihlášeným', 'Remind those signed up', 'Нагадати зареєстрованим'),
        reminders,
        { hasMany: true, index: false },
      ),
      admin: {
        condition: isOn,
        description: label(
          'Dopis odejde v devět ráno toho dne, „dvě hodiny předem“ na minutu. Nic nevyberete: nepřipomíná se.',
          'The letter leaves at nine in the morning of that day, “two hours before” to the minute. Nothing chosen: no reminder.',
          'Лист надсилається о девʼятій ранку того дня, «за дві години» — точно. Нічого не вибрано: без нагадувань.',
        ),
      },
    } as Field,
    { ...questions, admin: { ...questions.admin, condition: isOn } } as Field,
    {
      name: 'registered',
      type: 'ui',
      admin: {
        condition: isOn,
        components: {
          Field: '/src/subjects/registrations/desk/EventRegistrations#EventRegistrations',
        },
      },
    },
  ],
})
