import { label } from '@/lib/label'

/** What people and the portal do that the journal knows. */
export const auditActions = {
  created: label('Vytvoření', 'Created', 'Створено'),
  changed: label('Změna', 'Changed', 'Змінено'),
  published: label('Zveřejnění', 'Published', 'Опубліковано'),
  unpublished: label('Stažení z webu', 'Unpublished', 'Знято з публікації'),
  planned: label('Naplánování', 'Planned', 'Заплановано'),
  cancelled: label('Zrušení plánu', 'Plan cancelled', 'План скасовано'),
  trashed: label('Přesun do koše', 'Moved to trash', 'Переміщено до кошика'),
  restored: label('Obnovení z koše', 'Restored from trash', 'Відновлено з кошика'),
  deleted: label('Smazání', 'Deleted', 'Видалено'),
  submitted: label('Odeslání ke schválení', 'Submitted', 'Надіслано на схвалення'),
  withdrawn: label('Vzetí zpět', 'Withdrawn', 'Відкликано'),
  approved: label('Schválení', 'Approved', 'Схвалено'),
  returned: label('Vrácení', 'Returned', 'Повернено'),
  refused: label('Zamítnutí', 'Refused', 'Відхилено'),
  confirmed: label('Potvrzení údajů', 'Confirmed', 'Підтверджено'),
  'translation-confirmed': label(
    'Potvrzení překladu',
    'Translation confirmed',
    'Переклад підтверджено',
  ),
  'signed-in': label('Přihlášení', 'Signed in', 'Вхід'),
  'sign-in-failed': label('Neúspěšné přihlášení', 'Sign-in failed', 'Невдалий вхід'),
  invited: label('Pozvání', 'Invited', 'Запрошено'),
  'second-factor-on': label('Druhý faktor zapnut', 'Second factor on', 'Другий фактор увімкнено'),
  'second-factor-off': label('Druhý faktor vypnut', 'Second factor off', 'Другий фактор вимкнено'),
  'second-factor-reset': label(
    'Druhý faktor zrušen správcem',
    'Second factor reset',
    'Другий фактор скасовано адміністратором',
  ),
  'key-made': label('Klíč vytvořen', 'Key made', 'Ключ створено'),
  'key-revoked': label('Klíč zrušen', 'Key revoked', 'Ключ скасовано'),
  'key-used': label('Klíč poprvé použit', 'Key first used', 'Ключ уперше використано'),
  'key-expired': label(
    'Prošlý klíč odmítnut',
    'Expired key refused',
    'Прострочений ключ відхилено',
  ),
  exported: label('Export', 'Exported', 'Експорт'),
}

export type AuditAction = keyof typeof auditActions
