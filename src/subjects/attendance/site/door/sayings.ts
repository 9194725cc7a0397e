import { label } from '@/lib/label'

/** All that the page at the door says. */
export const sayings = {
  title: label('Zápis příchodů', 'Check-in', 'Запис приходів'),
  none: label(
    'Seznam se otevírá v administraci: u akce v panelu Docházka odkazem „Zápis příchodů v telefonu“.',
    'A list is opened in the desk: at the event, in the panel Attendance, by “Check-in on a telephone”.',
    'Список відкривається в адміністрації: у події, на панелі «Відвідування».',
  ),
  toDesk: label('Do administrace', 'To the desk', 'До адміністрації'),
  lists: label('Seznamy v tomto zařízení', 'Lists on this device', 'Списки на цьому пристрої'),
  noScript: label(
    'Zápis příchodů potřebuje JavaScript. Bez něj použijte prezenční listinu na papíře.',
    'Check-in needs JavaScript. Without it use the sheet on paper.',
    'Для запису потрібен JavaScript. Без нього користуйтеся паперовим листом.',
  ),
  loading: label('Načítám seznam…', 'Reading the list…', 'Завантажую список…'),
  noList: label(
    'V tomto zařízení seznam ještě není a portál teď není dostupný. Zkusím to znovu sám.',
    'There is no list on this device yet and the portal cannot be reached. It will be tried again.',
    'Списку на цьому пристрої ще немає, портал недоступний. Спробую ще раз.',
  ),
  field: label('Jméno nebo kód', 'Name or code', 'Імʼя або код'),
  confirm: label('Zapsat', 'Check in', 'Записати'),
  scan: label('Číst kódy fotoaparátem', 'Read codes by the camera', 'Зчитувати коди камерою'),
  stopScan: label('Vypnout fotoaparát', 'Stop the camera', 'Вимкнути камеру'),
  noCamera: label(
    'Fotoaparát nejde použít. Kód nebo jméno napište.',
    'The camera cannot be used. Type the code or the name.',
    'Камерою не можна скористатися. Введіть код або імʼя.',
  ),
  there: (name: string) => label(`${name} je tu.`, `${name} is here.`, `${name} тут.`),
  already: (name: string, time: string) =>
    label(
      `${name} už tu byl(a)${time && ` v ${time}`}.`,
      `${name} was here already${time && `, at ${time}`}.`,
      `${name} вже тут${time && ` з ${time}`}.`,
    ),
  undone: (name: string) =>
    label(`${name}: zápis je zrušený.`, `${name}: taken back.`, `${name}: запис скасовано.`),
  unknown: label(
    'Tento kód na seznamu není. Zkuste jméno.',
    'This code is not on the list. Try the name.',
    'Цього коду немає у списку. Спробуйте імʼя.',
  ),
  elsewhere: (when: string) =>
    label(
      `Kód je na jiný termín: ${when}.`,
      `The code is for another date: ${when}.`,
      `Код на іншу дату: ${when}.`,
    ),
  ended: label(
    'Tato přihláška je zrušená. Přišel-li člověk přesto, připište ho jménem.',
    'This registration is cancelled. If the person came all the same, add the name.',
    'Цю реєстрацію скасовано. Якщо людина прийшла, допишіть її імʼя.',
  ),
  nobody: (typed: string) =>
    label(
      `Nikdo jménem „${typed}“ na seznamu není.`,
      `Nobody called “${typed}” is on the list.`,
      `Нікого з імʼям «${typed}» у списку немає.`,
    ),
  several: label(
    'Vyhovuje víc lidí. Vyberte v seznamu.',
    'Several people fit. Choose from the list.',
    'Підходить кілька людей. Виберіть зі списку.',
  ),
  busy: label(
    'Právě se odesílá, zkuste to za chvíli.',
    'It is being sent, try again in a moment.',
    'Саме надсилається, спробуйте за мить.',
  ),
  add: (name: string) =>
    label(
      `Připsat bez přihlášky: ${name}`,
      `Add without sign-up: ${name}`,
      `Дописати без реєстрації: ${name}`,
    ),
  undo: label('Vrátit', 'Undo', 'Скасувати'),
  people: label('Seznam', 'The list', 'Список'),
  count: (there: number, all: number) =>
    label(
      `Přišlo ${there} z ${all}.`,
      `${there} of ${all} are here.`,
      `Прийшло ${there} з ${all}.`,
    ),
  absent: label('zapsáno, že nepřišel(a)', 'marked as not there', 'записано, що не прийшов(ла)'),
  noPlace: label('bez potvrzeného místa', 'no confirmed place', 'без підтвердженого місця'),
  sent: label('Vše je odeslané.', 'Everything is sent.', 'Усе надіслано.'),
  kept: (count: number) =>
    label(
      `Bez spojení. V tomto zařízení čeká na odeslání: ${count}.`,
      `No connection. Kept on this device, to be sent: ${count}.`,
      `Немає звʼязку. На цьому пристрої чекає надсилання: ${count}.`,
    ),
  keptNone: label(
    'Bez spojení. Zapisovat můžete, odešle se to později.',
    'No connection. You can go on, it will be sent later.',
    'Немає звʼязку. Можна записувати, надішлеться пізніше.',
  ),
  sending: (count: number) =>
    label(`Odesílám: ${count}.`, `Sending: ${count}.`, `Надсилаю: ${count}.`),
  signedOut: (count: number) =>
    label(
      `Nejste přihlášeni. Zápisy (${count}) zůstávají v tomto zařízení a po přihlášení se odešlou.`,
      `You are not signed in. What was marked (${count}) stays on this device and is sent once you sign in.`,
      `Ви не ввійшли. Записи (${count}) залишаються на цьому пристрої й надішлються після входу.`,
    ),
  signIn: label('Přihlásit se', 'Sign in', 'Увійти'),
  refused: (reason: string, count: number) =>
    label(
      `Portál zápisy (${count}) nepřijal: ${reason} V tomto zařízení zůstávají.`,
      `The portal did not take the marks (${count}): ${reason} They stay on this device.`,
      `Портал не прийняв записи (${count}): ${reason} Вони залишаються на пристрої.`,
    ),
  notKeeping: label(
    'Toto zařízení si nic nezapamatuje (plná paměť nebo anonymní okno). Použijte jiné, nebo papír.',
    'This device cannot keep anything (no space, or a private window). Use another one, or paper.',
    'Цей пристрій нічого не запамʼятає. Використайте інший або папір.',
  ),
  ready: label(
    'Stránka se otevře i bez signálu.',
    'This page opens without a signal too.',
    'Сторінка відкриється й без сигналу.',
  ),
  notReady: label(
    'Bez signálu tuto stránku nezavírejte.',
    'Do not close this page without a signal.',
    'Без сигналу не закривайте цю сторінку.',
  ),
  notices: label('Platí něco jiného', 'Something else stands', 'Діє щось інше'),
  later: (name: string, stands: string) =>
    label(
      `${name}: po vás někdo zapsal jinak, platí ${stands}.`,
      `${name}: somebody said otherwise after you; what stands: ${stands}.`,
      `${name}: після вас хтось записав інакше; діє: ${stands}.`,
    ),
  standing: {
    there: label('„je tu“', '“is here”', '«тут»'),
    absent: label('„nepřišel(a)“', '“was not there”', '«не прийшов(ла)»'),
    none: label('„bez zápisu“', '“nothing said”', '«без запису»'),
  },
  known: (name: string) =>
    label(
      `${name}: člověk toho jména už zapsaný je. Je-li to někdo jiný, připište ho odlišeně (třeba s obcí).`,
      `${name}: a person of this name is there already. If it is somebody else, add them told apart (by town, say).`,
      `${name}: людину з таким імʼям уже записано. Якщо це хтось інший, допишіть відмінно.`,
    ),
  gone: (name: string) =>
    label(
      `${name || 'Člověk'}: v přihláškách už není. Přišel-li, připište ho jménem.`,
      `${name || 'Somebody'}: not among the registrations any more. If they came, add the name.`,
      `${name || 'Людина'}: у реєстраціях уже немає. Якщо прийшла, допишіть імʼя.`,
    ),
  understood: label('Rozumím', 'I see', 'Зрозуміло'),
  forget: label(
    'Smazat seznam z tohoto zařízení',
    'Delete the list from this device',
    'Видалити список із цього пристрою',
  ),
  forgetUnsent: (count: number) =>
    label(
      `Neodesláno zůstává ${count}. Smazáním se to ztratí. Opravdu smazat?`,
      `${count} not sent yet would be lost. Really delete?`,
      `Не надіслано ${count}, це буде втрачено. Справді видалити?`,
    ),
  yes: label('Ano, smazat', 'Yes, delete', 'Так, видалити'),
  no: label('Ne', 'No', 'Ні'),
  forgotten: label(
    'Seznam je z tohoto zařízení smazaný.',
    'The list is deleted from this device.',
    'Список видалено з цього пристрою.',
  ),
  readAgain: label('Načíst znovu', 'Read it again', 'Завантажити знову'),
}
