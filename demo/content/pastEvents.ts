import type { EventLine, Words } from './eventLine'

const regional = ['planovani-a-socialni-prace']
const microregion = ['socialni-sluzby-hlubcansko-zapad']
const city = ['rozvoj-planovani-jasanov']
const partnership = ['regionalni-partnerstvi-ii']
const soutoky = ['socialni-prace-soutoky']
const institute = ['Institut sousedského rozvoje, z. ú.']
const regionalOffice: Words = ['Krajský úřad', 'Regional office', 'Крайова адміністрація']
const hall: Words = ['zasedací sál', 'meeting hall', 'зал засідань']

/** Courses, workshops and conferences of the regional project of 2017–2019. */
const ofRegionalProject: EventLine[] = [
  {
    slug: 'workshop-slovni-agrese',
    kind: 'workshop',
    title: [
      'Jak zvládat slovní agresi lidí s lehkým mentálním postižením a autismem',
      'Coping with verbal aggression of people with mild intellectual disability and autism',
      'Як упоратися зі словесною агресією людей з легкою інтелектуальною інвалідністю та аутизмом',
    ],
    summary: [
      'Nácvik klidné odpovědi na modelových situacích pro pracovníky v přímé péči.',
      'Practising a calm answer in model situations, for direct-care workers.',
      'Практика спокійної відповіді для працівників безпосереднього догляду.',
    ],
    when: [['2019-09-03']],
    venue: [regionalOffice, 'Jasanov', 'Krajské náměstí 1', hall],
    projects: regional,
    capacity: 25,
    registration: 'full',
  },
  {
    slug: 'workshop-vyziva-a-zubni-hygiena',
    kind: 'workshop',
    title: [
      'Výživové poradenství a péče o zuby v sociálních službách',
      'Nutrition counselling and dental hygiene in social services',
      'Харчування та гігієна зубів у соціальних послугах',
    ],
    when: [['2019-09-06']],
    venue: [regionalOffice, 'Jasanov', 'Krajské náměstí 1'],
    projects: regional,
    capacity: 25,
  },
  {
    slug: 'seminar-samostatnost',
    kind: 'seminar',
    title: [
      'Vést k samostatnosti: nácvik dovedností pro každý den',
      'Fostering independence: practising everyday skills',
      'Шлях до самостійності: навички на щодень',
    ],
    summary: [
      'Seminář ve dvou dnech; mezi nimi si účastníci vyzkoušejí jeden postup se svým klientem.',
      'A seminar in two days; between them participants try one procedure with a client.',
      'Семінар у два дні; між ними учасники пробують один прийом із клієнтом.',
    ],
    when: [['2019-09-16'], ['2019-10-23']],
    venue: [regionalOffice, 'Jasanov', 'Krajské náměstí 1'],
    projects: regional,
    accredited: true,
    capacity: 20,
  },
  {
    slug: 'workshop-rozmanitost-a-bariery',
    kind: 'workshop',
    title: [
      'Rozmanitost, nálepky a bariéry: klienti z různých kultur',
      'Diversity, stigma and barriers: clients of different ethnicity',
      'Розмаїття, стигма та бар’єри: клієнти різних культур',
    ],
    when: [['2019-09-17']],
    venue: [regionalOffice, 'Jasanov', 'Krajské náměstí 1'],
    projects: regional,
  },
  {
    slug: 'konference-dobrovolnictvi',
    kind: 'conference',
    title: [
      'Dobrovolnictví v Podhorském kraji',
      'Volunteering in the Podhorský Region',
      'Волонтерство в Підгірському краї',
    ],
    summary: [
      'Konference pro dobrovolnická centra, nemocnice, školy i obce.',
      'A conference for volunteer centres, hospitals, schools and municipalities.',
      'Конференція для волонтерських центрів, лікарень, шкіл і громад.',
    ],
    when: [['2019-10-15']],
    venue: ['Dům kultury Jasanov', 'Jasanov', 'Divadelní 2'],
    projects: regional,
    capacity: 180,
    image: 'dobrovolnik',
  },
  {
    slug: 'workshop-prvni-pomoc',
    kind: 'workshop',
    title: [
      'První pomoc a ošetřovatelská péče',
      'First aid and nursing care',
      'Перша допомога та догляд',
    ],
    when: [['2019-10-18']],
    venue: [regionalOffice, 'Jasanov', 'Krajské náměstí 1'],
    projects: regional,
    capacity: 18,
  },
  {
    slug: 'seminar-verejne-opatrovnictvi',
    kind: 'seminar',
    title: [
      'Veřejné opatrovnictví v praxi obcí',
      'Public guardianship in municipalities',
      'Публічне опікунство в практиці громад',
    ],
    when: [['2019-11-11']],
    venue: [regionalOffice, 'Jasanov', 'Krajské náměstí 1', hall],
    projects: regional,
    accredited: true,
  },
  {
    slug: 'workshop-socialni-bydleni',
    kind: 'workshop',
    title: [
      'Sociální bydlení krok za krokem',
      'Social housing step by step',
      'Соціальне житло крок за кроком',
    ],
    when: [['2019-11-12']],
    venue: [regionalOffice, 'Jasanov', 'Krajské náměstí 1'],
    projects: regional,
  },
  {
    slug: 'dalsi-podzimni-seminare',
    kind: 'seminar',
    title: [
      'Další podzimní semináře projektu',
      'Further autumn seminars of the project',
      'Інші осінні семінари проєкту',
    ],
    summary: [
      'Témata upřesní lektoři po letních prázdninách.',
      'The teachers will announce the topics after the summer holidays.',
      'Теми уточнять після літніх канікул.',
    ],
    dateNote: [
      'Termíny oznámíme po prázdninách.',
      'Dates will be announced after the holidays.',
      'Дати оголосимо після канікул.',
    ],
    projects: regional,
  },
]

