import { day } from '../build/dates'
import { inventedIco } from '../build/ico'
import { files, groups, media, programme, territories } from '../build/ref'
import { same, t } from '../build/said'
import { text } from '../build/text'
import { partnershipOutputs } from './projectOutputs'
import { activity, contact, money, output, partner, type Project } from './projectParts'

const region = {
  name: t('Podhorský kraj', 'Podhorský Region', 'Підгірський край'),
  ico: inventedIco(1),
  web: 'https://kraj.priklad.example',
  logo: media('logo-podhorsky-kraj.png'),
}

const regional: Project = {
  slug: 'planovani-a-socialni-prace',
  title: t(
    'Podpora plánování sociálních služeb a sociální práce na území Podhorského kraje v návaznosti na jejich dostupnost a kvalitu',
    'Support of planning of social services and of social work in the Podhorský Region',
    'Підтримка планування соціальних послуг і соціальної роботи в Підгірському краї',
  ),
  shortTitle: t(
    'Plánování a sociální práce',
    'Planning and social work',
    'Планування та соціальна робота',
  ),
  summary: t(
    'Kraj učil, radil a propojoval: kurzy, mobilní tým, rodinné pobyty a nové části informačního systému. Podpořil téměř 700 lidí.',
    'The region taught, advised and connected: courses, a mobile team, family stays and new parts of the information system. Nearly 700 people were supported.',
    'Край навчав, радив і поєднував. Підтримано майже 700 людей.',
  ),
  image: media('vzdelavani.webp'),
  ...{
    registrationNumber: 'CZ.03.2.63/0.0/0.0/15_007/0005690',
    programme: programme('OPZ'),
    beneficiary: region,
  },
  priorityAxis: t(
    '2 Sociální začleňování a boj s chudobou',
    '2 Social inclusion and combating poverty',
    '2 Соціальна інклюзія та боротьба з бідністю',
  ),
  ...{
    startsOn: day('2017-01-01'),
    endsOn: day('2019-12-31'),
    funding: money({ esf: 14_875_000, state: 1_750_000, region: 875_000 }),
  },
  aims: t(
    text(`Projekt má pomoci, aby služby v kraji byly **k dosažení a dobré**. Proto se věnuje těm, kdo o nich rozhodují, i těm, kdo je dělají:

- obcím, které plánují, dává metodickou oporu,
- pracovníkům služeb vzdělání v tématech, se kterými si dosud nevěděli rady,
- rodinám dětí s postižením pobyty, na kterých se učí i odpočívají,
- kraji lepší data o službách.`),
    text(
      `The project is to make services **available and good**. It gives support to municipalities that plan, training to workers, stays to families of children with disabilities and better data to the region.`,
    ),
    text(
      `Проєкт має зробити послуги **доступними та якісними**: підтримка громад, навчання працівників, перебування для родин, кращі дані.`,
    ),
  ),
  results: t(
    text(`## Co máme po dvou a půl letech

Podpořeno bylo **téměř 700 lidí**: pracovníci zadavatelů a poskytovatelů, pečující, odborníci i veřejnost.

a) Kurzy, semináře, workshopy a konference o autismu, stárnutí, zadlužení, závislostech a sociálním bydlení.
b) Opora pro obecní koordinátory plánování.
c) Čtyři nové moduly krajského informačního systému o službách.
d) Pět vzdělávacích pobytů rodin s dětmi s postižením.
e) Mobilní tým, který přijede, když si služba neví rady.
f) Akreditované kurzy dluhového poradenství.
g) Pracovní skupiny, které pokračují i po projektu.`),
    text(
      `**Nearly 700 people** were supported: staff of commissioners and providers, carers, experts and the public. Courses and conferences, support of municipal planners, four modules of the regional information system, five educational stays of families, a mobile team and accredited courses in debt counselling.`,
    ),
    text(
      `Підтримано **майже 700 людей**. Курси й конференції, підтримка координаторів, чотири модулі інформаційної системи, п’ять перебувань для родин, мобільна команда.`,
    ),
  ),
  targetGroups: groups(
    'esf-poskytovatele',
    'esf-verejna-sprava',
    'esf-neformalni-pecujici',
    'esf-verejnost',
  ),
  territories: territories('podhorsky-kraj'),
  activities: [
    activity(
      ['Vzdělávání', 'Training', 'Навчання'],
      [
        'Kurzy, semináře, workshopy a konference pro zadavatele, poskytovatele i pečující.',
        'Courses, seminars, workshops and conferences.',
        'Курси, семінари, воркшопи та конференції.',
      ],
    ),
    activity(
      [
        'Opora plánování v obcích',
        'Support of planning in municipalities',
        'Підтримка планування в громадах',
      ],
      [
        'Metodická setkání a konzultace pro obecní koordinátory.',
        'Methodical meetings and consultations.',
        'Методичні зустрічі та консультації.',
      ],
    ),
    activity(
      ['Informační systém kraje', 'Information system of the region', 'Інформаційна система краю'],
      [
        'Čtyři nové moduly pro síť, finance a sledování kvality.',
        'Four new modules for the network, finance and quality.',
        'Чотири нові модулі.',
      ],
    ),
    activity(
      [
        'Mobilní tým a pobyty rodin',
        'Mobile team and family stays',
        'Мобільна команда та перебування родин',
      ],
      [
        'Tým radí službám přímo na místě; rodiny jezdí na pětidenní pobyty.',
        'The team advises services on the spot; families go on five-day stays.',
        'Команда радить на місці; родини їздять на п’ятиденні перебування.',
      ],
    ),
  ],
  outputs: [
    output(
      'podhorsky-kraj',
      'event',
      'done',
      '2019-10-15',
      ['Konference o dobrovolnictví', 'Conference on volunteering', 'Конференція про волонтерство'],
      { event: 'konference-dobrovolnictvi' },
    ),
    output('podhorsky-kraj', 'training', 'done', '2019-11-30', [
      'Akreditované kurzy dluhového poradenství',
      'Accredited courses in debt counselling',
      'Акредитовані курси боргового консультування',
    ]),
    output('podhorsky-kraj', 'other', 'done', '2019-06-30', [
      'Čtyři moduly informačního systému',
      'Four modules of the information system',
      'Чотири модулі інформаційної системи',
    ]),
    output('podhorsky-kraj', 'support', 'done', '2019-08-31', [
      'Pět pobytů pro rodiny',
      'Five stays for families',
      'П’ять перебувань для родин',
    ]),
  ],
  documents: files('prihlaska-na-kurz.odt'),
  contacts: [
    contact(
      ['manažerka projektu', 'project manager', 'менеджерка проєкту'],
      '+420499000121',
      'projekty@kraj.priklad.example',
    ),
    contact(
      ['koordinátorka vzdělávání', 'training coordinator', 'координаторка навчання'],
      '+420499000122',
    ),
  ],
  _status: 'published',
}

