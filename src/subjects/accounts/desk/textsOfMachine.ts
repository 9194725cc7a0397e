import { label } from '@/lib/label'

/** What the panel with the key of a machine account says. */
export const textsOfMachine = {
  key: label('Klíč', 'Key', 'Ключ'),
  later: label(
    'Strojový účet nemá heslo ani e-mail a pozvánka nikam neodejde. Klíč mu vytvoříte tady, jakmile ho uložíte.',
    'A machine account has neither a password nor an e-mail, and no invitation is sent. You make its key here once you have saved it.',
    'Машинний обліковий запис не має ні пароля, ні e-mail, і запрошення не надсилається. Ключ ви створите тут, щойно збережете його.',
  ),
  none: label('Klíč zatím nemá.', 'There is no key yet.', 'Ключа ще немає.'),
  until: label('Platí do', 'Holds until', 'Діє до'),
  over: label('Platnost skončila', 'Expired on', 'Термін минув'),
  lastUsed: label('Naposledy použit', 'Last used', 'Востаннє використано'),
  neverUsed: label(
    'Zatím ho nic nepoužilo.',
    'Nothing has used it yet.',
    'Його ще не використовували.',
  ),
  make: label('Vytvořit klíč', 'Make a key', 'Створити ключ'),
  makeNew: label('Vytvořit nový klíč', 'Make a new key', 'Створити новий ключ'),
  endsOld: label(
    'Dosavadní klíč přestane platit hned, jak vznikne nový.',
    'The present key ends as soon as there is a new one.',
    'Дотеперішній ключ перестане діяти, щойно з’явиться новий.',
  ),
  expiry: label('Má platit do', 'It is to hold until', 'Має діяти до'),
  once: label(
    'Zkopírujte si ho teď: znovu už ho nikdo neuvidí, ani správce.',
    'Copy it now: nobody will see it again, not even an admin.',
    'Скопіюйте його зараз: більше його ніхто не побачить, навіть адміністратор.',
  ),
  copy: label('Zkopírovat klíč', 'Copy the key', 'Копіювати ключ'),
  copied: label('Zkopírováno.', 'Copied.', 'Скопійовано.'),
  notCopied: label(
    'Kopírovat se nepodařilo, klíč označte a zkopírujte sami.',
    'It could not be copied: select it and copy it yourself.',
    'Не вдалося скопіювати: виділіть ключ і скопіюйте самі.',
  ),
  example: label('Vyzkoušejte ho:', 'Try it:', 'Спробуйте його:'),
  have: label('Mám ho uložený', 'I have kept it', 'Я його зберіг'),
  leaving: label(
    'Klíč ještě nemáte zkopírovaný. Když odejdete, už ho neuvidíte.',
    'You have not copied the key yet. Once you leave you will not see it again.',
    'Ви ще не скопіювали ключ. Якщо підете, більше його не побачите.',
  ),
  revoke: label('Zrušit klíč', 'Revoke the key', 'Скасувати ключ'),
  revokeHint: label(
    'Program, který ho používá, se od té chvíle nikam nedostane.',
    'The program that uses it gets nowhere from that moment.',
    'Програма, яка його використовує, відтоді нікуди не потрапить.',
  ),
  revokeSure: label('Opravdu zrušit', 'Yes, revoke it', 'Так, скасувати'),
  back: label('Zpět', 'Back', 'Назад'),
  failed: label(
    'Nepodařilo se to. Zkuste to prosím znovu.',
    'It did not work. Please try again.',
    'Не вдалося. Спробуйте ще раз.',
  ),
}
