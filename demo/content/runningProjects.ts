import { day, dayFromNow } from '../build/dates'
import { inventedIco } from '../build/ico'
import { files, groups, media, programme, territories } from '../build/ref'
import { same, t } from '../build/said'
import { text } from '../build/text'
import { activity, contact, money, output, partner, type Project } from './projectParts'

const region = {
  name: t('Podhorský kraj', 'Podhorský Region', 'Підгірський край'),
  ico: inventedIco(1),
  web: 'https://kraj.priklad.example',
  logo: media('logo-podhorsky-kraj.png'),
}

const soon = (days: number): string => dayFromNow(days).slice(0, 10)

const carers: Project = {
  slug: 'doma-mezi-svymi',
  title: t(
    'Doma mezi svými: podpora pečujících v Podhorském kraji',
    'At home among one’s own: support of carers in the Podhorský Region',
    'Вдома серед своїх: підтримка тих, хто доглядає',
  ),
  shortTitle: t('Doma mezi svými', 'At home among one’s own', 'Вдома серед своїх'),
  summary: t(
    'Poradce pro pečující v každém správním obvodu, osmdesát odlehčovacích míst a pečovatelky, které jezdí i o víkendu.',
    'A carers’ adviser in every district, eighty respite places and care workers who come at weekends too.',
    'Консультант у кожному районі, вісімдесят місць підтримки та доглядальниці у вихідні.',
  ),
  image: media('pecovatelka.webp'),
  ...{
    registrationNumber: 'CZ.03.02.02/00/22_046/0099001',
    programme: programme('OPZ+'),
    beneficiary: region,
  },
  priorityAxis: t('2 Sociální začleňování', '2 Social inclusion', '2 Соціальна інклюзія'),
  ...{
    startsOn: day('2026-01-01'),
    endsOn: day('2028-12-31'),
    funding: money({ esfPlus: 38_250_000, state: 4_500_000, region: 2_250_000 }),
  },
  partners: [
    partner('Pečovatelky Podhůří, z. ú.', 'logo-pecovatelky'),
    partner('Komunitní centrum Most, z. s.', 'logo-most'),
    partner('Domov Ořechovka', 'logo-orechovka'),
  ],
  aims: t(
    text(`V kraji doma pečuje o své blízké asi dvacet tisíc lidí. Většina z nich nemá den volna a o příspěvcích se dozví náhodou.

## Co chceme změnit

1. V každém správním obvodu je **poradce pro pečující**, který přijede i domů.
2. Odlehčovací péče se dá **objednat do tří dnů**, i na víkend.
3. Obce vědí, o koho jde, a nečekají, až se rodina zhroutí.`),
    text(`About twenty thousand people in the region care for their relatives at home. Most have no day off and learn of benefits by chance.

1. A **carers’ adviser** in every district.
2. Respite care **within three days**, weekends too.
3. Municipalities that know and do not wait for a collapse.`),
    text(`У краї близько двадцяти тисяч людей доглядають рідних вдома.

1. **Консультант** у кожному районі.
2. Тимчасова підтримка **протягом трьох днів**.
3. Громади, які не чекають на біду.`),
  ),
  results: t(
    text(
      `Po prvních deseti měsících pracuje sedm poradců z jedenácti, otevřelo se 22 odlehčovacích míst a na setkání [Pečující na kafe](events:pecujici-na-kafe) přišlo 310 lidí.`,
    ),
    text(
      `After ten months seven advisers of eleven are at work, 22 respite places have opened and 310 people came to the meetings.`,
    ),
    text(`За десять місяців працюють семеро консультантів з одинадцяти, відкрито 22 місця.`),
  ),
  targetGroups: groups('esf-neformalni-pecujici', 'esf-poskytovatele', 'esf-verejna-sprava'),
  territories: territories('podhorsky-kraj'),
  activities: [
    activity(
      ['Poradci pro pečující', 'Advisers for carers', 'Консультанти для доглядальників'],
      [
        'Poradce přijede, projde s rodinou možnosti a zůstává na telefonu.',
        'The adviser visits, goes through the options and stays on the phone.',
        'Консультант приїздить, радить і залишається на зв’язку.',
      ],
    ),
    activity(
      ['Odlehčovací místa', 'Respite places', 'Місця тимчасової підтримки'],
      [
        'Osmdesát míst, z toho třetina v malých obcích.',
        'Eighty places, a third of them in villages.',
        'Вісімдесят місць, третина в селах.',
      ],
    ),
    activity(
      ['Školení a svépomoc', 'Training and self-help', 'Навчання та взаємодопомога'],
      [
        'Kurzy o demenci, skupiny pečujících, půjčovny pomůcek.',
        'Courses on dementia, groups of carers, loans of aids.',
        'Курси про деменцію, групи, прокат засобів.',
      ],
    ),
  ],
  outputs: [
    output('podhorsky-kraj', 'support', 'underway', soon(240), [
      'Jedenáct poradců pro pečující',
      'Eleven advisers for carers',
      'Одинадцять консультантів',
    ]),
    output('podhorsky-kraj', 'other', 'underway', soon(600), [
      'Osmdesát odlehčovacích míst',
      'Eighty respite places',
      'Вісімдесят місць підтримки',
    ]),
    output(
      'orp-soutoky',
      'training',
      'underway',
      soon(30),
      ['Kurz Demence doma', 'Course Dementia at home', 'Курс «Деменція вдома»'],
      { event: 'kurz-demence-doma' },
    ),
    output(
      'orp-jasanov',
      'event',
      'underway',
      soon(60),
      ['Pečující na kafe', 'Coffee for carers', 'Кава для тих, хто доглядає'],
      { event: 'pecujici-na-kafe' },
    ),
    output(
      'orp-dvorce',
      'training',
      'planned',
      soon(55),
      ['Stáž pečovatelek', 'Study visit of care workers', 'Стажування доглядальниць'],
      { event: 'staz-pecovatelek-dvorce' },
    ),
    output(
      'podhorsky-kraj',
      'campaign',
      'done',
      soon(-45),
      ['Průvodce pro rodiny', 'Guide for families', 'Порадник для родин'],
      { file: 'pruvodce-demence.pdf' },
    ),
    output('orp-hlubcany', 'analysis', 'planned', soon(150), [
      'Kolik lidí v mikroregionu pečuje doma',
      'How many people care at home in the micro-region',
      'Скільки людей доглядають вдома',
    ]),
  ],
  reports: [
    {
      date: dayFromNow(-190),
      title: t('Prvních pět poradců', 'The first five advisers', 'Перші п’ять консультантів'),
      period: t('leden–květen', 'January–May', 'січень–травень'),
      author: t('tým projektu', 'project team', 'команда проєкту'),
      body: t(
        text(
          `Poradci začali v Jasanově, Dvorcích, Jívovišti, Soutocích a Hlubčanech. Nejčastější otázka: *na co mám nárok a kdo mi pomůže s žádostí*.`,
        ),
        text(
          `Advisers have started in five districts. The commonest question: *what am I entitled to and who will help with the application*.`,
        ),
        text(`Консультанти почали працювати у п’яти районах.`),
      ),
    },
    {
      date: dayFromNow(-20),
      title: t('Víkendy se plní', 'Weekends are filling', 'Вихідні заповнюються'),
      period: t('červen–říjen', 'June–October', 'червень–жовтень'),
      author: t('tým projektu', 'project team', 'команда проєкту'),
      body: t(
        text(
          `Otevřelo se 22 odlehčovacích míst. Na víkend jsou objednaná šest týdnů dopředu, proto přidáváme dvě pečovatelky.`,
        ),
        text(
          `22 respite places have opened. Weekends are booked six weeks ahead, so we are adding two care workers.`,
        ),
        text(`Відкрито 22 місця. Вихідні замовлені на шість тижнів наперед.`),
      ),
    },
  ],
  documents: files('pruvodce-demence.pdf'),
  contacts: [
    contact(
      ['manažerka projektu', 'project manager', 'менеджерка проєкту'],
      '+420499000140',
      'pecujici@kraj.priklad.example',
    ),
    contact(
      ['metodička poradců', 'methodologist of the advisers', 'методистка консультантів'],
      '+420499000141',
    ),
  ],
  _status: 'published',
}