const microregion: Project = {
  slug: 'socialni-sluzby-hlubcansko-zapad',
  title: t(
    'Sociální služby mikroregionu Hlubčansko-západ',
    'Social services of the Hlubčansko-západ micro-region',
    'Соціальні послуги мікрорегіону Глубчанско-захід',
  ),
  shortTitle: t('Služby na Hlubčansku', 'Services around Hlubčany', 'Послуги на Глубчанщині'),
  summary: t(
    'Pět obcí si poprvé společně řeklo, koho mají služby podpořit. Vznikl první střednědobý plán a veřejný seznam služeb.',
    'Five municipalities said together for the first time whom services should support. The first medium-term plan and a public list of services came of it.',
    'П’ять громад уперше разом вирішили, кого підтримати. Постав перший план і публічний перелік послуг.',
  ),
  image: media('pracovni-skupina.webp'),
  ...{ registrationNumber: 'CZ.1.04/3.1.03/45.90018', programme: programme('OPLZZ') },
  priorityAxis: t(
    '3 Sociální integrace a rovné příležitosti',
    '3 Social integration and equal opportunities',
    '3 Соціальна інтеграція та рівні можливості',
  ),
  beneficiary: {
    name: same('Institut sousedského rozvoje, z. ú.'),
    ico: inventedIco(2),
    web: 'https://institut.priklad.example',
    logo: media('logo-institut.png'),
  },
  ...{
    startsOn: day('2010-01-01'),
    endsOn: day('2011-12-31'),
    funding: money({ esf: 2_541_500, state: 448_500 }),
  },
  partners: [
    partner('Svazek obcí Hlubčansko-západ', 'logo-svazek'),
    partner('Město Hlubčany', 'logo-hlubcany'),
    partner('Obec Strahovičky', 'logo-strahovicky'),
    partner('Obec Bolatínek', 'logo-bolatinek'),
    partner('Obec Kobeřičky', 'logo-kobericky'),
    partner('Obec Závadka nad Hlubčinkou', 'logo-zavadka'),
    partner('Podhorský kraj', 'logo-podhorsky-kraj', 'funder'),
  ],
  aims: t(
    text(
      `Mikroregion do té doby žádný plán sociálních služeb neměl. Cílem je **první střednědobý plán**, který vznikne zdola: z rozhovorů, dotazníků a práce skupin, ve kterých sedí i lidé, kteří služby potřebují.`,
    ),
    text(
      `The micro-region had no plan of social services. The aim is its **first medium-term plan**, made from below: from interviews, questionnaires and groups in which service users sit too.`,
    ),
    text(
      `Мікрорегіон не мав плану соціальних послуг. Мета — **перший середньостроковий план**, створений знизу.`,
    ),
  ),
  results: t(
    text(`- [První plán mikroregionu](plans:sprss-hlubcansko-zapad) schválený všemi obcemi,
- veřejný seznam služeb na webech příjemce, svazku i obcí,
- analýza potřeb: 612 papírových dotazníků, 148 odpovědí na síti a 40 rozhovorů,
- čtyři témata kurzů a ke každému workshop.`),
    text(
      `The first plan approved by all municipalities; a public list of services on the sites of the beneficiary, the union and the municipalities; an analysis of needs from 612 paper questionnaires, 148 answers on line and 40 interviews; four courses, each with a workshop.`,
    ),
    text(
      `Перший план, публічний перелік послуг, аналіз потреб із 612 паперових анкет і 148 онлайн-відповідей, чотири курси з воркшопами.`,
    ),
  ),
  targetGroups: groups('esf-poskytovatele', 'esf-verejna-sprava', 'esf-verejnost'),
  territories: territories(
    'orp-hlubcany',
    'hlubcany',
    'strahovicky',
    'bolatinek',
    'kobericky',
    'zavadka-nad-hlubcinkou',
  ),
  activities: [
    activity(
      ['Pracovní skupiny', 'Working groups', 'Робочі групи'],
      [
        'Skupiny „děti, mládež a rodina“ a „senioři“ a řídící skupina zástupců obcí. Scházejí se pravidelně, připravují data, SWOT i dotazníky.',
        'The groups “children, youth and family” and “older people” and a steering group of municipalities.',
        'Групи «діти, молодь і родина», «літні люди» та керівна група громад.',
      ],
    ),
    activity(
      ['Analýza služeb a potřeb', 'Analysis of services and needs', 'Аналіз послуг і потреб'],
      [
        'Papírový i on-line dotazník, rozhovory, SWOT a PEST; výsledky se představily veřejnosti.',
        'Paper and on-line questionnaires, interviews, SWOT and PEST; results presented to the public.',
        'Паперові й онлайн-анкети, інтерв’ю, SWOT і PEST.',
      ],
    ),
    activity(
      [
        'První plán a veřejný seznam služeb',
        'The first plan and a public list of services',
        'Перший план і публічний перелік послуг',
      ],
      [
        'Návrh plánu mohl každý připomínkovat; seznam služeb si obce vložily do svých webů.',
        'Everybody could comment on the draft; municipalities embedded the list in their own sites.',
        'Кожен міг надати зауваження; перелік вбудовано на сайти громад.',
      ],
    ),
    activity(
      ['Vzdělávání skupin', 'Training of the groups', 'Навчання груп'],
      [
        'Čtyři témata kurzů, zčásti akreditovaných, a čtyři workshopy.',
        'Four courses, some accredited, and four workshops.',
        'Чотири курси, частково акредитовані, та чотири воркшопи.',
      ],
    ),
    activity(
      ['Zapojení veřejnosti', 'Involving the public', 'Залучення громадськості'],
      [
        'Ankety, veřejná projednání, jedno i s programem pro rodiny, a uživatelé služeb jako členové skupin.',
        'Surveys, public hearings, one with a programme for families, and service users as members.',
        'Опитування, слухання та користувачі як члени груп.',
      ],
    ),
  ],
  outputs: [
    output(
      'orp-hlubcany',
      'analysis',
      'done',
      '2010-12-14',
      ['Analýza služeb a potřeb', 'Analysis of services and needs', 'Аналіз послуг і потреб'],
      { event: 'predstaveni-analyz-hlubcansko' },
    ),
    output('orp-hlubcany', 'survey', 'done', '2010-10-31', [
      'Dotazník papírový a on-line',
      'Questionnaire on paper and on line',
      'Анкета на папері та онлайн',
    ]),
    output(
      'orp-hlubcany',
      'plan',
      'done',
      '2011-11-30',
      [
        'První plán sociálních služeb',
        'First plan of social services',
        'Перший план соціальних послуг',
      ],
      { plan: 'sprss-hlubcansko-zapad' },
    ),
    output('orp-hlubcany', 'catalogue', 'done', '2011-11-30', [
      'Veřejný seznam služeb k vložení na weby obcí',
      'Public list of services to embed in municipal sites',
      'Публічний перелік послуг для сайтів громад',
    ]),
    output(
      'orp-hlubcany',
      'training',
      'done',
      '2010-12-07',
      [
        'Čtyři kurzy a čtyři workshopy',
        'Four courses and four workshops',
        'Чотири курси та чотири воркшопи',
      ],
      { event: 'kurz-komunitni-planovani' },
    ),
    output(
      'orp-hlubcany',
      'event',
      'done',
      '2011-05-19',
      [
        'Veřejné projednání s programem',
        'Public hearing with a programme',
        'Громадські слухання з програмою',
      ],
      { event: 'verejne-projednani-hlubcansko' },
    ),
  ],
  contacts: [
    contact(
      ['vedoucí projektu', 'head of the project', 'керівник проєкту'],
      '+420499000310',
      'info@institut.priklad.example',
    ),
    contact(
      ['tajemnice svazku obcí', 'secretary of the union', 'секретарка спілки'],
      '+420499000320',
    ),
  ],
  _status: 'published',
}

