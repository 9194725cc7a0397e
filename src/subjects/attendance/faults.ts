import { label } from '@/lib/label'

import { mostHours } from './presence'

/** Why something about attendance is refused. */
export const faults = {
  date: label(
    'Takový termín akce nemá.',
    'The event has no such date.',
    'Подія не має такої дати.',
  ),
  marks: label(
    `Ke každému člověku napište, zda přišel (there, absent, null), nebo kolik hodin (0–${mostHours}, null).`,
    `Say of each person whether they were there (there, absent, null), or for how many hours (0–${mostHours}, null).`,
    `Про кожну людину вкажіть, чи вона була (there, absent, null) або скільки годин (0–${mostHours}, null).`,
  ),
  doorMarks: label(
    'Každá značka má id, čas (at) a buď přihlášku s docházkou (there, absent, null), nebo jméno; k tomu čas zařízení (now).',
    'Each mark has an id, a time (at) and either a registration with attendance (there, absent, null) or a name; beside them the time of the device (now).',
    'Кожна позначка має id, час (at) та або реєстрацію з відвідуванням (there, absent, null), або імʼя; і час пристрою (now).',
  ),
  stranger: label(
    'Někdo z nich na tento termín přihlášený není. Nezapsalo se nic.',
    'One of them is not signed up for this date. Nothing was stored.',
    'Хтось із них не записаний на цю дату. Нічого не збережено.',
  ),
  early: label(
    'Osvědčení jdou vydat, až termín začne.',
    'Certificates can be issued once the date has begun.',
    'Сертифікати можна видати після початку.',
  ),
  nobodyThere: label(
    'Nejdřív označte, kdo tu byl.',
    'First mark who was there.',
    'Спершу позначте, хто був.',
  ),
  code: label(
    'Osvědčení s tímto kódem neplatí.',
    'A certificate with this code is not valid.',
    'Сертифікат із цим кодом недійсний.',
  ),
  none: label(
    'Osvědčení pro tohoto člověka ještě není vydané.',
    'No certificate has been issued to this person yet.',
    'Цій людині сертифікат ще не видано.',
  ),
  known: label(
    'Člověk toho jména bez e-mailu už v docházce je. Je-li to někdo jiný, doplňte e-mail nebo jméno odlište.',
    'A person of this name without an e-mail is on the list already. If it is somebody else, add an e-mail or tell the names apart.',
    'Людина з таким імʼям без e-mail уже є у списку. Якщо це хтось інший, додайте e-mail або уточніть імʼя.',
  ),
}
