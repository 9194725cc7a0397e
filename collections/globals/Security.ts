import type { GlobalBeforeChangeHook, GlobalConfig } from 'payload'

import { label } from '@/lib/label'
import { admins } from '@/model/access/admins'
import { nobody } from '@/model/access/nobody'
import { isAdmin } from '@/lib/roles'
import { groups } from '@/model/groups'
import { fail } from '@/platform/requests/fail'
import { refuseKeys } from '@/subjects/accounts/machines/refuseKeys'
import { followGlobalChange, keepGlobalBefore } from '@/subjects/freshness/followGlobalChange'

/** Only an admin with a second factor requires it of others: nobody locks the admins out by a click. */
const onlyWithOwn: GlobalBeforeChangeHook = ({ data, originalDoc, req }) => {
  const isNew = data.requiresSecondFactor === true && originalDoc?.requiresSecondFactor !== true
  return isNew && req.user && req.user.secondFactor !== 'on' ? fail(req, 409, firstYours) : data
}

const firstYours = label(
  'Nejdřív si druhý faktor zapněte sami: Účet → Druhý faktor.',
  'Turn your own second factor on first: Account → Second factor.',
  'Спершу ввімкніть другий фактор собі: Обліковий запис → Другий фактор.',
)

/** How staff get in; apart from the settings of the portal, which anybody may read. */
export const Security: GlobalConfig = {
  slug: 'security',
  label: label('Zabezpečení', 'Security', 'Безпека'),
  access: { read: admins, readVersions: nobody, update: admins },
  admin: { group: groups.administration, hidden: ({ user }) => !isAdmin(user as never) },
  fields: [
    {
      name: 'requiresSecondFactor',
      type: 'checkbox',
      label: label(
        'Druhý faktor je povinný pro úřad',
        'Staff must have a second factor',
        'Другий фактор обов’язковий для установи',
      ),
      defaultValue: false,
      admin: {
        description: label(
          'Správci, redaktoři a koordinátoři pak bez kódu z telefonu nic neuvidí ani nezmění. Kdo ho nemá, nastaví si ho hned po přihlášení. Poskytovatelům zůstává dobrovolný.',
          'Admins, editors and coordinators then see and change nothing without a code of their telephone. Who has none sets it up right after signing in. For providers it stays voluntary.',
          'Адміністратори, редактори та координатори без коду з телефону нічого не побачать і не змінять. Хто його не має, налаштує відразу після входу. Для надавачів він залишається добровільним.',
        ),
      },
    },
    {
      name: 'requiresRevision',
      type: 'checkbox',
      label: label(
        'Úřad zapisuje přes REST jen s revizí',
        'Staff write over REST only with a revision',
        'Установа записує через REST лише з ревізією',
      ),
      defaultValue: false,
      admin: {
        description: label(
          'Kdo mění texty programem, musí uvést, ze které podoby vychází; jinak portál nic neuloží. Redakce to dělá vždy sama. Zapněte, pokud vaše programy revize znají.',
          'Whoever changes texts by a program must say which state was seen; otherwise nothing is stored. The desk always does. Turn it on when your programs know revisions.',
          'Хто змінює тексти програмою, мусить указати, з якого стану виходить; інакше нічого не збережеться. Редакція робить це завжди сама. Увімкніть, якщо ваші програми знають ревізії.',
        ),
      },
    },
  ],
  hooks: {
    beforeOperation: [refuseKeys],
    beforeChange: [onlyWithOwn, keepGlobalBefore],
    afterChange: [followGlobalChange],
  },
  lockDocuments: false,
  versions: false,
}
