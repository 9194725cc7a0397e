import { label } from '@/lib/label'

/** What the desk says of publications at a set time. */
export const textsOfSchedule = {
  open: (count: number) =>
    count > 0
      ? label(`Naplánováno (${count})`, `Planned (${count})`, `Заплановано (${count})`)
      : label('Naplánovat', 'Plan', 'Запланувати'),
  comesOut: (at: string) => label(`Vyjde ${at}`, `Comes out ${at}`, `Вийде ${at}`),
  title: label(
    'Kdy má vyjít a kdy zmizet',
    'When to come out and when to go',
    'Коли опублікувати і коли зняти',
  ),
  explained: label(
    'Vyjde nejnovější uložený text, i když u toho nikdo nebude. Čas je pražský.',
    'The newest saved text comes out even when nobody is there. The time is that of Prague.',
    'Вийде найновіший збережений текст, навіть якщо нікого не буде на місці. Час празький.',
  ),
  what: label('Co', 'What', 'Що'),
  when: label('Kdy', 'When', 'Коли'),
  publish: label('Zveřejnit', 'Publish', 'Опублікувати'),
  unpublish: label('Stáhnout z webu', 'Take down', 'Зняти з публікації'),
  plan: label('Naplánovat', 'Plan', 'Запланувати'),
  done: label('Je to naplánované.', 'It is planned.', 'Заплановано.'),
  none: label(
    'Zatím není nic naplánováno.',
    'Nothing is planned yet.',
    'Поки нічого не заплановано.',
  ),
  hasFailed: label(
    'nepovedlo se, viz Provoz',
    'failed, see Operations',
    'не вдалося, див. «Робота порталу»',
  ),
  cancel: label('Zrušit', 'Cancel', 'Скасувати'),
  failed: label(
    'Nepovedlo se to. Zkuste to prosím znovu.',
    'It did not work. Please try again.',
    'Не вдалося. Спробуйте ще раз.',
  ),
}
