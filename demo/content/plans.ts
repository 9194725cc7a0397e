import { day, dayFromNow } from '../build/dates'
import { files, groups, media, plan, projects, territory } from '../build/ref'
import { t } from '../build/said'
import type { Seedling } from '../build/sown'
import { text } from '../build/text'

type Plan = Seedling<'plans'>
type Words = [cs: string, en: string, uk: string]
type Line = {
  slug: string
  title: Words
  summary: Words
  kind: Plan['kind']
  state: Plan['state']
  territory: string
  years: [from: number, to: number]
  predecessor?: string
  project?: string
  documents?: string[]
}

const council = t('Zastupitelstvo města', 'Town council', 'Міська рада')

const byYears = ({ years: [from, to], ...line }: Line): Plan => ({
  ...{ slug: line.slug, title: t(...line.title), summary: t(...line.summary) },
  ...{ kind: line.kind, state: line.state, territory: territory(line.territory) },
  ...{ from: day(`${from}-01-01`), to: day(`${to}-12-31`) },
  ...(['in-force', 'evaluated', 'archived'].includes(String(line.state)) && {
    ...{ approvedBy: council, approvedOn: day(`${from - 1}-11-23`) },
    resolutionNumber: `ZM/${from - 1}/${(from % 7) + 3}/12`,
  }),
  ...(line.predecessor && { predecessor: plan(line.predecessor) }),
  ...(line.project && { projects: projects(line.project) }),
  ...(line.documents && { documents: files(...line.documents) }),
  _status: 'published',
})

const partnership = 'regionalni-partnerstvi-ii'

