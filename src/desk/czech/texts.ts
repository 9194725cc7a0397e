import { label } from '@/lib/label'

export const textsOfCzech = {
  title: label('Česky', 'In Czech', 'Чеською'),
  empty: label(
    'Česky tu nic není.',
    'There is nothing in Czech here.',
    'Чеською тут нічого немає.',
  ),
  loading: label('Načítá se…', 'Loading…', 'Завантаження…'),
  failed: label(
    'Češtinu se nepodařilo načíst. Přejděte do jiného pole a zpět, zkusí se to znovu.',
    'The Czech could not be loaded. Go to another field and back to try again.',
    'Чеський текст не вдалося завантажити. Перейдіть до іншого поля й назад, щоб спробувати ще раз.',
  ),
  hide: label('Skrýt', 'Hide', 'Сховати'),
  show: label('Ukázat česky', 'Show the Czech', 'Показати чеською'),
}
