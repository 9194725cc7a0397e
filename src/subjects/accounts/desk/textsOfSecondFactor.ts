import { label } from '@/lib/label'

/** What the pages of signing in and of the second factor say. */
export const textsOfSecondFactor = {
  title: label('Druhý faktor', 'Second factor', 'Другий фактор'),
  what: label(
    'Heslo někdo může uhodnout nebo odkoukat. Druhý faktor je šestimístný kód, který se každou půlminutu mění a ukazuje ho aplikace ve vašem telefonu.',
    'A password can be guessed or seen. The second factor is a code of six digits that changes every half a minute; an app in your telephone shows it.',
    'Пароль можна вгадати або підгледіти. Другий фактор — це шестизначний код, який змінюється щопівхвилини; його показує застосунок у вашому телефоні.',
  ),
  due: label(
    'Vaše role ho musí mít. Nastavení trvá dvě minuty, do té doby se k ničemu jinému nedostanete.',
    'Your role must have it. Setting it up takes two minutes; until then nothing else is open to you.',
    'Для вашої ролі він обов’язковий. Налаштування триває дві хвилини; доти нічого іншого не доступно.',
  ),
  isOn: label(
    'Druhý faktor máte zapnutý.',
    'Your second factor is on.',
    'Другий фактор увімкнено.',
  ),
  isOff: label(
    'Druhý faktor nemáte zapnutý.',
    'Your second factor is off.',
    'Другий фактор не ввімкнено.',
  ),
  left: label('Záložních kódů zbývá', 'Recovery codes left', 'Залишилося резервних кодів'),
  begin: label('Nastavit druhý faktor', 'Set up the second factor', 'Налаштувати другий фактор'),
  scan: label(
    'V telefonu otevřete ověřovací aplikaci (například Aegis, FreeOTP, Google Authenticator nebo správce hesel), přidejte účet a vyfoťte tento obrázek.',
    'Open an authenticator app in your telephone (such as Aegis, FreeOTP, Google Authenticator or a password manager), add an account and scan this picture.',
    'У телефоні відкрийте застосунок для автентифікації (наприклад, Aegis, FreeOTP, Google Authenticator або менеджер паролів), додайте обліковий запис і зіскануйте це зображення.',
  ),
  image: label(
    'Obrázek pro ověřovací aplikaci; totéž je níže jako text',
    'Picture for the authenticator app; the same is below as text',
    'Зображення для застосунку; те саме нижче текстом',
  ),
  secret: label(
    'Když obrázek vyfotit nejde, opište do aplikace tento klíč:',
    'If you cannot scan it, type this key into the app:',
    'Якщо зісканувати не вдається, введіть у застосунок цей ключ:',
  ),
  code: label('Kód z aplikace', 'Code of the app', 'Код із застосунку'),
  recoveryCode: label('Záložní kód', 'Recovery code', 'Резервний код'),
  codeOrRecovery: label(
    'Kód z aplikace, nebo záložní kód',
    'Code of the app, or a recovery code',
    'Код із застосунку або резервний код',
  ),
  useRecovery: label(
    'Nemám telefon, použiju záložní kód',
    'I have no telephone: use a recovery code',
    'Немає телефону: використати резервний код',
  ),
  useApp: label('Použiju kód z aplikace', 'Use a code of the app', 'Використати код із застосунку'),
  confirm: label('Potvrdit kód', 'Confirm the code', 'Підтвердити код'),
  saveCodes: label(
    'Uložte si záložní kódy',
    'Keep these recovery codes',
    'Збережіть резервні коди',
  ),
  codesOnce: label(
    'Každým se dá jednou přihlásit, když telefon ztratíte. Ukazujeme je jen teď. Vytiskněte je nebo uložte mimo telefon.',
    'Each lets you in once when you have lost your telephone. They are shown only now. Print them or keep them apart from the telephone.',
    'Кожним можна один раз увійти, якщо ви втратите телефон. Показуємо їх лише зараз. Роздрукуйте їх або збережіть окремо від телефону.',
  ),
  copy: label('Zkopírovat', 'Copy', 'Копіювати'),
  copied: label('Zkopírováno.', 'Copied.', 'Скопійовано.'),
  notCopied: label(
    'Kopírovat se nepodařilo, kódy opište.',
    'They could not be copied: write them down.',
    'Не вдалося скопіювати, запишіть коди.',
  ),
  print: label('Vytisknout', 'Print', 'Роздрукувати'),
  go: label('Mám uloženo, pokračovat', 'I have them, go on', 'Збережено, продовжити'),
  change: label(
    'Nový telefon nebo nové záložní kódy',
    'A new telephone or new recovery codes',
    'Новий телефон або нові резервні коди',
  ),
  changeHint: label(
    'Zadejte heslo a kód, který platí teď. Dosavadní telefon a kódy platí, dokud nepotvrdíte nový.',
    'Enter your password and a code that is valid now. The old telephone and codes hold until you confirm the new one.',
    'Введіть пароль і чинний код. Дотеперішній телефон і коди діють, доки не підтвердите новий.',
  ),
  goOn: label('Pokračovat', 'Go on', 'Продовжити'),
  turnOff: label('Vypnout druhý faktor', 'Turn the second factor off', 'Вимкнути другий фактор'),
  mustStay: label(
    'Pro vaši roli je povinný, vypnout ho nelze.',
    'Your role must have it; it cannot be turned off.',
    'Для вашої ролі він обов’язковий, вимкнути його не можна.',
  ),
  signIn: label('Přihlásit se', 'Sign in', 'Увійти'),
  signOut: label('Odhlásit se', 'Sign out', 'Вийти'),
  signInFirst: label('Nejdřív se přihlaste.', 'Sign in first.', 'Спершу увійдіть.'),
  email: label('E-mail', 'E-mail', 'E-mail'),
  password: label('Heslo', 'Password', 'Пароль'),
  currentPassword: label('Vaše současné heslo', 'Your current password', 'Ваш поточний пароль'),
  forgot: label('Zapomenuté heslo', 'Forgot password', 'Забули пароль'),
  secondStep: label(
    'Heslo souhlasí. Zadejte ještě kód.',
    'The password is right. Now enter the code.',
    'Пароль правильний. Тепер введіть код.',
  ),
  wrongCode: label(
    'Kód nesouhlasí, nebo už byl použit. Počkejte na další a zkuste to znovu.',
    'The code does not fit or was used before. Wait for the next one and try again.',
    'Код не збігається або вже використаний. Зачекайте на наступний і спробуйте знову.',
  ),
  back: label('Zpět', 'Back', 'Назад'),
  failed: label(
    'Nepodařilo se to. Zkuste to prosím znovu.',
    'It did not work. Please try again.',
    'Не вдалося. Спробуйте ще раз.',
  ),
  reset: label('Zrušit druhý faktor', 'Reset the second factor', 'Скасувати другий фактор'),
  resetHint: label(
    'Když člověk ztratil telefon i záložní kódy. Ověřte si, že je to on: jeho přihlášení skončí a příště stačí heslo.',
    'For somebody who has lost the telephone and the codes. Make sure who asks: the sessions end and the password alone is enough next time.',
    'Якщо людина втратила телефон і коди. Переконайтеся, що це вона: сеанси завершаться, і наступного разу вистачить пароля.',
  ),
  resetSure: label('Opravdu zrušit', 'Yes, reset it', 'Так, скасувати'),
  keep: label('Nechat', 'Keep it', 'Залишити'),
}
