import { label } from '@/lib/label'

/** What the page says where the catalogue is prepared for paper. */
export const textsOfPaper = {
  title: label('Katalog na papír', 'Catalogue on paper', 'Каталог на папері'),
  notAllowed: label(
    'Katalog na papír připravují koordinátoři, redakce a správci.',
    'The catalogue on paper is prepared by coordinators, editors and admins.',
    'Каталог на папері готують координатори, редактори й адміністратори.',
  ),
  explained: label(
    'Celý katalog jako PDF pro tiskárnu: obsah, kapitoly, QR kódy a rejstříky. Vychází z toho, co je na webu teď; koncepty a utajené adresy v něm nejsou. Připravuje se na pozadí, stránku můžete zavřít a vrátit se.',
    'The whole catalogue as a PDF for the printers: contents, chapters, QR codes and indexes. It holds what is on the site now, without drafts and secret addresses. It is prepared in the background; you can close the page and come back.',
    'Увесь каталог як PDF для друкарні: зміст, розділи, QR-коди й покажчики. У ньому те, що зараз на сайті, без чернеток і таємних адрес. Готується у фоні: сторінку можна закрити й повернутися.',
  ),
  chapters: label('Kapitoly', 'Chapters', 'Розділи'),
  by: {
    type: label('podle druhu služby', 'by type of service', 'за видом послуги'),
    situation: label('podle životní situace', 'by life situation', 'за життєвою ситуацією'),
    territory: label('podle území', 'by territory', 'за територією'),
  },
  size: label('Písmo', 'Print', 'Шрифт'),
  usual: label('běžné', 'usual', 'звичайний'),
  large: label(
    'velké (18 bodů, pro slabozraké)',
    'large (18 points, for those who see badly)',
    'великий (18 пунктів, для слабозорих)',
  ),
  largeShort: label('velké písmo', 'large print', 'великий шрифт'),
  language: label('Jazyk', 'Language', 'Мова'),
  languages: {
    cs: label('čeština', 'Czech', 'чеська'),
    en: label('angličtina', 'English', 'англійська'),
    uk: label('ukrajinština', 'Ukrainian', 'українська'),
  },
  territory: label('Území', 'Territory', 'Територія'),
  everywhere: label('celý katalog', 'the whole catalogue', 'увесь каталог'),
  prepare: label('Připravit', 'Prepare', 'Підготувати'),
  again: label('Připravit znovu', 'Prepare again', 'Підготувати знову'),
  cancel: label('Zrušit', 'Cancel', 'Скасувати'),
  download: label('Stáhnout PDF', 'Download the PDF', 'Завантажити PDF'),
  prints: label('Výtisky', 'Prints', 'Видання'),
  noneYet: label(
    'Zatím není připravený žádný. Vyberte kapitoly a stiskněte „Připravit“.',
    'None is prepared yet. Choose the chapters and press “Prepare”.',
    'Ще нічого не підготовлено. Виберіть розділи й натисніть «Підготувати».',
  ),
  asOf: (day: string) => label(`Stav k ${day}`, `As of ${day}`, `Стан на ${day}`),
  isChanged: label(
    'Od té doby se katalog změnil.',
    'The catalogue has changed since.',
    'Відтоді каталог змінився.',
  ),
  waiting: label('Čeká, až přijde na řadu.', 'Waits for its turn.', 'Чекає своєї черги.'),
  reading: (done: number, total: number) =>
    label(
      `Čtou se záznamy: ${done} z ${total}`,
      `Reading entries: ${done} of ${total}`,
      `Читаються записи: ${done} з ${total}`,
    ),
  setting: label('Sázejí se stránky…', 'Setting pages…', 'Верстаються сторінки…'),
  ready: label('Připraveno', 'Ready', 'Готово'),
  failed: label('Nepodařilo se', 'It did not work', 'Не вдалося'),
  cancelled: label('Zrušeno', 'Cancelled', 'Скасовано'),
  unheard: label(
    'Teď nevíme, jak je příprava daleko: vypadlo spojení, nebo skončilo vaše přihlášení. Připravuje se dál a váš výběr zůstal.',
    'How far it is cannot be told now: the connection is lost, or you are signed out. It is still being prepared, and your choice has stayed.',
    'Зараз невідомо, на якому етапі підготовка: зник зв’язок або завершився ваш сеанс. Вона триває, а ваш вибір збережено.',
  ),
  signIn: label('Přihlásit se a pokračovat', 'Sign in and go on', 'Увійти й продовжити'),
}
