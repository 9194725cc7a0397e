import type { GlobalConfig, NumberFieldSingleValidation } from 'payload'

import { label, say, type Label } from '@/lib/label'
import { coordinators } from '@/model/access/coordinators'
import { nobody } from '@/model/access/nobody'
import { followGlobalChange, keepGlobalBefore } from '@/subjects/freshness/followGlobalChange'

const wrong = label(
  'Napište počet měsíců od 1 do 60, vyšší než v políčku nad ním.',
  'Write a number of months from 1 to 60, higher than in the field above.',
  'Напишіть кількість місяців від 1 до 60, більшу, ніж у полі вище.',
)

const order = ['firstAfter', 'secondAfter', 'overdueAfter', 'hideAfter'] as const

/** Each letter follows after the one before it; what is left empty does not happen. */
const laterThanAbove =
  (name: (typeof order)[number]): NumberFieldSingleValidation =>
  (value, { req, siblingData }) => {
    if (value === null || value === undefined) return true
    const given = siblingData as Partial<Record<string, number | null>>
    const above = order.slice(0, order.indexOf(name)).map((each) => given[each] ?? 0)
    const isRight = Number.isInteger(value) && value >= 1 && value <= 60

    return (isRight && value > Math.max(0, ...above)) || say(req, wrong)
  }

const months = (
  name: (typeof order)[number],
  text: Label,
  description: Label,
  defaultValue?: number,
) => ({
  name,
  type: 'number' as const,
  label: text,
  defaultValue,
  validate: laterThanAbove(name),
  admin: { description, step: 1 },
})

/** When providers are asked whether their entries are still true, and what follows when they say nothing. */
export const VerificationRules: GlobalConfig = {
  slug: 'verification-rules',
  label: label('Lhůty ověřování', 'Times of the verification', 'Строки перевірки'),
  access: { read: coordinators, readVersions: nobody, update: coordinators },
  admin: { group: false, hidden: ({ user }) => user?.role === 'provider' },
  fields: [
    months(
      'firstAfter',
      label('První dopis po (měsících)', 'First letter after (months)', 'Перший лист через (міс.)'),
      label(
        'Počítá se od posledního potvrzení; když žádné nebylo, od založení záznamu. Prázdné = dopis se neposílá.',
        'Counted from the last confirmation, or from the making of the entry. Empty = no letter.',
        'Від останнього підтвердження або від створення запису. Порожнє = лист не надсилається.',
      ),
      6,
    ),
    months(
      'secondAfter',
      label('Připomínka po (měsících)', 'Reminder after (months)', 'Нагадування через (міс.)'),
      label('Prázdné = neposílá se.', 'Empty = none.', 'Порожнє = не надсилається.'),
      9,
    ),
    months(
      'overdueAfter',
      label('Po termínu po (měsících)', 'Overdue after (months)', 'Протерміновано через (міс.)'),
      label(
        'Poslední dopis; záznam pak úřad vidí jako nepotvrzený po termínu.',
        'The last letter; staff then see the entry as overdue.',
        'Останній лист; далі установа бачить запис як протермінований.',
      ),
      12,
    ),
    months(
      'hideAfter',
      label(
        'Skrýt službu po (měsících)',
        'Hide a service after (months)',
        'Приховати через (міс.)',
      ),
      label(
        'Nepotvrzená služba zmizí z webu, dokud ji někdo nepotvrdí. Platí i pro služby poskytovatelů, kteří tu nemají člověka. Prázdné = nikdy.',
        'An unconfirmed service leaves the site until somebody confirms it, also where the provider has nobody here. Empty = never.',
        'Непідтверджена послуга зникне із сайту, доки її не підтвердять. Порожнє = ніколи.',
      ),
    ),
  ],
  hooks: { beforeChange: [keepGlobalBefore], afterChange: [followGlobalChange] },
  lockDocuments: false,
  versions: false,
}
