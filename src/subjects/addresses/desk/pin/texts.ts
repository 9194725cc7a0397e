import { label } from '@/lib/label'

export const words = {
  open: label('Ukázat na mapě', 'Show on a map', 'Показати на карті'),
  whose: (host: string) =>
    label(
      `Obrázky mapy pošle server ${host}. Dozví se adresu vašeho zařízení na internetu a kterou část mapy si prohlížíte.`,
      `Pictures of the map come from the server ${host}. It learns the internet address of your device and which part of the map you look at.`,
      `Зображення карти надсилає сервер ${host}. Він дізнається інтернет-адресу вашого пристрою та яку частину карти ви переглядаєте.`,
    ),
  map: label('Mapa s polohou', 'Map with the position', 'Карта з розташуванням'),
  pin: label(
    'Špendlík. Šipkami ho posunete, se Shiftem po malých krocích.',
    'Pin. The arrows move it, with Shift by small steps.',
    'Шпилька. Стрілки пересувають її, із Shift — маленькими кроками.',
  ),
  none: label(
    'Poloha zatím není zadaná. Klepněte do mapy na místo, kam lidé přicházejí.',
    'There is no position yet. Press the place on the map where people come.',
    'Розташування ще не вказано. Натисніть на карті місце, куди приходять люди.',
  ),
  middle: label(
    'Dát špendlík doprostřed',
    'Put the pin in the middle',
    'Поставити шпильку посередині',
  ),
  there: (latitude: string, longitude: string) =>
    label(
      `Poloha: ${latitude} severní šířky, ${longitude} východní délky.`,
      `Position: ${latitude} north, ${longitude} east.`,
      `Розташування: ${latitude} північної широти, ${longitude} східної довготи.`,
    ),
  outside: label(
    'Tady už není Česká republika. Posuňte špendlík zpátky.',
    'This is outside the Czech Republic. Move the pin back.',
    'Це вже не Чеська Республіка. Пересуньте шпильку назад.',
  ),
  back: label(
    'Vrátit původní polohu',
    'Back to the position before',
    'Повернути попереднє розташування',
  ),
  remove: label('Smazat polohu', 'Remove the position', 'Видалити розташування'),
  failed: label(
    'Mapu se nepodařilo otevřít. Zkuste to znovu, nebo polohu napište čísly.',
    'The map could not be opened. Try again, or write the position in numbers.',
    'Не вдалося відкрити карту. Спробуйте ще раз або введіть розташування числами.',
  ),
  tilesFailed: label(
    'Obrázky mapy se nenačetly. Poloha platí i bez nich.',
    'Pictures of the map did not load. The position holds without them.',
    'Зображення карти не завантажилися. Розташування чинне й без них.',
  ),
  closer: label('Přiblížit', 'Zoom in', 'Наблизити'),
  farther: label('Oddálit', 'Zoom out', 'Віддалити'),
  makers: label(
    'přispěvatelé OpenStreetMap',
    'OpenStreetMap contributors',
    'учасники OpenStreetMap',
  ),
}
