import { label } from '@/lib/label'

/** Why a file is no register. */
export const fileFaults = {
  absent: (file: string) =>
    label(`Soubor ${file} tu není.`, `The file ${file} is not here.`, `Файлу ${file} тут немає.`),
  empty: label(
    'Soubor je prázdný. Stáhněte ho znovu.',
    'The file is empty. Download it again.',
    'Файл порожній. Завантажте його знову.',
  ),
  notJson: label(
    'Soubor není JSON. Čekáme rpss.json z otevřených dat MPSV; archiv nejdřív rozbalte.',
    'The file is not JSON. rpss.json of the open data of MPSV is expected; unpack an archive first.',
    'Файл не є JSON. Очікується rpss.json з відкритих даних MPSV; архів спершу розпакуйте.',
  ),
  cut: label(
    'Soubor končí uprostřed, stažení se asi přerušilo. Nic se nezapsalo; stáhněte ho znovu.',
    'The file ends in the middle, the download was probably cut. Nothing was written; download it again.',
    'Файл закінчується посередині, завантаження, мабуть, перервалося. Нічого не записано; завантажте знову.',
  ),
  notUtf8: label(
    'Soubor není v kódování UTF-8. Stáhněte ho znovu a neukládejte ho v jiném programu.',
    'The file is not in UTF-8. Download it again and do not save it in another program.',
    'Файл не в кодуванні UTF-8. Завантажте його знову й не зберігайте в іншій програмі.',
  ),
  noItems: label(
    'V souboru není žádná služba: chybí seznam „polozky“, nebo je prázdný.',
    'There is no service in the file: the list „polozky“ is missing or empty.',
    'У файлі немає жодної послуги: список „polozky“ відсутній або порожній.',
  ),
  noList: (file: string) =>
    label(
      `Soubor ${file} není číselník registru: chybí v něm seznam „polozky“.`,
      `The file ${file} is no code list of the register: it has no list „polozky“.`,
      `Файл ${file} не є довідником реєстру: у ньому немає списку „polozky“.`,
    ),
  otherSchema: (misshapen: number, count: number, why: ReturnType<typeof label>) =>
    label(
      `Soubor má jiné schéma, než známe: ${misshapen} z ${count} záznamů nelze přečíst (${why.cs}).`,
      `The file has another schema than the one we know: ${misshapen} of ${count} records cannot be read (${why.en}).`,
      `Файл має іншу схему, ніж ми знаємо: ${misshapen} із ${count} записів не прочитати (${why.uk}).`,
    ),
}

/** Why a record does not come into the portal. */
export const recordFaults = {
  missing: (name: string) => label(`chybí „${name}“`, `„${name}“ is missing`, `немає „${name}“`),
  noIco: label('poskytovatel nemá IČO', 'the provider has no IČO', 'надавач не має IČO'),
  wrongIco: (ico: string) =>
    label(`IČO ${ico} není platné`, `the IČO ${ico} is not valid`, `IČO ${ico} недійсне`),
  noName: label('poskytovatel nemá název', 'the provider has no name', 'надавач не має назви'),
  noList: (name: string) =>
    label(`„${name}“ není seznam`, `„${name}“ is no list`, `„${name}“ не є списком`),
  noDay: (name: string, text: string) =>
    label(
      `„${name}“ není datum: ${text}`,
      `„${name}“ is no date: ${text}`,
      `„${name}“ не є датою: ${text}`,
    ),
  twins: label(
    'v souboru je víckrát a pokaždé jinak',
    'is in the file several times, each time otherwise',
    'у файлі кілька разів і щоразу інакше',
  ),
  sameNumber: label(
    'stejné číslo má v souboru víc služeb',
    'several services of the file have the same number',
    'той самий номер у файлі мають кілька послуг',
  ),
}