/** Plans of towns and districts, older ones first so that a successor finds its predecessor. */
const local: Line[] = [
  {
    slug: 'plan-jasanov-2010-2012',
    title: [
      'Druhý plán sociálních služeb Jasanova 2010–2012',
      'Second plan of social services of Jasanov 2010–2012',
      'Другий план соціальних послуг Ясанова 2010–2012',
    ],
    summary: [
      'Navázal na první městský plán z roku 2007 a poprvé zapojil uživatele služeb.',
      'Followed the first town plan of 2007 and involved service users for the first time.',
      'Продовжив перший міський план 2007 року й уперше залучив користувачів.',
    ],
    kind: 'community-plan',
    state: 'archived',
    territory: 'jasanov',
    years: [2010, 2012],
  },
  {
    slug: 'plan-jasanov-2013-2015',
    title: [
      'Třetí plán sociálních služeb Jasanova 2013–2015',
      'Third plan of social services of Jasanov 2013–2015',
      'Третій план соціальних послуг Ясанова 2013–2015',
    ],
    summary: [
      'Plán vznikl se stovkou lidí v pracovních skupinách a přinesl katalog a veletrh poskytovatelů.',
      'Written with a hundred people in working groups; it brought the catalogue and the fair of providers.',
      'Створений із сотнею людей у робочих групах; приніс каталог і ярмарок.',
    ],
    kind: 'community-plan',
    state: 'archived',
    territory: 'jasanov',
    years: [2013, 2015],
    predecessor: 'plan-jasanov-2010-2012',
    project: 'rozvoj-planovani-jasanov',
  },
  {
    slug: 'sprss-hlubcansko-zapad',
    title: [
      'První plán sociálních služeb mikroregionu Hlubčansko-západ',
      'First plan of social services of the Hlubčansko-západ micro-region',
      'Перший план соціальних послуг мікрорегіону Глубчанско-захід',
    ],
    summary: [
      'První společný plán pěti obcí, k němuž se obyvatelé vyjádřili v dotazníku i na veřejném projednání.',
      'The first joint plan of five municipalities; residents spoke up in a questionnaire and at a hearing.',
      'Перший спільний план п’яти громад за участю мешканців.',
    ],
    kind: 'medium-term',
    state: 'archived',
    territory: 'orp-hlubcany',
    years: [2012, 2014],
    project: 'socialni-sluzby-hlubcansko-zapad',
  },
  {
    slug: 'plan-kostelany-2018-2020',
    title: [
      'Plán sociálních služeb Kostelanska 2018–2020',
      'Plan of social services of the Kostelany district 2018–2020',
      'План соціальних послуг Костелансько 2018–2020',
    ],
    summary: [
      'Předchůdce dnešního plánu; jeho splnění popisuje samostatné vyhodnocení.',
      'The predecessor of today’s plan; a separate evaluation describes how it was fulfilled.',
      'Попередник чинного плану; виконання описує окрема оцінка.',
    ],
    kind: 'medium-term',
    state: 'evaluated',
    territory: 'orp-kostelany',
    years: [2018, 2020],
  },
  {
    slug: 'vyhodnoceni-kostelany-2018-2020',
    title: [
      'Vyhodnocení plánu Kostelanska 2018–2020',
      'Evaluation of the Kostelany plan 2018–2020',
      'Оцінка плану Костелансько 2018–2020',
    ],
    summary: [
      'Ze čtrnácti opatření se devět splnilo, tři se plní dál a dvě obce opustily.',
      'Of fourteen measures nine were fulfilled, three go on and two were given up.',
      'З чотирнадцяти заходів дев’ять виконано, три тривають, від двох відмовилися.',
    ],
    kind: 'evaluation',
    state: 'approved',
    territory: 'orp-kostelany',
    years: [2018, 2020],
    predecessor: 'plan-kostelany-2018-2020',
    project: partnership,
  },
  {
    slug: 'plan-kostelany-2021-2024',
    title: [
      'Plán sociálních služeb Kostelanska 2021–2024',
      'Plan of social services of the Kostelany district 2021–2024',
      'План соціальних послуг Костелансько 2021–2024',
    ],
    summary: [
      'Nový plán staví na supervizi a stážích pracovnic pečovatelských služeb.',
      'The new plan builds on supervision and study visits of home-care workers.',
      'Новий план спирається на супервізію та стажування доглядальниць.',
    ],
    kind: 'medium-term',
    state: 'evaluated',
    territory: 'orp-kostelany',
    years: [2021, 2024],
    predecessor: 'plan-kostelany-2018-2020',
    project: partnership,
  },
  {
    slug: 'plan-dvorce-2020-2022',
    title: [
      'Komunitní plán Dvorecka 2020–2022',
      'Community plan of the Dvorce district 2020–2022',
      'Громадський план Дворецько 2020–2022',
    ],
    summary: [
      'Tříletý plán, který se každý rok rozpracoval do akčního plánu.',
      'A three-year plan worked out each year in an action plan.',
      'Трирічний план, що щороку уточнювався планом дій.',
    ],
    kind: 'community-plan',
    state: 'evaluated',
    territory: 'orp-dvorce',
    years: [2020, 2022],
    project: partnership,
  },
  {
    slug: 'akcni-plan-dvorce-2020',
    title: [
      'Akční plán Dvorecka na rok 2020',
      'Action plan of the Dvorce district for 2020',
      'План дій Дворецько на 2020 рік',
    ],
    summary: [
      'Svépomocné skupiny pečujících a letáková kampaň; část akcí zrušila epidemie.',
      'Self-help groups of carers and a leaflet campaign; the epidemic cancelled some events.',
      'Групи взаємодопомоги та листівкова кампанія; частину скасувала епідемія.',
    ],
    kind: 'action-plan',
    state: 'evaluated',
    territory: 'orp-dvorce',
    years: [2020, 2020],
    predecessor: 'plan-dvorce-2020-2022',
    project: partnership,
  },
  {
    slug: 'akcni-plan-dvorce-2021',
    title: [
      'Akční plán Dvorecka na rok 2021',
      'Action plan of the Dvorce district for 2021',
      'План дій Дворецько на 2021 рік',
    ],
    summary: [
      'Představení poskytovatelů na dálku a workshopy pro pečující.',
      'Providers presented on line and workshops for carers.',
      'Презентації надавачів онлайн і воркшопи для доглядальників.',
    ],
    kind: 'action-plan',
    state: 'evaluated',
    territory: 'orp-dvorce',
    years: [2021, 2021],
    predecessor: 'akcni-plan-dvorce-2020',
    project: partnership,
  },
  {
    slug: 'akcni-plan-dvorce-2022',
    title: [
      'Akční plán Dvorecka na rok 2022',
      'Action plan of the Dvorce district for 2022',
      'План дій Дворецько на 2022 рік',
    ],
    summary: [
      'Informační dny v obcích a závěr tříletého plánu.',
      'Information days in villages and the end of the three-year plan.',
      'Інформаційні дні в громадах і завершення плану.',
    ],
    kind: 'action-plan',
    state: 'evaluated',
    territory: 'orp-dvorce',
    years: [2022, 2022],
    predecessor: 'akcni-plan-dvorce-2021',
    project: partnership,
  },
  {
    slug: 'strategie-skalnicka-2021-2025',
    title: [
      'Strategie sociální oblasti Skalnicka 2021–2025',
      'Social strategy of the Skalnice district 2021–2025',
      'Соціальна стратегія Скальницька 2021–2025',
    ],
    summary: [
      'Jak udržet péči v pohraničí, odkud mladí odcházejí.',
      'How to keep care going in a borderland that the young are leaving.',
      'Як зберегти догляд у прикордонні, звідки виїжджає молодь.',
    ],
    kind: 'strategy',
    state: 'evaluated',
    territory: 'orp-skalnice',
    years: [2021, 2025],
    project: partnership,
    documents: ['studie-slouceni-pecovatelskych-sluzeb.pdf'],
  },
  {
    slug: 'plan-nahorov-2021-2023',
    title: [
      'Střednědobý plán Náhorovska 2021–2023',
      'Medium-term plan of the Náhorov district 2021–2023',
      'Середньостроковий план Нагоровсько 2021–2023',
    ],
    summary: [
      'Stojí na rozboru odlehčovacích služeb: kdo je potřebuje a proč na ně nedosáhne.',
      'Based on an analysis of respite care: who needs it and cannot get it.',
      'Спирається на аналіз послуг тимчасової підтримки.',
    ],
    kind: 'medium-term',
    state: 'archived',
    territory: 'orp-nahorov',
    years: [2021, 2023],
    project: partnership,
  },
  {
    slug: 'vyhodnoceni-novina-2020',
    title: [
      'Vyhodnocení plánu Novinska za rok 2020',
      'Evaluation of the Novina plan for 2020',
      'Оцінка плану Новинсько за 2020 рік',
    ],
    summary: [
      'Roční ohlédnutí za opatřeními, která přerušila epidemie.',
      'A yearly look back at measures interrupted by the epidemic.',
      'Річний огляд заходів, перерваних епідемією.',
    ],
    kind: 'evaluation',
    state: 'approved',
    territory: 'orp-novina',
    years: [2020, 2020],
    project: partnership,
  },
  {
    slug: 'plan-novina-2021-2023',
    title: [
      'Plán sociálních služeb Novinska 2021–2023',
      'Plan of social services of the Novina district 2021–2023',
      'План соціальних послуг Новинсько 2021–2023',
    ],
    summary: [
      'Rodiny s dětmi a návazné sociální bydlení.',
      'Families with children and follow-up social housing.',
      'Родини з дітьми та соціальне житло.',
    ],
    kind: 'medium-term',
    state: 'archived',
    territory: 'orp-novina',
    years: [2021, 2023],
    project: partnership,
  },
  {
    slug: 'plan-trnovice-2021-2023',
    title: [
      'Plán sociálních služeb Trnovicka 2021–2023',
      'Plan of social services of the Trnovice district 2021–2023',
      'План соціальних послуг Трновицько 2021–2023',
    ],
    summary: [
      'Vznikl z odpovědí starostů 27 obcí o tom, co lidem chybí.',
      'Made from what the mayors of 27 municipalities said people lack.',
      'Створений із відповідей старост 27 громад.',
    ],
    kind: 'medium-term',
    state: 'evaluated',
    territory: 'orp-trnovice',
    years: [2021, 2023],
    project: partnership,
    documents: ['analyza-potreb-obci.pdf'],
  },
  {
    slug: 'komunitni-plan-hrebenov-2021-2024',
    title: [
      'Komunitní plán Hřebenovska 2021–2024',
      'Community plan of the Hřebenov district 2021–2024',
      'Громадський план Гржебеновсько 2021–2024',
    ],
    summary: [
      'Jak pečovat v horách, kde se v zimě nedá spoléhat na cestu.',
      'How to care in the mountains where winter roads cannot be relied on.',
      'Як доглядати в горах, де взимку не завжди проїдеш.',
    ],
    kind: 'community-plan',
    state: 'evaluated',
    territory: 'orp-hrebenov',
    years: [2021, 2024],
    project: partnership,
  },
  {
    slug: 'koncepce-site-hrebenov',
    title: [
      'Koncepce sítě služeb pro seniory a pečující na Hřebenovsku',
      'Concept of the network for older people and carers',
      'Концепція мережі для літніх людей і доглядальників',
    ],
    summary: [
      'Co má být do půl hodiny cesty od každého domu.',
      'What should be within half an hour of every house.',
      'Що має бути за пів години від кожного дому.',
    ],
    kind: 'concept',
    state: 'approved',
    territory: 'orp-hrebenov',
    years: [2021, 2026],
    project: partnership,
  },
  {
    slug: 'prorodinna-koncepce-hrebenov',
    title: [
      'Prorodinná koncepce Hřebenova',
      'Pro-family concept of Hřebenov',
      'Концепція підтримки родин Гржебенова',
    ],
    summary: [
      'Rodiny se podílely na tom, jak má vypadat město pro děti.',
      'Families helped to say what a town for children looks like.',
      'Родини допомогли уявити місто для дітей.',
    ],
    kind: 'concept',
    state: 'approved',
    territory: 'hrebenov',
    years: [2022, 2027],
    project: partnership,
  },
  {
    slug: 'plan-prevence-jasanov-2022-2025',
    title: [
      'Plán služeb prevence Jasanovska 2022–2025',
      'Plan of prevention services of the Jasanov district 2022–2025',
      'План послуг профілактики Ясановсько 2022–2025',
    ],
    summary: [
      'Vychází z dotazníku mezi obyvateli o službách prevence.',
      'Based on a survey of residents about prevention services.',
      'Спирається на опитування мешканців.',
    ],
    kind: 'medium-term',
    state: 'evaluated',
    territory: 'orp-jasanov',
    years: [2022, 2025],
    project: partnership,
    documents: ['vysledky-dotazniku-prevence.csv'],
  },
  {
    slug: 'plan-kraje-2021-2023',
    title: [
      'Střednědobý plán sociálních služeb kraje 2021–2023',
      'Medium-term plan of the region 2021–2023',
      'Середньостроковий план краю 2021–2023',
    ],
    summary: [
      'Plán, který kraj provedl epidemií a příchodem lidí z Ukrajiny.',
      'The plan that took the region through the epidemic and the arrival of people from Ukraine.',
      'План, що провів край через епідемію та прибуття людей з України.',
    ],
    kind: 'medium-term',
    state: 'archived',
    territory: 'podhorsky-kraj',
    years: [2021, 2023],
  },
  {
    slug: 'plan-kraje-2024-2025',
    title: [
      'Střednědobý plán sociálních služeb kraje 2024–2025',
      'Medium-term plan of the region 2024–2025',
      'Середньостроковий план краю 2024–2025',
    ],
    summary: [
      'Dvouletý plán připravil přechod na novou krajskou síť.',
      'A two-year plan that prepared the new regional network.',
      'Дворічний план підготував нову крайову мережу.',
    ],
    kind: 'medium-term',
    state: 'evaluated',
    territory: 'podhorsky-kraj',
    years: [2024, 2025],
    predecessor: 'plan-kraje-2021-2023',
  },
]