/** Training, the hearing and the presentation of the micro-region's first plan. */
const ofMicroregion: EventLine[] = [
  {
    slug: 'kurz-komunitni-planovani',
    kind: 'course',
    title: [
      'Kurz 1: Základy komunitního plánování',
      'Course 1: Basics of community planning',
      'Курс 1: Основи громадського планування',
    ],
    summary: [
      'První ze čtyř témat vzdělávání pro členy pracovních skupin.',
      'The first of four themes of training for members of the working groups.',
      'Перша з чотирьох тем навчання для членів груп.',
    ],
    when: [
      ['2010-04-13', '9:00', '15:00'],
      ['2010-04-20', '9:00', '15:00'],
    ],
    venue: ['Obecní dům', 'Strahovičky', 'Hlavní 10'],
    projects: microregion,
    organisers: institute,
    accredited: true,
    capacity: 20,
  },
  {
    slug: 'kurz-vedeni-skupiny',
    kind: 'course',
    title: [
      'Kurz 2: Jak vést skupinu a dojít ke shodě',
      'Course 2: Leading a group and reaching agreement',
      'Курс 2: Як вести групу й дійти згоди',
    ],
    when: [['2010-06-08', '9:00', '15:00']],
    venue: ['Obecní dům', 'Strahovičky', 'Hlavní 10'],
    projects: microregion,
    organisers: institute,
    accredited: true,
    capacity: 20,
  },
  {
    slug: 'kurz-financovani-sluzeb',
    kind: 'course',
    title: [
      'Kurz 3: Z čeho se platí sociální služby',
      'Course 3: How social services are paid',
      'Курс 3: Фінансування соціальних послуг',
    ],
    when: [['2010-09-21', '9:00', '15:00']],
    venue: ['Obecní dům', 'Strahovičky', 'Hlavní 10'],
    projects: microregion,
    organisers: institute,
    accredited: true,
  },
  {
    slug: 'kurz-prace-s-verejnosti',
    kind: 'course',
    title: [
      'Kurz 4: Jak mluvit s veřejností',
      'Course 4: Talking to the public',
      'Курс 4: Як говорити з громадськістю',
    ],
    when: [['2010-11-16', '9:00', '13:00']],
    venue: ['Obecní dům', 'Strahovičky', 'Hlavní 10'],
    projects: microregion,
    organisers: institute,
    accredited: false,
  },
  ...(['planovani', 'skupina', 'finance', 'verejnost'] as const).map((theme, at): EventLine => ({
    slug: `workshop-hlubcansko-${theme}`,
    kind: 'workshop',
    title: [
      `Workshop ${at + 1} ke kurzu: vyzkoušejme si to`,
      `Workshop ${at + 1}: let us try it`,
      `Воркшоп ${at + 1}: спробуймо це`,
    ],
    when: [
      [
        ['2010-05-04', '2010-06-22', '2010-10-05', '2010-12-07'][at] ?? '2010-05-04',
        '14:00',
        '17:00',
      ],
    ],
    venue: ['Kulturní dům', 'Bolatínek', 'Školní 2'],
    ...{ projects: microregion, organisers: institute },
  })),
  {
    slug: 'verejne-projednani-hlubcansko',
    kind: 'hearing',
    title: [
      'Veřejné projednání prvního plánu mikroregionu',
      'Public hearing of the first plan of the micro-region',
      'Громадські слухання першого плану мікрорегіону',
    ],
    summary: [
      'Projednání s programem: představení plánu, diskuse u stolů a vystoupení dětského souboru.',
      'A hearing with a programme: the plan, talks at tables and a children’s ensemble.',
      'Слухання з програмою: план, розмови за столами та дитячий ансамбль.',
    ],
    when: [['2011-05-19', '17:00', '19:30']],
    venue: [
      'Kulturní dům',
      'Hlubčany',
      'Mírové náměstí 3',
      ['velký sál', 'large hall', 'велика зала'],
    ],
    projects: microregion,
    organisers: institute,
    group: 'seniori-hlubcansko',
    image: 'pracovni-skupina',
  },
  {
    slug: 'predstaveni-analyz-hlubcansko',
    kind: 'meeting',
    title: [
      'Co ukázal dotazník: výsledky analýz veřejnosti',
      'What the questionnaire showed: results for the public',
      'Що показала анкета: результати для громади',
    ],
    when: [['2010-12-14', '17:00', '18:30']],
    venue: ['Kulturní dům', 'Hlubčany', 'Mírové náměstí 3'],
    projects: microregion,
    organisers: institute,
  },
]

