import { day, dayFromNow } from '../build/dates'
import { file, groups, plans, projects, territory } from '../build/ref'
import { same, t } from '../build/said'
import type { Seedling } from '../build/sown'
import { text } from '../build/text'

type Group = Seedling<'working-groups'>
type Words = [cs: string, en: string, uk: string]
type Side = 'commissioner' | 'provider' | 'user' | 'expert'

const member = (side: Side, organisation: Words | string, role?: Words) => ({
  ...{
    side,
    organisation: typeof organisation === 'string' ? same(organisation) : t(...organisation),
  },
  ...(role && { role: t(...role) }),
})
const chair: Words = ['vede skupinu', 'leads the group', 'веде групу']
const users: Words = [
  'zástupkyně uživatelů služeb',
  'representative of service users',
  'представниця користувачів',
]
const region: Words = [
  'Podhorský kraj, odbor sociálních věcí',
  'Podhorský Region, social department',
  'Підгірський край, соціальний відділ',
]

const meeting = (days: number, topic: Words, conclusions?: Words, minutes?: string) => ({
  ...{ date: dayFromNow(days), topic: t(...topic) },
  ...(conclusions && { conclusions: t(...conclusions) }),
  ...(minutes && { minutes: file(minutes) }),
})

const coordinator = {
  role: t('koordinátor plánování', 'planning coordinator', 'координатор планування'),
  ...{ phone: '+420499000120', email: 'planovani@kraj.priklad.example' },
}