const city: Project = {
  slug: 'rozvoj-planovani-jasanov',
  title: t(
    'Rozvoj plánování dostupnosti sociálních služeb v Jasanově',
    'Development of planning the availability of social services in Jasanov',
    'Розвиток планування доступності соціальних послуг у Ясанові',
  ),
  shortTitle: t('Plánování v Jasanově', 'Planning in Jasanov', 'Планування в Ясанові'),
  summary: t(
    'Město s poskytovateli i obyvateli připravilo třetí plán služeb, elektronický katalog poskytovatelů a jejich první veletrh.',
    'The city with providers and residents prepared the third plan of services, an electronic catalogue of providers and their first fair.',
    'Місто разом із надавачами та мешканцями підготувало третій план, каталог і перший ярмарок.',
  ),
  image: media('namesti.webp'),
  ...{ registrationNumber: 'CZ.1.04/3.1.03/65.90027', programme: programme('OPLZZ') },
  priorityAxis: t(
    '3 Sociální integrace a rovné příležitosti',
    '3 Social integration and equal opportunities',
    '3 Соціальна інтеграція та рівні можливості',
  ),
  beneficiary: {
    name: same('Statutární město Jasanov'),
    ico: inventedIco(3),
    web: 'https://jasanov.priklad.example',
    logo: media('logo-jasanov.png'),
  },
  ...{
    startsOn: day('2011-09-01'),
    endsOn: day('2013-02-28'),
    funding: money({ esf: 2_298_113.72, state: 405_549.48 }),
  },
  aims: t(
    text(
      `Jasanov plánuje sociální služby od roku 2005. Projekt má proces otevřít: **aby si město a poskytovatelé víc říkali, a aby u stolu seděli uživatelé i ti, kdo se službami zatím nic nemají**.`,
    ),
    text(
      `Jasanov has planned its social services since 2005. The project is to open the process up: **so that the city and providers talk more, and users and other residents sit at the table**.`,
    ),
    text(
      `Ясанов планує соціальні послуги з 2005 року. Проєкт має відкрити цей процес для користувачів і мешканців.`,
    ),
  ),
  results: t(
    text(`- [třetí plán města](plans:plan-jasanov-2013-2015) na roky 2013–2015,
- veřejný elektronický katalog poskytovatelů, předchůdce dnešního katalogu kraje,
- [veletrh poskytovatelů](events:veletrh-poskytovatelu-2012) s kulturním programem,
- seminář o dluhovém poradenství.`),
    text(
      `The third city plan for 2013–2015, a public electronic catalogue of providers, a fair of providers with a cultural programme and a seminar on debt counselling.`,
    ),
    text(
      `Третій план міста, електронний каталог надавачів, ярмарок із культурною програмою та семінар.`,
    ),
  ),
  targetGroups: groups('esf-poskytovatele', 'esf-verejna-sprava', 'esf-verejnost'),
  territories: territories('jasanov'),
  activities: [
    activity(
      ['Otevřené plánování', 'Open planning', 'Відкрите планування'],
      [
        'Pracovní skupiny s uživateli a veřejností.',
        'Working groups with users and the public.',
        'Робочі групи з користувачами та громадськістю.',
      ],
    ),
    activity(
      ['Katalog poskytovatelů', 'Catalogue of providers', 'Каталог надавачів'],
      [
        'Jedno místo na síti, kde jsou všechny služby města.',
        'One place on line with all services of the city.',
        'Одне місце з усіма послугами міста.',
      ],
    ),
    activity(
      ['Veletrh a semináře', 'Fair and seminars', 'Ярмарок і семінари'],
      [
        'Setkání lidí a služeb na náměstí.',
        'People and services meet on the square.',
        'Зустріч людей і послуг на площі.',
      ],
    ),
  ],
  outputs: [
    output('jasanov', 'catalogue', 'done', '2012-06-30', [
      'Elektronický katalog poskytovatelů',
      'Electronic catalogue of providers',
      'Електронний каталог надавачів',
    ]),
    output(
      'jasanov',
      'event',
      'done',
      '2012-09-20',
      ['Veletrh poskytovatelů', 'Fair of providers', 'Ярмарок надавачів'],
      { event: 'veletrh-poskytovatelu-2012', file: 'program-veletrhu-poskytovatelu.pdf' },
    ),
    output(
      'jasanov',
      'training',
      'done',
      '2012-05-10',
      [
        'Seminář o dluhovém poradenství',
        'Seminar on debt counselling',
        'Семінар про боргове консультування',
      ],
      { event: 'seminar-dluhove-poradenstvi' },
    ),
    output(
      'jasanov',
      'plan',
      'done',
      '2012-12-31',
      ['Třetí plán 2013–2015', 'Third plan 2013–2015', 'Третій план 2013–2015'],
      { plan: 'plan-jasanov-2013-2015' },
    ),
  ],
  contacts: [
    contact(
      ['manažer projektu', 'project manager', 'менеджер проєкту'],
      '+420499000210',
      'socialni@jasanov.priklad.example',
    ),
    contact(['manažerka plánování', 'planning manager', 'менеджерка планування'], '+420499000211'),
  ],
  _status: 'published',
}