const ofCity: EventLine[] = [
  {
    slug: 'zahajovaci-konference-jasanov',
    kind: 'conference',
    title: [
      'Zahajovací konference: plánování sociálních služeb v Jasanově',
      'Opening conference: planning of social services in Jasanov',
      'Вступна конференція: планування соціальних послуг у Ясанові',
    ],
    summary: [
      'Představíme, co projekt přinese poskytovatelům i obyvatelům, a zapíšeme zájemce do pracovních skupin.',
      'What the project brings to providers and residents, and enrolment in working groups.',
      'Що проєкт дасть надавачам і мешканцям, запис до робочих груп.',
    ],
    when: [['2011-12-12', '10:00']],
    venue: [
      ['Radnice', 'City hall', 'Ратуша'],
      'Jasanov',
      'Hynkova 10',
      ['velký zasedací sál', 'large meeting hall', 'великий зал засідань'],
    ],
    projects: city,
    organisers: ['Statutární město Jasanov'],
    capacity: 120,
    image: 'konference',
    attachments: ['tiskova-zprava-konference.pdf'],
  },
  {
    slug: 'veletrh-poskytovatelu-2012',
    kind: 'fair',
    title: [
      'Veletrh poskytovatelů sociálních služeb',
      'Fair of providers of social services',
      'Ярмарок надавачів соціальних послуг',
    ],
    summary: [
      'Padesát stánků, kulturní program a poradna bez objednání, přímo na náměstí.',
      'Fifty stalls, a cultural programme and advice without an appointment, on the square.',
      'П’ятдесят яток, культурна програма та консультації просто на площі.',
    ],
    when: [['2012-09-20', '10:00', '17:00']],
    venue: [['Horní náměstí', 'Upper Square', 'Верхня площа'], 'Jasanov', 'Horní náměstí'],
    projects: city,
    organisers: ['Statutární město Jasanov'],
    image: 'namesti',
    attachments: ['program-veletrhu-poskytovatelu.pdf'],
  },
  {
    slug: 'seminar-dluhove-poradenstvi',
    kind: 'seminar',
    title: [
      'Seminář o dluhovém poradenství',
      'Seminar on debt counselling',
      'Семінар про боргове консультування',
    ],
    when: [['2012-05-10', '9:00', '14:00']],
    venue: [['Radnice', 'City hall', 'Ратуша'], 'Jasanov', 'Hynkova 10'],
    projects: city,
    organisers: ['Statutární město Jasanov'],
  },
]