const priority = (
  code: string,
  title: Words,
  description: Words,
  targets: string[],
  goals: Words[],
) => ({
  ...{ code, title: t(...title), description: t(...description), targetGroups: groups(...targets) },
  goals: goals.map((goal, at) => ({ code: `${code}.${at + 1}`, title: t(...goal) })),
})

const current: Plan = {
  slug: 'plan-kraje-2026-2028',
  title: t(
    'Střednědobý plán rozvoje sociálních služeb Podhorského kraje 2026–2028',
    'Medium-term plan of social services of the Podhorský Region 2026–2028',
    'Середньостроковий план соціальних послуг Підгірського краю 2026–2028',
  ),
  summary: t(
    'Platný plán kraje. Říká, koho se služby mají týkat nejdřív, co se změní a z čeho se to zaplatí.',
    'The plan in force. It says whom services should reach first, what will change and how it will be paid.',
    'Чинний план краю: кого послуги мають охопити насамперед, що зміниться та за які кошти.',
  ),
  ...{ kind: 'medium-term', state: 'in-force', territory: territory('podhorsky-kraj') },
  ...{ from: day('2026-01-01'), to: day('2028-12-31'), approvedOn: day('2025-12-08') },
  approvedBy: t(
    'Zastupitelstvo Podhorského kraje',
    'Council of the Podhorský Region',
    'Рада Підгірського краю',
  ),
  ...{ resolutionNumber: 'ZK/9/312/2025', image: media('plan.webp') },
  vision: t(
    text(
      `Člověk v našem kraji dostane pomoc **včas, blízko domova a tak, aby mohl žít po svém**. Kdo pečuje o druhé, má oporu. Kdo pomáhá v zaměstnání, má podmínky, aby vydržel.`,
    ),
    text(
      `People in our region get help **in time, close to home and so that they can live their own way**. Those who care for others have support. Those who help as their job have conditions that let them stay.`,
    ),
    text(
      `Людина в нашому краю отримує допомогу **вчасно, близько від дому й так, щоб жити по-своєму**.`,
    ),
  ),
  priorities: [
    priority(
      '1',
      ['Pomoc doma má přednost', 'Help at home comes first', 'Допомога вдома — передусім'],
      [
        'Terénní služby pojedou i večer a o víkendu, do všech obcí.',
        'Services at home will also run in the evening and at weekends, to every municipality.',
        'Виїзні послуги працюватимуть також увечері та у вихідні.',
      ],
      ['seniori', 'zdravotni-postizeni'],
      [
        [
          'Pečovatelská služba sedm dní v týdnu v každém správním obvodu',
          'Home care seven days a week in every district',
          'Догляд удома щодня в кожному районі',
        ],
        [
          'Společný dispečink tam, kde je služeb víc',
          'A joint dispatch where there are several services',
          'Спільна диспетчерська там, де послуг кілька',
        ],
      ],
    ),
    priority(
      '2',
      ['Pečující nejsou sami', 'Carers are not alone', 'Хто доглядає, той не сам'],
      [
        'Dvojnásobek odlehčovacích míst a poradce pro pečující v každém obvodu.',
        'Twice as many respite places and a carers’ adviser in every district.',
        'Удвічі більше місць тимчасової підтримки та консультант у кожному районі.',
      ],
      ['pecujici-osoby', 'zijici-s-demenci'],
      [
        [
          'Osmdesát nových odlehčovacích míst',
          'Eighty new respite places',
          'Вісімдесят нових місць',
        ],
        [
          'Svépomocná skupina do třiceti minut cesty',
          'A self-help group within thirty minutes',
          'Група взаємодопомоги за пів години дороги',
        ],
      ],
    ),
    priority(
      '3',
      ['Bydlení jako začátek', 'Housing as a beginning', 'Житло як початок'],
      [
        'Nejdřív byt, potom ostatní. Města vyčlení byty a kraj zaplatí podporu v nich.',
        'First a flat, then the rest. Towns set flats aside and the region pays for support in them.',
        'Спершу квартира, потім решта.',
      ],
      ['bez-pristresi', 'rodiny-s-detmi'],
      [
        [
          'Sto domácností v bytech s podporou',
          'A hundred households in supported flats',
          'Сто родин у квартирах із підтримкою',
        ],
      ],
    ),
    priority(
      '4',
      [
        'Duševní zdraví tam, kde lidé žijí',
        'Mental health where people live',
        'Психічне здоров’я там, де люди живуть',
      ],
      [
        'Tři centra duševního zdraví a tým pro děti a dospívající.',
        'Three mental-health centres and a team for children and teenagers.',
        'Три центри психічного здоров’я та команда для дітей.',
      ],
      ['dusevni-onemocneni', 'osoby-v-krizi'],
      [
        [
          'Centrum duševního zdraví v Náhorově a v Jívovišti',
          'Mental-health centres in Náhorov and Jívoviště',
          'Центри психічного здоров’я в Нагорові та Їволіщі',
        ],
      ],
    ),
    priority(
      '5',
      ['Lidé, kteří pomáhají', 'People who help', 'Люди, які допомагають'],
      [
        'Supervize, vzdělávání a mzda, se kterou se dá zůstat.',
        'Supervision, training and pay that lets people stay.',
        'Супервізія, навчання та гідна оплата.',
      ],
      ['pecujici-osoby'],
      [
        [
          'Supervize v každé službě sítě',
          'Supervision in every service of the network',
          'Супервізія в кожній послузі мережі',
        ],
      ],
    ),
  ],
  sections: [
    {
      kind: 'descriptive',
      title: t(
        'Kdo jsme a jak plán vznikal',
        'Who we are and how the plan was made',
        'Хто ми та як створювався план',
      ),
      body: t(
        text(`V kraji žije 512 tisíc lidí v jedenácti správních obvodech. Plán připravovaly čtyři pracovní skupiny; sešly se celkem třicetkrát a v každé seděli **zadavatelé, poskytovatelé i uživatelé**.

## Kdo se mohl vyjádřit

- obyvatelé v dotazníku (2 340 odpovědí) a na pěti veřejných projednáních,
- obce na setkáních koordinátorů,
- poskytovatelé písemně i v pracovních skupinách,
- uživatelé služeb v rozhovorech, které vedli sami uživatelé.`),
        text(
          `The region has 512 thousand people in eleven districts. Four working groups prepared the plan; in each sat **commissioners, providers and users**.`,
        ),
        text(
          `У краї живе 512 тисяч людей в одинадцяти районах. План готували чотири робочі групи.`,
        ),
      ),
    },
    {
      kind: 'analytical',
      title: t('Co lidem chybí', 'What people lack', 'Чого людям бракує'),
      body: t(
        text(`Nejvíc chybí odlehčovací péče o víkendu, doprava k lékaři z malých obcí a bydlení pro rodiny.

| Oblast | Dnes | Potřeba 2028 |
| domovy pro seniory, lůžka | 1 284 | 1 340 |
| domovy se zvláštním režimem, lůžka | 642 | 810 |
| pečovatelská služba, úvazky | 311 | 405 |
| odlehčovací služby, lůžka | 96 | 176 |

Počty vycházejí z hlášení poskytovatelů a z demografické předpovědi; jsou smyšlené, jako celý kraj.`),
        text(
          `Weekend respite, transport to the doctor from villages and housing for families are what people lack most.`,
        ),
      ),
    },
    {
      kind: 'evaluation',
      title: t(
        'Jak dopadl předchozí plán',
        'How the last plan ended',
        'Як завершився попередній план',
      ),
      body: t(
        text(
          `Z jednatřiceti opatření se splnilo dvacet, šest se plní dál a pět jsme opustili, protože je překonal nový zákon. Podrobně o tom píše vyhodnocení [předchozího plánu](plans:plan-kraje-2024-2025).`,
        ),
      ),
    },
    {
      kind: 'strategic',
      title: t('Co uděláme', 'What we will do', 'Що ми зробимо'),
      body: t(
        text(`Pět priorit najdete výše. Každá má cíle s číslem, na které se odkazuje [akční plán](/plany/akcni-plan-kraje-2026).

a) Nejdřív se rozvíjejí služby, které udrží člověka doma.
b) Nová lůžka vznikají jen tam, kde terénní péče nestačí.
c) Peníze jdou za člověkem, ne za budovou.`),
      ),
    },
    {
      kind: 'network',
      title: t('Síť a peníze', 'Network and money', 'Мережа та кошти'),
      body: t(
        text(
          `Do sítě je zařazeno 214 služeb. Změny se vyhlašují dvakrát ročně. Kapacity jsou v [otevřených datech](files:kapacity-site-2026.csv).`,
        ),
      ),
    },
  ],
  documents: files('sprss-2026-2028.pdf', 'kapacity-site-2026.csv'),
  ...{
    predecessor: plan('plan-kraje-2024-2025'),
    projects: projects('doma-mezi-svymi', 'dusevni-zdravi-v-komunite'),
  },
  _status: 'published',
}