const partnership: Project = {
  slug: 'regionalni-partnerstvi-ii',
  title: t(
    'Rozvoj regionálního partnerství v sociální oblasti na území obcí Podhorského kraje II',
    'Development of regional partnership in social matters in municipalities of the Podhorský Region II',
    'Розвиток регіонального партнерства в соціальній сфері Підгірського краю II',
  ),
  shortTitle: t(
    'Regionální partnerství II',
    'Regional partnership II',
    'Регіональне партнерство II',
  ),
  summary: t(
    'Kraj a devět správních obvodů pracovaly tři roky na plánech, rozborech a setkáních, každý na tom, co jeho lidé potřebovali nejvíc.',
    'The region and nine districts worked for three years on plans, analyses and meetings, each on what its people needed most.',
    'Край і дев’ять районів три роки працювали над планами, аналізами та зустрічами.',
  ),
  image: media('cesta.webp'),
  ...{
    registrationNumber: 'CZ.03.2.63/0.0/0.0/15_007/0011870',
    programme: programme('OPZ'),
    beneficiary: region,
  },
  priorityAxis: t(
    '2 Sociální začleňování a boj s chudobou',
    '2 Social inclusion and combating poverty',
    '2 Соціальна інклюзія та боротьба з бідністю',
  ),
  ...{
    startsOn: day('2019-09-01'),
    endsOn: day('2022-06-30'),
    funding: money({ esf: 18_258_000, state: 2_148_000, region: 1_074_000 }),
  },
  aims: t(
    text(
      `Každý správní obvod ví nejlíp sám, kde ho bota tlačí. Projekt proto nedává všem totéž; **dává koordinátora, odborníky a čas**, aby si obvod připravil plán, rozbor nebo službu, která mu chybí. Kraj učí koordinátory a svolává je ke společnému stolu.`,
    ),
    text(
      `Every district knows best where its shoe pinches. The project gives each **a coordinator, experts and time** to prepare the plan, analysis or service that it lacks.`,
    ),
    text(`Кожен район найкраще знає власні потреби. Проєкт дає **координатора, фахівців і час**.`),
  ),
  results: t(
    text(
      `Vzniklo **46 výstupů v deseti územích**: plány a akční plány, rozbory, mapa bariér, svépomocné skupiny i vzdělávání. Jeden informační den zrušila epidemie. Všechny výstupy jsou v tabulce níže; kde z výstupu vznikl plán, akce nebo dokument, vede na něj odkaz.`,
    ),
    text(
      `**46 outputs in ten territories**: plans and action plans, analyses, a map of barriers, self-help groups and training. One information day was cancelled by the epidemic.`,
    ),
    text(
      `**46 результатів у десяти територіях**: плани, аналізи, карта бар’єрів, групи взаємодопомоги та навчання.`,
    ),
  ),
  targetGroups: groups(
    'esf-socialne-vylouceni',
    'esf-neformalni-pecujici',
    'esf-verejna-sprava',
    'esf-poskytovatele',
    'esf-socialni-bydleni',
    'esf-zdravotni-sluzby',
  ),
  territories: territories(
    'podhorsky-kraj',
    'orp-skalnice',
    'orp-dvorce',
    'orp-jasanov',
    'orp-jivoviste',
    'orp-kostelany',
    'orp-nahorov',
    'orp-novina',
    'orp-trnovice',
    'orp-hrebenov',
  ),
  activities: [
    activity(
      ['Plánování v obvodech', 'Planning in districts', 'Планування в районах'],
      [
        'Plány, akční plány a jejich vyhodnocení.',
        'Plans, action plans and their evaluation.',
        'Плани, плани дій та їх оцінка.',
      ],
    ),
    activity(
      ['Rozbory a koncepce', 'Analyses and concepts', 'Аналізи та концепції'],
      [
        'Odlehčovací služby, bydlení, rodiny, potřeby obcí.',
        'Respite, housing, families, needs of municipalities.',
        'Тимчасова підтримка, житло, родини, потреби громад.',
      ],
    ),
    activity(
      [
        'Vzdělávání a podpora lidí v přímé péči',
        'Training and support of direct-care staff',
        'Навчання та підтримка працівників',
      ],
      [
        'Supervize, mentoring, stáže.',
        'Supervision, mentoring, study visits.',
        'Супервізія, наставництво, стажування.',
      ],
    ),
    activity(
      ['Setkávání s veřejností', 'Meeting the public', 'Зустрічі з громадськістю'],
      [
        'Informační dny, dny otevřených dveří, kampaně.',
        'Information days, open days, campaigns.',
        'Інформаційні дні, дні відкритих дверей, кампанії.',
      ],
    ),
  ],
  outputs: partnershipOutputs,
  documents: files('zapis-ridici-skupina.pdf'),
  contacts: [
    contact(
      ['manažerka projektu', 'project manager', 'менеджерка проєкту'],
      '+420499000130',
      'partnerstvi@kraj.priklad.example',
    ),
  ],
  _status: 'published',
}

