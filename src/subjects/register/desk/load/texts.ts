import { label } from '@/lib/label'

/** What the panel that reads the register says. */
export const textsOfLoad = {
  title: label('Načíst registr', 'Read the register', 'Зчитати реєстр'),
  explained: label(
    'Státní registr se nejdřív jen přečte a ukáže, co by se stalo. Teprve potom rozhodnete, jestli ho převzít.',
    'The state register is first only read, and you see what would happen. Then you decide whether to take it over.',
    'Державний реєстр спершу лише зчитується й показує, що станеться. Лише потім ви вирішуєте, чи брати його.',
  ),
  from: label('Adresa registru', 'Address of the register', 'Адреса реєстру'),
  areas: label('Území', 'Territory', 'Територія'),
  everything: label('celá republika', 'the whole country', 'уся країна'),
  byNight: label(
    'Každou noc ho portál čte sám: jen navrhuje, nic nezveřejní.',
    'The portal reads it by itself every night: it only proposes and publishes nothing.',
    'Щоночі портал читає його сам: лише пропонує, нічого не публікує.',
  ),
  noSource: label(
    'Adresa registru zatím není nastavená. Doplní ji správce v nabídce:',
    'The address of the register is not set yet. An admin fills it in under:',
    'Адресу реєстру ще не налаштовано. Її вкаже адміністратор у меню:',
  ),
  settings: label('Zdroj registru', 'Source of the register', 'Джерело реєстру'),
  read: label('Načíst registr', 'Read the register', 'Зчитати реєстр'),
  readFile: label(
    'Načíst soubor ze serveru',
    'Read the file on the server',
    'Зчитати файл із сервера',
  ),
  trySample: label(
    'Vyzkoušet na ukázkovém registru',
    'Try it with the sample register',
    'Спробувати на зразковому реєстрі',
  ),
  sampleHelp: label(
    'Ukázka má šedesát smyšlených služeb smyšleného kraje. Převezmete-li ji, uvidí je na webu každý; kdykoli ji zase smažete.',
    'The sample has sixty invented services of an invented region. Once taken over, everybody sees them on the site; you can delete it at any time.',
    'Зразок має шістдесят вигаданих послуг вигаданого краю. Якщо його взяти, їх побачить на сайті кожен; зразок можна будь-коли видалити.',
  ),
  clear: label('Smazat ukázkové služby', 'Delete the sample', 'Видалити зразкові послуги'),
  clearHelp: label(
    'Na portálu jsou služby z ukázky. Než převezmete skutečný registr, smažte je.',
    'The portal has services of the sample. Delete them before you take over the real register.',
    'На порталі є послуги зі зразка. Перш ніж брати справжній реєстр, видаліть їх.',
  ),
  clearAsk: label(
    'Smazat všechny ukázkové služby, organizace a území? Vrátit to nejde.',
    'Delete all services, organisations and territories of the sample? This cannot be undone.',
    'Видалити всі зразкові послуги, організації й території? Це незворотно.',
  ),
  stop: label('Zastavit', 'Stop', 'Зупинити'),
  stopping: label(
    'Zastavuje se, dokončí se jen rozepsaná služba.',
    'Stopping; only the service under way is finished.',
    'Зупиняється, завершиться лише розпочата послуга.',
  ),
  steps: {
    begin: label('Začíná…', 'Beginning…', 'Починається…'),
    download: label('Stahuje se soubor…', 'Downloading the file…', 'Завантажується файл…'),
    read: label('Čte se soubor…', 'Reading the file…', 'Читається файл…'),
    write: label('Služba', 'Service', 'Послуга'),
  },
  mayLeave: label(
    'Stránku můžete zavřít, načítání poběží dál.',
    'You can close the page, the reading goes on.',
    'Сторінку можна закрити, зчитування триватиме.',
  ),
  lost: label(
    'Portál teď neodpovídá, načítání ale běží dál. Zkoušíme to znovu.',
    'The portal does not answer just now, but the reading goes on. Trying again.',
    'Портал зараз не відповідає, але зчитування триває. Пробуємо ще раз.',
  ),
  looked: label('Co by se stalo', 'What would happen', 'Що станеться'),
  taken: label('Naposledy převzato', 'Taken over last', 'Узято востаннє'),
  ended: label('Naposledy', 'Last time', 'Востаннє'),
  failed: label('Načtení se nepodařilo', 'The reading failed', 'Зчитати не вдалося'),
  stopped: label(
    'Načítání někdo zastavil. Co je zapsané, zůstává; příště se naváže.',
    'Somebody stopped the reading. What is written stays; the next one goes on from there.',
    'Зчитування хтось зупинив. Записане лишається; наступного разу продовжиться.',
  ),
  cleared: label(
    'Ukázkové služby jsou smazané.',
    'The sample is deleted.',
    'Зразкові послуги видалено.',
  ),
  publishes: label(
    'Portál je zatím bez služeb: celé služby se převzetím rovnou zveřejní, neúplné zůstanou jako koncepty.',
    'The portal has no services yet: taking over publishes whole services at once, incomplete ones stay drafts.',
    'Портал поки без послуг: узяття відразу публікує повні послуги, неповні лишаться чернетками.',
  ),
  proposes: label(
    'Nic se nepřepíše: nové služby budou koncepty a rozdíly počkají dole na vaše rozhodnutí.',
    'Nothing is overwritten: new services will be drafts, and differences wait below for your decision.',
    'Нічого не перепишеться: нові послуги будуть чернетками, а розбіжності чекатимуть унизу на ваше рішення.',
  ),
  take: label('Převzít', 'Take over', 'Узяти'),
  takeAnyway: label('Přesto převzít', 'Take over nevertheless', 'Усе одно взяти'),
  jump: label(
    'Počty se od minula změnily o víc než 5 %. Zkontrolujte, jestli je soubor celý a území stejné:',
    'The numbers differ from the last time by more than 5 %. See whether the file is whole and the territory the same:',
    'Кількість змінилася більш ніж на 5 %. Перевірте, чи файл повний і чи територія та сама:',
  ),
  needs: {
    first: label(
      'Registr je stažený. Portál je ale zatím bez služeb a první převzetí zveřejňuje, proto v noci počkalo na vás: načtěte registr a převezměte ho.',
      'The register is downloaded. But the portal has no services yet, and the first taking over publishes; so it waited for you: read the register and take it over.',
      'Реєстр завантажено. Але портал поки без послуг, а перше взяття публікує, тому воно чекало на вас: зчитайте реєстр і візьміть його.',
    ),
    jump: label(
      'V noci se nic nezapsalo, protože se počty změnily o víc než 5 %. Načtěte registr, podívejte se a rozhodněte.',
      'Nothing was written by night, because the numbers differ by more than 5 %. Read the register, look and decide.',
      'Уночі нічого не записано, бо кількість змінилася більш ніж на 5 %. Зчитайте реєстр, подивіться й вирішіть.',
    ),
  },
  catalogue: label('Otevřít katalog', 'Open the catalogue', 'Відкрити каталог'),
  map: label('Otevřít mapu', 'Open the map', 'Відкрити карту'),
}