const mind: Project = {
  slug: 'dusevni-zdravi-v-komunite',
  title: t(
    'Duševní zdraví v komunitě: péče, která přijde za člověkem',
    'Mental health in the community: care that comes to people',
    'Психічне здоров’я в громаді: допомога, що приходить до людини',
  ),
  shortTitle: t(
    'Duševní zdraví v komunitě',
    'Mental health in the community',
    'Психічне здоров’я в громаді',
  ),
  summary: t(
    'Nové centrum duševního zdraví v Náhorově, krizová lůžka a školy, které poznají, že se dítě trápí.',
    'A new mental-health centre in Náhorov, crisis beds and schools that notice when a child is struggling.',
    'Новий центр психічного здоров’я в Нагорові, кризові ліжка та школи, що помічають біду дитини.',
  ),
  image: media('ruce.webp'),
  ...{ registrationNumber: 'CZ.03.02.02/00/22_046/0099002', programme: programme('OPZ+') },
  priorityAxis: t('2 Sociální začleňování', '2 Social inclusion', '2 Соціальна інклюзія'),
  beneficiary: {
    name: same('Společnost Podaná ruka Jasanov, z. ú.'),
    ico: inventedIco(119),
    web: 'https://cdz-jasanov.priklad.example',
  },
  ...{
    startsOn: day('2025-03-01'),
    endsOn: day('2028-02-29'),
    funding: money({ esfPlus: 21_675_000, state: 2_550_000, own: 1_275_000 }),
  },
  partners: [
    partner('Podhorský kraj', 'logo-podhorsky-kraj', 'funder'),
    partner('Nemocnice Náhorov, a. s.'),
    partner('Linka Podhůří, z. ú.', 'logo-linka'),
  ],
  aims: t(
    text(
      `Aby člověk v duševní krizi nemusel do nemocnice vzdálené osmdesát kilometrů, když stačí tým, který **přijede domů ještě týž den**.`,
    ),
    text(
      `So that a person in a mental crisis need not go to a hospital eighty kilometres away when a team can **come home the same day**.`,
    ),
    text(
      `Щоб людина в кризі не їхала до лікарні за вісімдесят кілометрів, коли команда може **приїхати додому того ж дня**.`,
    ),
  ),
  results: t(
    text(
      `Tým v Jasanově pracuje s 90 klienty, proškolilo se 64 pracovníků a dům v Náhorově má stavební povolení.`,
    ),
    text(
      `The team in Jasanov works with 90 clients, 64 workers have been trained and the house in Náhorov has its building permit.`,
    ),
    text(`Команда в Ясанові працює з 90 клієнтами, навчено 64 працівники.`),
  ),
  targetGroups: groups('esf-socialne-vylouceni', 'esf-zdravotni-sluzby', 'esf-socialni-pracovnici'),
  territories: territories('orp-jasanov', 'orp-nahorov', 'orp-novina', 'orp-kostelany'),
  activities: [
    activity(
      [
        'Druhé centrum duševního zdraví',
        'The second mental-health centre',
        'Другий центр психічного здоров’я',
      ],
      [
        'Náhorov, otevření příští rok.',
        'Náhorov, opening next year.',
        'Нагоров, відкриття наступного року.',
      ],
    ),
    activity(
      ['Krizová lůžka', 'Crisis beds', 'Кризові ліжка'],
      [
        'Tři lůžka v krizovém centru v Jasanově.',
        'Three beds in the crisis centre in Jasanov.',
        'Три ліжка в кризовому центрі.',
      ],
    ),
    activity(
      ['Školy a dospívající', 'Schools and teenagers', 'Школи та підлітки'],
      [
        'Dílny pro učitele a tým, který přijde do školy.',
        'Workshops for teachers and a team that comes to schools.',
        'Воркшопи для вчителів і команда, що приходить до школи.',
      ],
    ),
  ],
  outputs: [
    output('orp-nahorov', 'other', 'underway', soon(320), [
      'Centrum duševního zdraví v Náhorově',
      'Mental-health centre in Náhorov',
      'Центр психічного здоров’я в Нагорові',
    ]),
    output('orp-jasanov', 'support', 'done', soon(-80), [
      'Krizová lůžka',
      'Crisis beds',
      'Кризові ліжка',
    ]),
    output(
      'orp-jasanov',
      'training',
      'underway',
      soon(26),
      ['Kurz krizové intervence', 'Course in crisis intervention', 'Курс кризового втручання'],
      { event: 'kurz-krizova-intervence' },
    ),
    output(
      'orp-nahorov',
      'training',
      'planned',
      soon(47),
      ['Dílna pro učitele středních škol', 'Workshop for teachers', 'Воркшоп для вчителів'],
      { event: 'stredoskolaci-a-dusevni-zdravi' },
    ),
    output('orp-novina', 'methodology', 'planned', soon(400), [
      'Postup při první návštěvě doma',
      'Procedure for the first home visit',
      'Порядок першого візиту додому',
    ]),
  ],
  reports: [
    {
      date: dayFromNow(-75),
      title: t('Krizová lůžka fungují', 'Crisis beds are working', 'Кризові ліжка працюють'),
      period: t('druhé pololetí', 'second half-year', 'друге півріччя'),
      author: t('odborný garant', 'expert guarantor', 'експерт'),
      body: t(
        text(`Za první měsíc pomohla jedenácti lidem; devět z nich nemuselo do nemocnice.`),
        text(`In the first month they helped eleven people; nine did not have to go to hospital.`),
        text(`За перший місяць допомогли одинадцятьом людям.`),
      ),
    },
  ],
  contacts: [
    contact(
      ['manažer projektu', 'project manager', 'менеджер проєкту'],
      '+420499000180',
      'projekt@cdz-jasanov.priklad.example',
    ),
  ],
  _status: 'published',
}

