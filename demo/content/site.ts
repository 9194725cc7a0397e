import { inventedIco } from '../build/ico'
import { dayFromNow } from '../build/dates'
import { same, t } from '../build/said'

const always = t('nepřetržitě', 'day and night', 'цілодобово')

/** National lines, the only real numbers of the demo content. */
export const crisisLines = [
  {
    name: t('Tísňové volání', 'Emergency call', 'Екстрений виклик'),
    phone: '112',
    hours: always,
    note: t(
      'hasiči, záchranka, policie – i když nemluvíte česky',
      'fire, ambulance, police – in other languages too',
      'пожежники, швидка, поліція – також іншими мовами',
    ),
  },
  {
    name: t('Záchranná služba', 'Ambulance', 'Швидка допомога'),
    phone: '155',
    hours: always,
    note: t('ohrožení zdraví a života', 'threat to health or life', 'загроза здоров’ю чи життю'),
  },
  {
    name: t('Policie', 'Police', 'Поліція'),
    phone: '158',
    hours: always,
    note: t(
      'násilí, nebezpečí, ztracený člověk',
      'violence, danger, a missing person',
      'насильство, небезпека, зникла людина',
    ),
  },
  {
    name: same('Linka bezpečí'),
    phone: '116111',
    web: 'https://www.linkabezpeci.cz',
    hours: always,
    note: t(
      'pro děti, dospívající a studenty',
      'for children, teenagers and students',
      'для дітей, підлітків і студентів',
    ),
  },
  {
    name: t(
      'Linka první psychické pomoci',
      'First psychological help line',
      'Лінія першої психологічної допомоги',
    ),
    phone: '116123',
    hours: always,
    note: t(
      'pro dospělé v krizi, zdarma',
      'for adults in crisis, free of charge',
      'для дорослих у кризі, безкоштовно',
    ),
  },
  {
    name: t('Linka pomoci obětem', 'Victims’ helpline', 'Лінія допомоги жертвам'),
    phone: '116006',
    hours: always,
    note: t(
      'pro oběti trestných činů a domácího násilí',
      'for victims of crime and domestic violence',
      'для жертв злочинів і домашнього насильства',
    ),
  },
]

/** What is said of the portal and of its operator. */
export const site = {
  name: same('Rozcestník'),
  tagline: t(
    'Sociální služby Podhorského kraje',
    'Social services of the Podhorský Region',
    'Соціальні послуги Підгірського краю',
  ),
  description: t(
    'Kdo vám pomůže, kde a za kolik. A jak se v Podhorském kraji společně rozhoduje, které služby tu budou zítra.',
    'Who can help you, where and for how much. And how the Podhorský Region decides together which services there will be tomorrow.',
    'Хто вам допоможе, де і за скільки. І як у Підгірському краї разом вирішують, які послуги будуть завтра.',
  ),
  operator: {
    name: t('Podhorský kraj', 'Podhorský Region', 'Підгірський край'),
    ico: inventedIco(1),
    address: { street: 'Krajské náměstí 1', city: 'Jasanov', postcode: '57901' },
    contacts: {
      phones: [{ number: '+420499000100', note: t('ústředna', 'switchboard', 'комутатор') }],
      emails: [{ email: 'socialni.sluzby@kraj.priklad.example' }],
      web: 'https://kraj.priklad.example',
      dataBox: 'ph0kraj',
    },
  },
  crisisLines,
  accessibility: {
    conformance: 'partial',
    nonConformance: t(
      'Některé dokumenty z let 2011 až 2015 jsou naskenované a nemají textovou vrstvu. Na požádání vám je přepíšeme nebo přečteme po telefonu.\n\nMapa bariér se neovládá celá z klávesnice; tatáž místa jsou vždy i v seznamu pod ní.',
      'Some documents from 2011 to 2015 are scans without a text layer. On request we will transcribe them or read them to you over the telephone.\n\nThe map of barriers cannot be wholly used from the keyboard; the same places are always in the list below it.',
      'Деякі документи 2011–2015 років відскановані й не мають текстового шару. На прохання ми їх перепишемо або прочитаємо телефоном.',
    ),
    burden: t(
      'Přepis všech archivních zápisů z jednání by byl nepřiměřenou zátěží. Přepisujeme ty, o které požádáte.',
      'Transcribing all archived minutes would be a disproportionate burden. We transcribe those that you ask for.',
      'Переписати всі архівні протоколи було б надмірним тягарем. Переписуємо ті, про які ви попросите.',
    ),
    outOfScope: t(
      'Weby jednotlivých poskytovatelů, na které portál odkazuje.',
      'Websites of providers to which the portal links.',
      'Вебсайти надавачів, на які посилається портал.',
    ),
    method: 'self',
    preparedOn: dayFromNow(-210),
    reviewedOn: dayFromNow(-32),
    email: 'pristupnost@kraj.priklad.example',
    phone: '+420499000100',
  },
  accentColor: '#14513f',
}

/** The menus. */
export const navigation = {
  main: [
    { label: t('Hledám pomoc', 'Find help', 'Шукаю допомогу'), path: '/katalog' },
    { label: t('Projekty', 'Projects', 'Проєкти'), path: '/projekty' },
    { label: t('Plány', 'Plans', 'Плани'), path: '/plany' },
    { label: t('Akce', 'Events', 'Події'), path: '/akce' },
    { label: t('Aktuality', 'News', 'Новини'), path: '/aktuality' },
    { label: t('O portálu', 'About', 'Про портал'), path: '/o-portalu/o-portalu' },
  ],
  footer: [
    {
      label: t('Jak plánujeme', 'How we plan', 'Як ми плануємо'),
      path: '/o-portalu/jak-planujeme',
    },
    {
      label: t('Pro poskytovatele', 'For providers', 'Для надавачів'),
      path: '/o-portalu/pro-poskytovatele',
    },
    { label: t('Pro novináře', 'For the press', 'Для преси'), path: '/o-portalu/pro-novinare' },
    { label: t('Kontakt', 'Contact', 'Контакт'), path: '/o-portalu/kontakt' },
    {
      label: t('Ochrana osobních údajů', 'Privacy', 'Захист даних'),
      path: '/o-portalu/ochrana-osobnich-udaju',
    },
    { label: t('Cookies', 'Cookies', 'Файли cookie'), path: '/o-portalu/cookies' },
    {
      label: t('Prohlášení o přístupnosti', 'Accessibility statement', 'Заява про доступність'),
      path: '/prohlaseni-o-pristupnosti',
    },
  ],
}
