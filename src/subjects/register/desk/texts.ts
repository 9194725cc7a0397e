import { label } from '@/lib/label'

/** What the page of differences says. */
export const textsOfRegister = {
  title: label('Státní registr', 'State register', 'Державний реєстр'),
  notAllowed: label(
    'O rozdílech proti registru rozhodují koordinátoři a editoři.',
    'Coordinators and editors decide on differences from the register.',
    'Про розбіжності з реєстром вирішують координатори та редактори.',
  ),
  explained: label(
    'Registr poskytovatelů sociálních služeb říká něco jiného než portál. Sám se nic nepřepíše: vyberte údaje a rozhodněte. Co necháte, na to se znovu zeptáme, až se změní v registru.',
    'The register of social services says something else than the portal. Nothing is overwritten by itself: choose and decide. What you keep is asked about again when the register changes.',
    'Реєстр надавачів соціальних послуг каже інше, ніж портал. Саме собою нічого не перепишеться: оберіть дані й вирішіть. Про залишене запитаємо знову, коли реєстр зміниться.',
  ),
  empty: label(
    'Nic nečeká na rozhodnutí.',
    'Nothing waits for a decision.',
    'Ніщо не чекає на рішення.',
  ),
  waiting: label('Čeká na rozhodnutí', 'Waiting for a decision', 'Чекає на рішення'),
  whatToDo: label(
    'Rozdíly přibudou, až převezmete novější registr nebo ho v noci přečte portál.',
    'Differences come when you take over a newer register or the portal reads it by night.',
    'Розбіжності з’являться, коли візьмете новіший реєстр або портал прочитає його вночі.',
  ),
  asOf: (day: string) =>
    label(`Registr: stav k ${day}`, `Register as of ${day}`, `Реєстр станом на ${day}`),
  ours: label('Na portálu', 'In the portal', 'На порталі'),
  register: label('V registru', 'In the register', 'У реєстрі'),
  nothing: label('(nic)', '(nothing)', '(нічого)'),
  isNew: label('nová v registru', 'new in the register', 'нова в реєстрі'),
  newHelp: label(
    'Je tu zatím jako koncept. Převzít znamená zveřejnit, nechat znamená nezveřejňovat.',
    'It is a draft so far. Taking over publishes it, keeping leaves it unpublished.',
    'Поки що це чернетка. Узяти означає опублікувати, залишити — не публікувати.',
  ),
  all: label('Všechny údaje', 'All fields', 'Усі поля'),
  filter: label('Ukázat', 'Show', 'Показати'),
  choosePage: label(
    'Vybrat všechno na stránce',
    'Choose all on the page',
    'Обрати все на сторінці',
  ),
  accept: label('Převzít z registru', 'Take over', 'Узяти з реєстру'),
  keep: label('Nechat naše', 'Keep ours', 'Залишити наше'),
  ask: label('Zeptat se poskytovatele', 'Ask the provider', 'Запитати надавача'),
  pages: label('Stránky', 'Pages', 'Сторінки'),
  previous: label('Předchozí', 'Previous', 'Попередня'),
  next: label('Další', 'Next', 'Наступна'),
  chosen: label('Vybráno', 'Chosen', 'Обрано'),
}