const building: Project = {
  slug: 'dum-pod-jelenim-hrebenem',
  title: t(
    'Dům pod Jelením hřebenem: odlehčovací pobyty v horách',
    'House under the Deer Ridge: respite stays in the mountains',
    'Дім під Оленячим хребтом: тимчасові перебування в горах',
  ),
  shortTitle: t('Dům pod hřebenem', 'House under the ridge', 'Дім під хребтом'),
  summary: t(
    'Z bývalé školy v Jelení Boudě bude dům s dvanácti odlehčovacími místy a půjčovnou pomůcek.',
    'A former school becomes a house with twelve respite places and a loan of aids.',
    'Колишня школа стане домом із дванадцятьма місцями підтримки.',
  ),
  image: media('zahrada.webp'),
  ...{ registrationNumber: 'CZ.06.04.02/00/22_073/0099003', programme: programme('IROP') },
  beneficiary: { name: same('Město Hřebenov'), ico: inventedIco(5) },
  ...{
    startsOn: dayFromNow(68),
    endsOn: dayFromNow(800),
    funding: money({ erdf: 26_350_000, region: 3_100_000, own: 1_550_000 }),
  },
  aims: t(
    text(
      `Lidé z hor dnes vozí své blízké na odlehčovací pobyt padesát kilometrů. Nový dům jim cestu zkrátí a v zimě ji vůbec umožní.`,
    ),
    text(
      `People from the mountains take their relatives fifty kilometres for respite. The new house shortens the way and makes it possible in winter at all.`,
    ),
    text(`Мешканці гір возять рідних за п’ятдесят кілометрів. Новий дім скоротить дорогу.`),
  ),
  targetGroups: groups('esf-neformalni-pecujici'),
  territories: territories('orp-hrebenov', 'jeleni-bouda'),
  activities: [
    activity(
      ['Přestavba školy', 'Conversion of the school', 'Перебудова школи'],
      [
        'Bezbariérový dům s výtahem a zahradou.',
        'A step-free house with a lift and a garden.',
        'Безбар’єрний дім з ліфтом і садом.',
      ],
    ),
  ],
  outputs: [
    output('jeleni-bouda', 'other', 'planned', soon(800), [
      'Dům s dvanácti místy',
      'A house with twelve places',
      'Дім на дванадцять місць',
    ]),
  ],
  contacts: [
    contact(
      ['odbor rozvoje města', 'town development department', 'відділ розвитку міста'],
      '+420499000510',
    ),
  ],
  _status: 'published',
}

/** Projects of today's programme period. */
export const runningProjects: Project[] = [carers, mind, building]

/** A project that is still being written. */
export const projectDraft: Project = {
  slug: 'jedna-linka-pro-pecujici',
  title: t('Jedna linka pro pečující'),
  summary: t(
    'Záměr: jedno telefonní číslo, na kterém se pečující dovolá poradce, ať bydlí kdekoli.',
  ),
  ...{ beneficiary: region, funding: money({ esfPlus: 6_000_000 }), _status: 'draft' },
}