const ofPartnership: EventLine[] = [
  {
    slug: 'seminare-pro-pecujici-skalnice',
    kind: 'seminar',
    title: ['Semináře pro pečující', 'Seminars for carers', 'Семінари для доглядальників'],
    when: [
      ['2021-09-14', '16:00', '18:00'],
      ['2021-10-12', '16:00', '18:00'],
      ['2021-11-09', '16:00', '18:00'],
    ],
    venue: ['Městská knihovna', 'Skalnice', 'Mírové náměstí 56'],
    projects: partnership,
    organisers: ['Město Skalnice'],
  },
  {
    slug: 'predstaveni-poskytovatelu-dvorce',
    kind: 'fair',
    title: [
      'Představení poskytovatelů Dvorecka',
      'Providers of the Dvorce district present themselves',
      'Презентація надавачів Дворецько',
    ],
    when: [['2022-05-18', '13:00', '17:00']],
    venue: ['Kulturní dům', 'Dvorce nad Žernavou', 'Náměstí Míru 12'],
    projects: partnership,
  },
  {
    slug: 'den-otevrenych-dveri-kostelany',
    kind: 'open-day',
    title: [
      'Den otevřených dveří služeb Kostelanska',
      'Open day of services of the Kostelany district',
      'День відкритих дверей послуг',
    ],
    when: [['2021-10-06', '9:00', '16:00']],
    venue: ['Palackého náměstí', 'Kostelany nad Bystrou'],
    projects: partnership,
  },
  {
    slug: 'staz-socialni-bydleni',
    kind: 'study-visit',
    title: [
      'Stáž: jak se dělá sociální bydlení',
      'Study visit: how social housing is done',
      'Стажування: як працює соціальне житло',
    ],
    when: [['2021-06-15'], ['2021-06-16']],
    venue: ['Městský úřad', 'Hřebenov', 'Zámecká 1'],
    projects: partnership,
    capacity: 15,
  },
  {
    slug: 'skoleni-koordinatoru-obci',
    kind: 'course',
    title: [
      'Školení koordinátorů plánování z obcí',
      'Training of municipal planning coordinators',
      'Навчання координаторів планування',
    ],
    when: [
      ['2020-02-11', '9:00', '15:00'],
      ['2020-10-07', '9:00', '15:00'],
      ['2021-03-24', '9:00', '15:00'],
    ],
    venue: [regionalOffice, 'Jasanov', 'Krajské náměstí 1', hall],
    projects: partnership,
    accredited: true,
  },
  {
    slug: 'informacni-den-nahorov-2020',
    kind: 'open-day',
    title: [
      'Informační den o sociálních službách',
      'Information day on social services',
      'Інформаційний день про послуги',
    ],
    when: [['2020-04-22']],
    state: 'cancelled',
    venue: ['Náměstí', 'Náhorov', 'Masarykovo náměstí 40'],
    projects: partnership,
    summary: [
      'Zrušeno kvůli epidemii; program se přesunul na další rok.',
      'Cancelled because of the epidemic; moved to the next year.',
      'Скасовано через епідемію; перенесено на наступний рік.',
    ],
  },
  {
    slug: 'konference-ospod-rodinne-konference',
    kind: 'conference',
    title: [
      'Mezioborové setkání: ochrana dětí a rodinné konference',
      'Inter-agency conference: child protection and family conferences',
      'Міжгалузева зустріч: захист дітей і сімейні конференції',
    ],
    when: [['2020-10-01', '9:00', '15:00']],
    venue: [
      ['Kulturní dům', 'House of culture', 'Будинок культури'],
      'Soutoky nad Bystrou',
      'Lochmanova 4',
    ],
    projects: soutoky,
    organisers: ['Město Soutoky nad Bystrou'],
    capacity: 60,
  },
  {
    slug: 'skoleni-on-line-soutoky',
    kind: 'course',
    title: [
      'Akreditované školení sociálních pracovníků na dálku',
      'Accredited on-line training of social workers',
      'Акредитоване онлайн-навчання соціальних працівників',
    ],
    when: [['2021-04-20', '9:00', '14:00']],
    state: 'postponed',
    summary: [
      'Odloženo: akreditace dálkového školení vyžaduje záznam. Nový termín vyhlásíme.',
      'Postponed: accreditation of on-line training requires a recording. A new date will follow.',
      'Відкладено: акредитація вимагає запису. Нову дату оголосимо.',
    ],
    projects: soutoky,
    accredited: true,
    organisers: ['Město Soutoky nad Bystrou'],
  },
]

/** Events of the past; their dates are facts and stay. */
export const pastEvents: EventLine[] = [
  ...ofRegionalProject,
  ...ofMicroregion,
  ...ofCity,
  ...ofPartnership,
]
