import { label } from '@/lib/label'

/** What the room says to a member. */
export const textsOfRoom = {
  title: label('Moje skupiny', 'My groups', 'Мої групи'),
  loading: label('Načítáme…', 'Loading…', 'Завантажуємо…'),
  failed: label(
    'Skupiny se nepodařilo načíst. Zkuste to znovu, nebo se přihlaste.',
    'The groups could not be loaded. Try again, or sign in.',
    'Не вдалося завантажити групи. Спробуйте ще раз або увійдіть.',
  ),
  again: label('Zkusit znovu', 'Try again', 'Спробувати ще раз'),
  signIn: label('Přihlásit se', 'Sign in', 'Увійти'),
  signOut: label('Odhlásit se', 'Sign out', 'Вийти'),
  empty: label(
    'Teď nejste členem žádné skupiny. Až vás úřad do některé zapíše, najdete tu její podklady, zápisy a úkoly.',
    'You are not a member of any group now. Once the office writes you into one, its papers, minutes and tasks will be here.',
    'Зараз ви не є учасником жодної групи. Коли офіс додасть вас, тут будуть її матеріали, протоколи й завдання.',
  ),
  represents: label('Zastupujete', 'You represent', 'Ви представляєте'),
  toGroup: label('Stránka skupiny na webu', 'Page of the group', 'Сторінка групи на сайті'),
  coming: label('Příští jednání', 'Meetings to come', 'Наступні засідання'),
  noComing: label(
    'Žádné jednání zatím není naplánované. Jeho termín, program a podklady tu budou, jakmile ho úřad vypíše.',
    'No meeting is planned yet. Its date, agenda and papers will be here once the office announces it.',
    'Засідань поки не заплановано. Дата, порядок денний і матеріали будуть тут, щойно офіс його оголосить.',
  ),
  where: label('Kde', 'Where', 'Де'),
  online: label('Připojení', 'Online', 'Онлайн'),
  agenda: label('Program', 'Agenda', 'Порядок денний'),
  papers: label('Podklady', 'Papers', 'Матеріали'),
  noPapers: label('Podklady zatím nejsou.', 'There are no papers yet.', 'Матеріалів поки немає.'),
  isNew: label('nové', 'new', 'нове'),
  forMembers: label('jen pro členy', 'for members only', 'лише для учасників'),
  reply: label('Odpovědět na pozvánku', 'Reply to the invitation', 'Відповісти на запрошення'),
  change: label('Změnit odpověď', 'Change the reply', 'Змінити відповідь'),
  said: {
    yes: label(
      'Odpověděli jste, že přijdete.',
      'You replied: you come.',
      'Ви відповіли, що прийдете.',
    ),
    no: label(
      'Odpověděli jste, že nepřijdete.',
      'You replied: you do not come.',
      'Ви відповіли, що не прийдете.',
    ),
    substitute: label('Místo vás přijde', 'Instead of you comes', 'Замість вас прийде'),
  },
  notReplied: label('Zatím jste neodpověděli.', 'You have not replied yet.', 'Ви ще не відповіли.'),
  notInvited: label(
    'Pozvánka zatím neodešla. Odpovědět půjde, až přijde.',
    'No invitation was sent yet. You can reply once it comes.',
    'Запрошення ще не надіслано. Відповісти можна буде, коли воно надійде.',
  ),
  tasks: label('Moje úkoly', 'My tasks', 'Мої завдання'),
  noTasks: label(
    'Žádný úkol na vás nečeká.',
    'No task waits for you.',
    'На вас не чекає жодне завдання.',
  ),
  due: label('Termín', 'Due on', 'Строк'),
  late: label('po termínu', 'late', 'строк минув'),
  done: label('Je hotovo', 'Done', 'Виконано'),
  isDone: label('Splněno', 'Done', 'Виконано'),
  undo: label('Vrátit: není hotovo', 'Undo: not done', 'Повернути: не виконано'),
  past: label('Minulá jednání', 'Past meetings', 'Минулі засідання'),
  noPast: label(
    'Zápisy a usnesení tu budou po prvním jednání.',
    'Minutes and resolutions will be here after the first meeting.',
    'Протоколи й рішення будуть тут після першого засідання.',
  ),
  minutes: label('Zápis', 'Minutes', 'Протокол'),
  resolutions: label('Usnesení', 'Resolutions', 'Рішення'),
  meeting: label('Jednání', 'Meeting', 'Засідання'),
  noDesk: label(
    'Sem váš účet přístup nemá.',
    'Your account has no access here.',
    'Ваш обліковий запис не має сюди доступу.',
  ),
}

/** What the form of a group says of its room. */
export const textsOfRoomOfGroup = {
  title: label('Místnost členů', 'The room of members', 'Кімната учасників'),
  explained: label(
    'Člen tu po přihlášení najde podklady, zápisy a své úkoly, a to jen této skupiny. Přístup končí s členstvím.',
    'A member who signs in finds papers, minutes and own tasks there, of this group alone. It ends with the membership.',
    'Учасник після входу знайде матеріали, протоколи й свої завдання лише цієї групи. Доступ завершується з членством.',
  ),
  noMembers: label(
    'Skupina nemá členy. Zapište je výše a skupinu zveřejněte.',
    'The group has no members. Write them above and publish the group.',
    'Група не має учасників. Запишіть їх вище й опублікуйте групу.',
  ),
  member: label('Člen', 'Member', 'Учасник'),
  access: label('Přístup', 'Access', 'Доступ'),
  standings: {
    noEmail: label('nemá e-mail', 'has no e-mail', 'немає e-mail'),
    none: label('nemá přístup', 'has no access', 'немає доступу'),
    invited: label(
      'pozván(a), heslo ještě nemá',
      'invited, no password yet',
      'запрошено, ще без пароля',
    ),
    in: label('má přístup', 'has access', 'має доступ'),
    closed: label('účet je uzavřený', 'the account is closed', 'обліковий запис закрито'),
    ended: label('členství skončilo', 'the membership is over', 'членство завершилося'),
  },
  invite: label('Pozvat do místnosti', 'Invite to the room', 'Запросити до кімнати'),
  again: label('Poslat pozvánku znovu', 'Send the invitation again', 'Надіслати ще раз'),
  forMembers: label(
    'Podklady jen pro členy',
    'Papers for members only',
    'Матеріали лише для учасників',
  ),
  publish: label('Zveřejnit na webu', 'Publish on the site', 'Опублікувати на сайті'),
}