/** Groups in which commissioners, providers and users sit at one table. */
export const workingGroups: Group[] = [
  {
    slug: 'ridici-skupina',
    name: t('Řídící skupina', 'Steering group', 'Керівна група'),
    kind: 'steering',
    summary: t(
      'Rozhoduje, co z práce pracovních skupin půjde do plánu, a hlídá, jak se plán plní.',
      'Decides what of the working groups’ work goes into the plan and watches how the plan is kept.',
      'Вирішує, що увійде до плану, і стежить за його виконанням.',
    ),
    body: t(
      text(
        `Skupina má deset členů a schází se jednou za dva měsíce. Jednání jsou **veřejná**; kdo chce přijít, ozve se dva dny předem koordinátorovi.`,
      ),
      text(`The group has ten members and meets every other month. Meetings are **public**.`),
    ),
    members: [
      member('commissioner', region, chair),
      member('commissioner', 'Statutární město Jasanov'),
      member('commissioner', 'Město Hlubčany'),
      member('commissioner', 'Město Soutoky nad Bystrou'),
      member('provider', 'Pečovatelky Podhůří, z. ú.'),
      member('provider', 'Charitní dům Žernava'),
      member('provider', 'Domov Ořechovka'),
      member(
        'user',
        ['Rada seniorů kraje', 'Seniors’ council of the region', 'Рада літніх людей краю'],
        users,
      ),
      member('user', [
        'Rodiče dětí s postižením',
        'Parents of children with disabilities',
        'Батьки дітей з інвалідністю',
      ]),
      member('expert', [
        'Katedra sociální práce',
        'Department of social work',
        'Кафедра соціальної роботи',
      ]),
    ],
    meetings: [
      meeting(
        -63,
        ['Priority na rok 2027', 'Priorities for 2027', 'Пріоритети на 2027 рік'],
        [
          'Skupina doporučila zdvojnásobit odlehčovací místa.',
          'The group recommended twice as many respite places.',
          'Група порадила подвоїти місця.',
        ],
        'zapis-ridici-skupina.pdf',
      ),
      meeting(
        -7,
        ['Návrh plánu Trnovicka', 'Draft plan of Trnovice', 'Проєкт плану Трновіце'],
        [
          'Návrh může k veřejným připomínkám.',
          'The draft may go to public comments.',
          'Проєкт можна винести на обговорення.',
        ],
      ),
      meeting(38, ['Vypořádání připomínek', 'Settling the comments', 'Розгляд зауважень']),
    ],
    contacts: [coordinator],
    ...{
      plans: plans('plan-kraje-2026-2028'),
      territory: territory('podhorsky-kraj'),
      _status: 'published',
    },
  },
  {
    slug: 'deti-mladez-rodina',
    name: t('Děti, mládež a rodina', 'Children, youth and family', 'Діти, молодь і родина'),
    summary: t(
      'Řeší, aby dítě mohlo vyrůstat doma a rodina měla kam přijít dřív, než bude zle.',
      'Works so that children can grow up at home and families have somewhere to turn in time.',
      'Дбає, щоб дитина росла вдома, а родина мала куди звернутися.',
    ),
    targetGroups: groups('rodiny-s-detmi', 'deti-a-mladez'),
    members: [
      member(
        'commissioner',
        [
          'Statutární město Jasanov, sociálně-právní ochrana dětí',
          'City of Jasanov, child protection',
          'Місто Ясанов, захист дітей',
        ],
        chair,
      ),
      member('provider', 'Komunitní centrum Most, z. s.'),
      member('provider', 'Klub Kolej, z. s.'),
      member('provider', 'Raná péče Krůček, z. ú.'),
      member('user', ['Pěstounská rodina', 'A foster family', 'Прийомна родина']),
      member('user', [
        'Dvě studentky z klubu',
        'Two students from the club',
        'Дві учениці з клубу',
      ]),
      member('expert', [
        'Pedagogicko-psychologická poradna',
        'School counselling centre',
        'Психолого-педагогічна консультація',
      ]),
    ],
    meetings: [
      meeting(
        -40,
        ['Kluby o prázdninách', 'Clubs in the holidays', 'Клуби на канікулах'],
        [
          'Dvě obce nabídly prostor.',
          'Two municipalities offered rooms.',
          'Дві громади запропонували приміщення.',
        ],
      ),
      meeting(19, [
        'Tým duševního zdraví pro děti',
        'A mental-health team for children',
        'Команда психічного здоров’я для дітей',
      ]),
    ],
    contacts: [coordinator],
    ...{
      kind: 'working',
      plans: plans('plan-kraje-2026-2028'),
      territory: territory('podhorsky-kraj'),
      _status: 'published',
    },
  },
  {
    slug: 'seniori',
    name: t('Senioři', 'Older people', 'Літні люди'),
    summary: t(
      'Hledá, jak ve stáří zůstat doma a přitom nezůstat sám.',
      'Looks for ways to stay at home in old age and not stay alone.',
      'Шукає, як у старості залишатися вдома й не бути самотнім.',
    ),
    targetGroups: groups('seniori', 'pecujici-osoby', 'zijici-s-demenci'),
    members: [
      member('commissioner', 'Město Dvorce nad Žernavou', chair),
      member('provider', 'Pečovatelky Podhůří, z. ú.'),
      member('provider', 'Domov Jívoviště'),
      member('provider', 'Hospic U Pramene, z. ú.'),
      member(
        'user',
        ['Klub důchodců Jívoviště', 'Pensioners’ club Jívoviště', 'Клуб пенсіонерів'],
        users,
      ),
      member('user', ['Pečující dcera', 'A caring daughter', 'Донька, що доглядає']),
      member('expert', ['Geriatrická ambulance', 'Geriatric clinic', 'Геріатрична амбулаторія']),
    ],
    meetings: [
      meeting(
        -54,
        ['Výsledky dotazníku', 'Results of the survey', 'Результати опитування'],
        [
          'Nejvíc chybí víkendová odlehčovací péče.',
          'Weekend respite is what is missing most.',
          'Найбільше бракує підтримки у вихідні.',
        ],
        'zapis-seniori.pdf',
      ),
      meeting(12, [
        'Doprava k lékaři z malých obcí',
        'Transport to the doctor from villages',
        'Транспорт до лікаря з сіл',
      ]),
    ],
    contacts: [coordinator],
    ...{
      kind: 'working',
      plans: plans('plan-kraje-2026-2028'),
      projects: projects('doma-mezi-svymi'),
      territory: territory('podhorsky-kraj'),
      _status: 'published',
    },
  },
  {
    slug: 'dusevni-zdravi',
    name: t('Duševní zdraví', 'Mental health', 'Психічне здоров’я'),
    summary: t(
      'Spojuje psychiatry, sociální pracovníky a lidi s vlastní zkušeností.',
      'Brings together psychiatrists, social workers and people with their own experience.',
      'Об’єднує психіатрів, соціальних працівників і людей із власним досвідом.',
    ),
    targetGroups: groups('dusevni-onemocneni', 'zavislosti'),
    members: [
      member('commissioner', region, chair),
      member('provider', 'Společnost Podaná ruka Jasanov, z. ú.'),
      member('provider', 'Kontaktní centrum Pramen, z. s.'),
      member('provider', 'Nemocnice Náhorov, a. s.'),
      member('user', ['Peer pracovník', 'Peer worker', 'Peer-працівник']),
      member('user', ['Spolek rodičů', 'Parents’ association', 'Спілка батьків']),
    ],
    meetings: [
      meeting(
        -26,
        [
          'Kde otevřít druhé centrum',
          'Where to open the second centre',
          'Де відкрити другий центр',
        ],
        [
          'Náhorov má vhodný dům; rozpočet do ledna.',
          'Náhorov has a suitable house; budget by January.',
          'Нагоров має придатний будинок.',
        ],
      ),
      meeting(33, ['Krizová lůžka', 'Crisis beds', 'Кризові ліжка']),
    ],
    contacts: [coordinator],
    ...{
      kind: 'working',
      projects: projects('dusevni-zdravi-v-komunite'),
      territory: territory('podhorsky-kraj'),
      _status: 'published',
    },
  },
  {
    slug: 'seniori-hlubcansko',
    name: t(
      'Senioři – Hlubčansko-západ',
      'Older people – Hlubčansko-západ',
      'Літні люди — Глубчанско-захід',
    ),
    summary: t(
      'Skupina, která připravila první plán mikroregionu. Dnes pracuje na novém.',
      'The group that prepared the first plan of the micro-region; today it works on a new one.',
      'Група, що підготувала перший план мікрорегіону.',
    ),
    targetGroups: groups('seniori'),
    members: [
      member('commissioner', 'Svazek obcí Hlubčansko-západ', chair),
      member('commissioner', 'Obec Strahovičky'),
      member('provider', 'Město Hlubčany'),
      member(
        'user',
        ['Klub seniorů Kobeřičky', 'Seniors’ club Kobeřičky', 'Клуб літніх Кобержички'],
        users,
      ),
    ],
    meetings: [
      {
        date: day('2010-10-14'),
        topic: t('SWOT analýza', 'SWOT analysis', 'SWOT-аналіз'),
        conclusions: t(
          'Silná stránka: sousedská výpomoc. Slabá: žádná služba o víkendu.',
          'Strength: neighbours help. Weakness: no service at weekends.',
          'Сильна сторона: сусідська допомога. Слабка: немає послуг у вихідні.',
        ),
      },
    ],
    ...{
      kind: 'working',
      projects: projects('socialni-sluzby-hlubcansko-zapad'),
      plans: plans('sprss-hlubcansko-zapad'),
      territory: territory('orp-hlubcany'),
      _status: 'published',
    },
  },
  {
    slug: 'deti-mladez-rodina-hlubcansko',
    name: t(
      'Děti, mládež a rodina – Hlubčansko-západ',
      'Children, youth and family – Hlubčansko-západ',
      'Діти, молодь і родина — Глубчанско-захід',
    ),
    summary: t(
      'Druhá z pracovních skupin mikroregionu; sešla se dvanáctkrát a otevřela téma klubu pro mladé.',
      'The second working group of the micro-region; it met twelve times and opened the question of a youth club.',
      'Друга робоча група мікрорегіону; зібралася дванадцять разів.',
    ),
    targetGroups: groups('rodiny-s-detmi', 'deti-a-mladez'),
    members: [
      member('commissioner', 'Obec Bolatínek', chair),
      member('provider', 'Klub Kolej, z. s.'),
      member('user', ['Maminka tří dětí', 'A mother of three', 'Мама трьох дітей']),
      member('expert', ['Základní škola Hlubčany', 'Hlubčany elementary school', 'Школа Глубчани']),
    ],
    meetings: [
      {
        date: day('2010-11-04'),
        topic: t('Dotazník pro rodiny', 'Questionnaire for families', 'Анкета для родин'),
      },
    ],
    ...{
      kind: 'working',
      projects: projects('socialni-sluzby-hlubcansko-zapad'),
      plans: plans('sprss-hlubcansko-zapad'),
      territory: territory('orp-hlubcany'),
      _status: 'published',
    },
  },
]