const soutoky: Project = {
  slug: 'socialni-prace-soutoky',
  title: t(
    'Podpora rozvoje sociální práce města Soutoky nad Bystrou',
    'Support of social work in the town of Soutoky nad Bystrou',
    'Підтримка соціальної роботи міста Соутоки-над-Бистрою',
  ),
  shortTitle: t(
    'Sociální práce v Soutocích',
    'Social work in Soutoky',
    'Соціальна робота в Соутоках',
  ),
  summary: t(
    'Město podpořilo své sociální pracovníky: supervize, akreditované vzdělávání a nové způsoby práce s rodinami i dospělými.',
    'The town supported its social workers: supervision, accredited training and new ways of work with families and adults.',
    'Місто підтримало соціальних працівників: супервізія, навчання та нові методи роботи.',
  ),
  image: media('rodina.webp'),
  ...{ registrationNumber: 'CZ.03.2.63/0.0/0.0/19_098/0015106', programme: programme('OPZ') },
  priorityAxis: t(
    '2 Sociální začleňování a boj s chudobou',
    '2 Social inclusion and combating poverty',
    '2 Соціальна інклюзія та боротьба з бідністю',
  ),
  publicity: { usesPreset: true, poster: media('plakat-socialni-prace.png') },
  beneficiary: {
    name: same('Město Soutoky nad Bystrou'),
    ico: inventedIco(4),
    web: 'https://soutoky.priklad.example',
    logo: media('logo-soutoky.png'),
  },
  ...{
    startsOn: day('2020-07-01'),
    endsOn: day('2022-06-30'),
    funding: money({ esf: 3_668_812.5, state: 647_437.5 }),
  },
  aims: t(
    text(`- odborná sociální práce, na kterou je čas,
- ochrana dětí a přímá práce s dospělými,
- supervize pro jednotlivce i skupiny,
- akreditované vzdělávání.`),
    text(
      `Professional social work with enough time, child protection and direct work with adults, supervision and accredited training.`,
    ),
    text(
      `Професійна соціальна робота, захист дітей, робота з дорослими, супервізія та акредитоване навчання.`,
    ),
  ),
  results: t(
    text(
      `Po prvním období bylo podpořeno **12 pracovníků**. Úřad zavedl rodinné konference a pravidelnou supervizi, která po projektu pokračuje z rozpočtu města.`,
    ),
    text(
      `After the first period **12 workers** were supported. The office introduced family conferences and regular supervision, which goes on from the town budget.`,
    ),
    text(`Після першого періоду підтримано **12 працівників**.`),
  ),
  targetGroups: groups('esf-socialni-pracovnici', 'esf-verejna-sprava'),
  territories: territories('orp-soutoky'),
  activities: [
    activity(
      ['Supervize', 'Supervision', 'Супервізія'],
      [
        'Individuální i skupinová, jednou měsíčně.',
        'Individual and in groups, monthly.',
        'Індивідуальна та групова, щомісяця.',
      ],
    ),
    activity(
      ['Vzdělávání', 'Training', 'Навчання'],
      [
        'Akreditované kurzy; v době omezení na dálku a se záznamem.',
        'Accredited courses; on line with a recording during restrictions.',
        'Акредитовані курси, під час обмежень — онлайн із записом.',
      ],
    ),
    activity(
      ['Nové způsoby práce', 'New ways of work', 'Нові методи'],
      [
        'Rodinné konference a přímá práce s dospělými v terénu.',
        'Family conferences and direct work with adults in the field.',
        'Сімейні конференції та робота з дорослими.',
      ],
    ),
  ],
  outputs: [
    output(
      'orp-soutoky',
      'training',
      'done',
      '2022-05-31',
      [
        'Akreditované vzdělávání pracovníků',
        'Accredited training of staff',
        'Акредитоване навчання працівників',
      ],
      { event: 'skoleni-on-line-soutoky' },
    ),
    output(
      'orp-soutoky',
      'event',
      'done',
      '2020-10-01',
      [
        'Mezioborové setkání k ochraně dětí',
        'Inter-agency conference on child protection',
        'Міжгалузева зустріч щодо захисту дітей',
      ],
      { event: 'konference-ospod-rodinne-konference' },
    ),
    output('orp-soutoky', 'support', 'done', '2022-06-30', [
      'Supervize',
      'Supervision',
      'Супервізія',
    ]),
  ],
  reports: [
    {
      ...{
        date: day('2020-07-01'),
        author: t('odborný tým projektu', 'the project’s expert team', 'експертна команда проєкту'),
      },
      title: t('Začínáme', 'We are starting', 'Починаємо'),
      period: t('zahájení', 'start', 'початок'),
      body: t(
        text(
          `Od 1. července se sociální práce ve městě opírá o projekt. Chceme **odborně vedenou sociální práci**, lepší ochranu dětí a přímou práci s dospělými. Každý pracovník dostane supervizi a plán vzdělávání.`,
        ),
        text(
          `From 1 July social work in the town has the support of the project: professional social work, better child protection and direct work with adults.`,
        ),
        text(`Від 1 липня соціальна робота в місті спирається на проєкт.`),
      ),
    },
    {
      ...{
        date: day('2021-01-29'),
        author: t('odborný tým projektu', 'the project’s expert team', 'експертна команда проєкту'),
      },
      title: t(
        'První období: dvanáct podpořených pracovníků',
        'First period: twelve workers supported',
        'Перший період: дванадцять працівників',
      ),
      period: t('1. 7. – 31. 12. 2020', '1 July – 31 December 2020', '1. 7. – 31. 12. 2020'),
      body: t(
        text(`V prvním půlroce jsme podpořili **12 pracovníků**. Zkoušejí nové metody, mají supervizi sami i ve skupině.

V říjnu se na [mezioborovém setkání](events:konference-ospod-rodinne-konference) sešli pracovníci ochrany dětí s centrem rodinných konferencí: jak svolat širší rodinu dřív, než rozhodne soud.`),
        text(
          `In the first half-year we supported **12 workers**. They try new methods and have supervision, individual and in groups. In October child protection met the centre of family conferences.`,
        ),
        text(
          `За перше півріччя підтримано **12 працівників**; є супервізія, індивідуальна та групова.`,
        ),
      ),
    },
    {
      ...{
        date: day('2021-07-30'),
        author: t('odborný tým projektu', 'the project’s expert team', 'експертна команда проєкту'),
      },
      title: t(
        'Druhé období: učíme se na dálku',
        'Second period: learning at a distance',
        'Другий період: вчимося дистанційно',
      ),
      period: t('1. 1. – 30. 6. 2021', '1 January – 30 June 2021', '1. 1. – 30. 6. 2021'),
      body: t(
        text(`Pravidla epidemie zavřela učebny. Kurz na dálku se uzná jako akreditovaný **jen tehdy, když se nahrává**, a s tím musejí souhlasit všichni účastníci. Dva kurzy jsme proto odložili a čekáme na nové termíny.

Supervize pokračovala po obrazovce, skupiny se scházely venku.`),
        text(
          `Epidemic rules closed the classrooms. An on-line course counts as accredited **only when it is recorded**. Two courses were postponed; new dates are expected.`,
        ),
        text(
          `Правила епідемії закрили класи. Онлайн-курс визнають акредитованим **лише із записом**.`,
        ),
      ),
    },
  ],
  contacts: [
    contact(
      ['koordinátorka projektu', 'project coordinator', 'координаторка проєкту'],
      '+420499000410',
      'socialni@soutoky.priklad.example',
    ),
    contact(
      [
        'vedoucí odboru sociálních služeb',
        'head of the social department',
        'керівник соціального відділу',
      ],
      '+420499000411',
    ),
  ],
  _status: 'published',
}

/** Projects that have ended: the facts of two programme periods. */
export const pastProjects: Project[] = [microregion, city, regional, partnership, soutoky]