const others: Plan[] = [
  byYears({
    slug: 'akcni-plan-kraje-2026',
    title: [
      'Akční plán kraje na rok 2026',
      'Action plan of the region for 2026',
      'План дій краю на 2026 рік',
    ],
    summary: [
      'Co z plánu 2026–2028 se dělá letos, kdo za to odpovídá a kolik to stojí.',
      'What of the plan 2026–2028 is done this year, who answers for it and what it costs.',
      'Що з плану робиться цього року, хто відповідає і скільки це коштує.',
    ],
    kind: 'action-plan',
    state: 'in-force',
    territory: 'podhorsky-kraj',
    years: [2026, 2026],
    predecessor: 'plan-kraje-2026-2028',
  }),
  {
    ...byYears({
      slug: 'plan-trnovice-2027-2029',
      title: [
        'Návrh plánu sociálních služeb Trnovicka 2027–2029',
        'Draft plan of social services of the Trnovice district 2027–2029',
        'Проєкт плану соціальних послуг Трновицько 2027–2029',
      ],
      summary: [
        'Návrh je k připomínkám. Napište, co v něm chybí; každou připomínku vypořádáme a odpověď zveřejníme.',
        'The draft is open to comments. Write what is missing; we will answer every comment in public.',
        'Проєкт відкрито для зауважень. На кожне відповімо публічно.',
      ],
      kind: 'medium-term',
      state: 'commenting',
      territory: 'orp-trnovice',
      years: [2027, 2029],
      predecessor: 'plan-trnovice-2021-2023',
      documents: ['formular-pripominky.odt'],
    }),
    vision: t(
      text(
        `Z Trnovic se nemusí odcházet kvůli péči. Připomínky sbíráme do ${new Date(dayFromNow(24)).toLocaleDateString('cs-CZ', { timeZone: 'Europe/Prague' })}.`,
      ),
      text(`Nobody has to leave Trnovice for the sake of care.`),
    ),
    priorities: [
      priority(
        '1',
        [
          'Dostupné a krizové bydlení',
          'Affordable and crisis housing',
          'Доступне та кризове житло',
        ],
        [
          'Navazuje na rozbor bydlení z minulého období.',
          'Follows the analysis of housing of the last period.',
          'Продовжує аналіз житла.',
        ],
        ['bez-pristresi', 'rodiny-s-detmi'],
        [
          [
            'Šest krizových bytů ve městě',
            'Six crisis flats in the town',
            'Шість кризових квартир',
          ],
          [
            'Pravidla, podle kterých se byty přidělují',
            'Rules by which flats are given',
            'Правила надання квартир',
          ],
        ],
      ),
      priority(
        '2',
        ['Obce jako partneři', 'Municipalities as partners', 'Громади як партнери'],
        [
          'Jeden koordinátor pro všech 31 obcí.',
          'One coordinator for all 31 municipalities.',
          'Один координатор для 31 громади.',
        ],
        ['seniori'],
        [
          [
            'Společný příspěvek obcí na terénní péči',
            'A joint contribution to care at home',
            'Спільний внесок громад',
          ],
        ],
      ),
      priority(
        '3',
        ['Klub pro mladé i v létě', 'A youth club in summer too', 'Клуб для молоді й улітку'],
        [
          'Dospívající si řekli o otevřený klub o prázdninách.',
          'Teenagers asked for a club open in the holidays.',
          'Підлітки попросили клуб на канікулах.',
        ],
        ['deti-a-mladez'],
        [['Prázdninový provoz klubu', 'The club open in holidays', 'Робота клубу на канікулах']],
      ),
    ],
  },
  byYears({
    slug: 'plan-hlubcany-2027-2030',
    title: [
      'Plán sociálních služeb Hlubčanska 2027–2030',
      'Plan of social services of the Hlubčany district 2027–2030',
      'План соціальних послуг Глубчансько 2027–2030',
    ],
    summary: [
      'Sbíráme podklady; první návrh se objeví na jaře.',
      'We are gathering data; the first draft appears in spring.',
      'Збираємо дані; перший проєкт з’явиться навесні.',
    ],
    kind: 'medium-term',
    state: 'preparation',
    territory: 'orp-hlubcany',
    years: [2027, 2030],
    predecessor: 'sprss-hlubcansko-zapad',
  }),
]

/** Plans of the region and its towns; each comes after its predecessor. */
export const plans: Plan[] = [...local.map(byYears), current, ...others]
