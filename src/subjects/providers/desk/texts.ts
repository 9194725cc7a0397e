import { label, type Label } from '@/lib/label'

const named = (names: string[]): string => names.map((name) => `„${name}“`).join(', ')

/** What ending a provider says on the screen. */
export const textsOfEnding = {
  open: label('Ukončit poskytovatele…', 'End this provider…', 'Завершити надавача…'),
  title: (name: string): Label => label(`Ukončit: ${name}`, `End: ${name}`, `Завершити: ${name}`),
  endedOn: label('Kterého dne skončil', 'On which day it ended', 'Якого дня припинився'),
  services: label('Co bude s jeho službami', 'What becomes of its services', 'Що буде з послугами'),
  end: label('Skončí s ním', 'They end with it', 'Припиняться разом із ним'),
  follow: label(
    'Převezme je nástupce',
    'The successor takes them over',
    'Їх перейме правонаступник',
  ),
  noServices: label(
    'Nemá žádnou službu, která by neskončila.',
    'It has no service that has not ended.',
    'Немає жодної чинної послуги.',
  ),
  successor: label('Nástupce', 'Successor', 'Правонаступник'),
  nobody: label('– nikdo –', '– nobody –', '– ніхто –'),
  people: label('Lidé, kteří ho spravují', 'The people who keep it', 'Люди, які його ведуть'),
  stay: label('Zůstanou u něj', 'They stay with it', 'Залишаться з ним'),
  move: label(
    'Budou místo něj spravovat nástupce',
    'They keep the successor instead',
    'Вестимуть правонаступника замість нього',
  ),
  note: label(
    'Co si o tom lidé přečtou (nemusí být)',
    'What people read about it (may be left out)',
    'Що про це прочитають люди (необов’язково)',
  ),
  willEnd: (names: string[]): Label =>
    label(
      `Skončí ${names.length}: ${named(names)}. V katalogu už nebudou, jejich stránky řeknou, že skončily.`,
      `${names.length} will end: ${named(names)}. They leave the catalogue, their pages will say that they ended.`,
      `Припиниться ${names.length}: ${named(names)}. У каталозі їх не буде, їхні сторінки скажуть про припинення.`,
    ),
  willFollow: (names: string[]): Label =>
    label(
      `Pod nástupce přejde ${names.length}: ${named(names)}. Jejich adresy se nezmění.`,
      `${names.length} will go over to the successor: ${named(names)}. Their addresses stay.`,
      `До правонаступника перейде ${names.length}: ${named(names)}. Їхні адреси не зміняться.`,
    ),
  submit: label('Ukončit a zveřejnit', 'End and publish', 'Завершити й опублікувати'),
  failed: label(
    'Nepodařilo se poskytovatele ukončit. Nic se nezměnilo.',
    'The provider could not be ended. Nothing has changed.',
    'Не вдалося завершити надавача. Нічого не змінено.',
  ),
  unread: label(
    'Nepodařilo se zjistit, jaké má služby a kdo by mohl být nástupcem. Zkuste to znovu.',
    'Its services and possible successors could not be found out. Try again.',
    'Не вдалося дізнатися його послуги та можливих правонаступників. Спробуйте ще раз.',
  ),
}
