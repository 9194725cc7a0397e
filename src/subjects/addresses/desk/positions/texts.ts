import { label, type Label } from '@/lib/label'

import type { Why } from '../../positions/lookAt'

const whys: Record<Why, { title: Label; help: Label }> = {
  far: {
    title: label(
      'Poloha daleko od adresy',
      'Position far from the address',
      'Розташування далеко від адреси',
    ),
    help: label(
      'Bod na mapě je víc než 5 km od adresy. Je-li správně adresa, vezměte polohu z ní; jinak záznam otevřete a adresu opravte.',
      'The pin is more than 5 km from the address. If the address is right, take its position; otherwise open the entry and mend the address.',
      'Точка на мапі далі ніж 5 км від адреси. Якщо правильна адреса, візьміть її розташування; інакше відкрийте запис і виправте адресу.',
    ),
  },
  several: {
    title: label(
      'Adresa sedí na víc míst',
      'The address fits several places',
      'Адреса підходить до кількох місць',
    ),
    help: label(
      'V seznamu státu je takových adres víc. Vyberte tu pravou, nebo v záznamu doplňte obě čísla či PSČ.',
      'The list of the state has several such addresses. Choose the right one, or add both numbers or the postcode in the entry.',
      'У державному списку таких адрес кілька. Оберіть правильну або додайте в записі обидва номери чи індекс.',
    ),
  },
  unknown: {
    title: label(
      'Adresa není v seznamu státu',
      'The address is not in the list of the state',
      'Адреси немає в державному списку',
    ),
    help: label(
      'Bývá to překlep v ulici nebo čísle, nebo nový dům. Opravte adresu v záznamu, nebo v něm polohu ukažte na mapě.',
      'Mostly a typing error in the street or the number, or a new house. Mend the address in the entry, or show the position on the map there.',
      'Зазвичай це помилка в назві вулиці чи номері або новий будинок. Виправте адресу в записі або вкажіть розташування на мапі.',
    ),
  },
  otherTown: {
    title: label(
      'Kód adresy patří do jiné obce',
      'The code belongs to another town',
      'Код адреси належить іншому населеному пункту',
    ),
    help: label(
      'Adresa byla vybraná ze seznamu a potom se v ní změnila obec. Vyberte ji v záznamu znovu.',
      'The address was chosen from the list and its town was changed afterwards. Choose it in the entry again.',
      'Адресу було обрано зі списку, а потім змінено населений пункт. Оберіть її в записі знову.',
    ),
  },
  outside: {
    title: label(
      'Obec mimo nahrané adresy',
      'A town outside the imported addresses',
      'Населений пункт поза завантаженими адресами',
    ),
    help: label(
      'Adresy této obce portál nemá. Ukažte polohu v záznamu na mapě, nebo požádejte správce, aby adresy obce nahrál.',
      'The portal has no addresses of this town. Show the position on the map in the entry, or ask the operator to bring them.',
      'Портал не має адрес цього населеного пункту. Вкажіть розташування на мапі в записі або попросіть адміністратора їх завантажити.',
    ),
  },
  draft: {
    title: label('Záznam se právě mění', 'The entry is being changed', 'Запис саме змінюється'),
    help: label(
      'Adresa má rozpracovanou změnu. Dokončete ji (zveřejněte, nebo vraťte) a přijďte znovu.',
      'The address has an unfinished change. Finish it (publish or withdraw it) and come back.',
      'В адресі є незавершена зміна. Завершіть її (опублікуйте або відкличте) і поверніться.',
    ),
  },
}

/** What the page of positions says. */
export const textsOfPositions = {
  title: label('Polohy podle adres', 'Positions by addresses', 'Розташування за адресами'),
  notAllowed: label(
    'Polohy doplňují koordinátoři a editoři.',
    'Coordinators and editors add positions.',
    'Розташування додають координатори та редактори.',
  ),
  none: label(
    'Adresy státu tu zatím nejsou, a proto portál polohy nezná. Správce je nahraje příkazem npm run cli -- import addresses SOUBOR (docs/operators.md). Do té doby jde poloha ukázat na mapě v každém záznamu.',
    'There are no addresses of the state yet, so the portal knows no positions. The operator brings them with npm run cli -- import addresses FILE (docs/operators.md). Until then a position can be shown on the map in each entry.',
    'Державних адрес тут ще немає, тому портал не знає розташувань. Адміністратор завантажить їх командою npm run cli -- import addresses ФАЙЛ (docs/operators.md). Доти розташування можна вказати на мапі в кожному записі.',
  ),
  explained: label(
    'Služby, poskytovatelé a budoucí akce, které mají adresu a nemají místo na mapě. Utajené adresy se neprohlížejí.',
    'Services, providers and coming events that have an address and no place on the map. Secret addresses are not looked at.',
    'Послуги, надавачі та майбутні події, що мають адресу й не мають місця на мапі. Таємні адреси не розглядаються.',
  ),
  fill: (count: number) =>
    label(
      `Doplnit polohy (${count})`,
      `Add positions (${count})`,
      `Додати розташування (${count})`,
    ),
  sure: (count: number) =>
    label(
      `Jistých poloh k doplnění: ${count}. Vezmou se z adres státu a hned budou na mapě.`,
      `Positions surely known: ${count}. They are taken from the addresses of the state and are on the map at once.`,
      `Відомих розташувань: ${count}. Їх буде взято з державних адрес, і вони одразу з’являться на мапі.`,
    ),
  nothingSure: label(
    'Všechno, co se z adres pozná s jistotou, na mapě už je.',
    'All that the addresses surely tell is on the map already.',
    'Усе, що напевно відомо з адрес, уже на мапі.',
  ),
  allWell: label('Nic dalšího nečeká.', 'Nothing else waits.', 'Більше нічого не чекає.'),
  toLookAt: (count: number) =>
    label(
      `K posouzení člověkem (${count})`,
      `For a person to look at (${count})`,
      `Для розгляду людиною (${count})`,
    ),
  first: (shown: number, all: number) =>
    label(
      `Prvních ${shown} z ${all}; další přijdou na řadu, až tyto vyřešíte.`,
      `The first ${shown} of ${all}; the others come when these are settled.`,
      `Перші ${shown} з ${all}; решта з’являться, коли ви розв’яжете ці.`,
    ),
  take: (address: string) =>
    label(`Poloha adresy ${address}`, `Position of ${address}`, `Розташування адреси ${address}`),
  away: (kilometres: string) =>
    label(
      `je ${kilometres} km od dnešního bodu`,
      `${kilometres} km from the pin of today`,
      `за ${kilometres} км від нинішньої точки`,
    ),
  whys,
}
