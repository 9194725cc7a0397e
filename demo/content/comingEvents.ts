import type { EventLine } from './eventLine'

const home = ['doma-mezi-svymi']
const mind = ['dusevni-zdravi-v-komunite']

/** Events around the day of seeding: a few behind us, most ahead. */
export const comingEvents: EventLine[] = [
  {
    slug: 'setkani-poskytovatelu-podzim',
    kind: 'meeting',
    title: [
      'Podzimní setkání poskytovatelů',
      'Autumn meeting of providers',
      'Осіння зустріч надавачів',
    ],
    summary: [
      'Co se mění v síti, v dotacích a v registru od ledna.',
      'What changes in the network, in grants and in the register from January.',
      'Що змінюється в мережі, дотаціях і реєстрі.',
    ],
    when: [[-16, '9:00', '13:00']],
    venue: [
      ['Krajský úřad', 'Regional office', 'Крайова адміністрація'],
      'Jasanov',
      'Krajské náměstí 1',
    ],
    capacity: 90,
    attachments: ['pravidla-dotaci-kraje.pdf'],
  },
  {
    slug: 'pecujici-na-kafe',
    kind: 'meeting',
    title: ['Pečující na kafe', 'Coffee for carers', 'Кава для тих, хто доглядає'],
    summary: [
      'Odpoledne pro ty, kdo pečují doma. O vašeho blízkého se zatím postará pečovatelka vedle v místnosti.',
      'An afternoon for those who care at home. Meanwhile a carer looks after your relative next door.',
      'Пополудня для тих, хто доглядає вдома.',
    ],
    when: [
      [4, '14:00', '16:30'],
      [32, '14:00', '16:30'],
      [60, '14:00', '16:30'],
    ],
    venue: ['Komunitní centrum Most', 'Jasanov', 'Nábřežní 4'],
    projects: home,
    organisers: ['Komunitní centrum Most, z. s.'],
    capacity: 24,
    registration: 'required',
    image: 'pecovatelka',
    body: [
      `Přijďte, i když máte jen hodinu. Káva a koláč jsou na nás.

- 14.00 volné povídání
- 15.00 host: právnička o dlouhodobém ošetřovném
- 16.00 půjčovna pomůcek, co se dá mít doma hned

@ Koordinátorka pečujících | Komunitní centrum Most | +420499010007 | pecujici@most.priklad.example`,
      `Come even if you have only an hour. Coffee and cake are on us.`,
      `Приходьте, навіть якщо маєте лише годину. Кава й пиріг — від нас.`,
    ],
  },
  {
    slug: 'projednani-planu-trnovice',
    kind: 'hearing',
    title: [
      'Veřejné projednání plánu Trnovicka',
      'Public hearing of the Trnovice plan',
      'Громадські слухання плану Трновицько',
    ],
    summary: [
      'Řekněte, co v návrhu plánu chybí. Připomínky se dají poslat i předem.',
      'Say what is missing in the draft plan. Comments can also be sent in advance.',
      'Скажіть, чого бракує в проєкті плану.',
    ],
    when: [[11, '17:00', '19:00']],
    venue: [
      'Společenské centrum',
      'Trnovice',
      'Náměstí Republiky 99',
      ['sál v přízemí', 'hall on the ground floor', 'зала на першому поверсі'],
    ],
    organisers: ['Město Trnovice', 'Podhorský kraj'],
    group: 'ridici-skupina',
    image: 'pracovni-skupina',
    attachments: ['formular-pripominky.odt'],
    body: [
      `## Program

1. Proč plán vzniká a co v něm je (20 minut)
2. U stolů: bydlení, péče doma, mladí lidé
3. Co s vašimi připomínkami uděláme

!info Přístupnost | Sál je bezbariérový, tlumočíme do znakového jazyka a hlídáme děti.`,
      `## Programme

1. Why the plan is made and what is in it
2. At the tables: housing, care at home, young people
3. What we will do with your comments

!info Accessibility | The hall is step-free, with sign-language interpreting and child minding.`,
    ],
  },
  {
    slug: 'kurz-demence-doma',
    kind: 'course',
    title: [
      'Demence doma: kurz pro rodiny',
      'Dementia at home: a course for families',
      'Деменція вдома: курс для родин',
    ],
    summary: [
      'Čtyři večery o tom, co se s blízkým děje a jak si usnadnit den.',
      'Four evenings on what is happening and how to make the day easier.',
      'Чотири вечори про те, що відбувається і як полегшити день.',
    ],
    when: [
      [9, '17:00', '19:00'],
      [16, '17:00', '19:00'],
      [23, '17:00', '19:00'],
      [30, '17:00', '19:00'],
    ],
    venue: ['Slunečnice', 'Soutoky nad Bystrou', 'Svatojánská 11'],
    projects: home,
    accredited: false,
    capacity: 16,
    registration: 'full',
    organisers: ['Slunečnice – dům pro lidi s demencí, z. ú.'],
    image: 'zahrada',
  },
  {
    slug: 'kurz-krizova-intervence',
    kind: 'course',
    title: [
      'Krizová intervence po telefonu i tváří v tvář',
      'Crisis intervention by telephone and face to face',
      'Кризове втручання телефоном і віч-на-віч',
    ],
    summary: [
      'Akreditovaný kurz pro sociální pracovníky, 24 hodin.',
      'An accredited course for social workers, 24 hours.',
      'Акредитований курс для соціальних працівників, 24 години.',
    ],
    when: [
      [18, '9:00', '16:00'],
      [19, '9:00', '16:00'],
      [25, '9:00', '16:00'],
    ],
    venue: ['Linka Podhůří', 'Jasanov', 'Mostecká 2'],
    projects: mind,
    accredited: true,
    capacity: 14,
    registration: 'required',
    image: 'telefon',
    attachments: ['prihlaska-na-kurz.odt'],
  },
  {
    slug: 'den-otevrenych-dveri-cdz',
    kind: 'open-day',
    title: [
      'Den otevřených dveří Centra duševního zdraví',
      'Open day of the mental-health centre',
      'День відкритих дверей центру психічного здоров’я',
    ],
    when: [[6, '13:00', '18:00']],
    venue: ['Centrum duševního zdraví', 'Jasanov', 'Husova 18'],
    projects: mind,
    organisers: ['Společnost Podaná ruka Jasanov, z. ú.'],
    summary: [
      'Prohlídka, rozhovor s týmem a výstava obrazů klientů.',
      'A tour, a talk with the team and an exhibition of clients’ paintings.',
      'Екскурсія, розмова з командою та виставка картин клієнтів.',
    ],
  },
  {
    slug: 'ridici-skupina-jednani',
    kind: 'meeting',
    title: [
      'Jednání řídící skupiny: vypořádání připomínek',
      'Steering group: settling the comments',
      'Засідання керівної групи: розгляд зауважень',
    ],
    when: [[38, '9:00', '12:00']],
    venue: [
      ['Krajský úřad', 'Regional office', 'Крайова адміністрація'],
      'Jasanov',
      'Krajské náměstí 1',
      ['zasedací místnost 214', 'meeting room 214', 'кімната 214'],
    ],
    group: 'ridici-skupina',
    online: 'https://kraj.priklad.example/zive',
  },
  {
    slug: 'stredoskolaci-a-dusevni-zdravi',
    kind: 'workshop',
    title: [
      'Středoškoláci a duševní zdraví: dílna pro učitele',
      'Teenagers and mental health: a workshop for teachers',
      'Підлітки та психічне здоров’я: воркшоп для вчителів',
    ],
    when: [[47, '13:00', '17:00']],
    venue: [['Gymnázium', 'Grammar school', 'Гімназія'], 'Náhorov', 'Řezníčkova 451'],
    projects: mind,
    capacity: 30,
    registration: 'required',
    accredited: true,
    image: 'vzdelavani',
  },
  {
    slug: 'veletrh-sluzeb-jaro',
    kind: 'fair',
    title: [
      'Veletrh sociálních služeb kraje',
      'Fair of social services of the region',
      'Ярмарок соціальних послуг краю',
    ],
    summary: [
      'Osmdesát poskytovatelů pod jednou střechou, poradny, divadlo klientů a trh chráněných dílen.',
      'Eighty providers under one roof, advice, clients’ theatre and a workshop market.',
      'Вісімдесят надавачів під одним дахом, поради, театр і ярмарок майстерень.',
    ],
    when: [[112, '10:00', '17:00']],
    venue: ['Výstaviště', 'Jasanov', 'Výstavní 1', ['pavilon B', 'pavilion B', 'павільйон B']],
    image: 'namesti',
    attachments: ['program-veletrhu-poskytovatelu.pdf'],
  },
  {
    slug: 'staz-pecovatelek-dvorce',
    kind: 'study-visit',
    title: [
      'Stáž pečovatelek v Dvorcích',
      'Study visit of care workers in Dvorce',
      'Стажування доглядальниць у Дворце',
    ],
    when: [
      [54, '8:00', '15:00'],
      [55, '8:00', '15:00'],
    ],
    venue: ['Městský úřad', 'Dvorce nad Žernavou', 'Náměstí Míru 1'],
    projects: home,
    capacity: 10,
    registration: 'required',
  },
  {
    slug: 'koordinatori-obci-porada',
    kind: 'meeting',
    title: [
      'Metodické setkání koordinátorů obcí',
      'Methodical meeting of municipal coordinators',
      'Методична зустріч координаторів громад',
    ],
    when: [[26, '9:00', '14:00']],
    venue: ['Zámek', 'Jívoviště', 'Valdštejnovo náměstí 1'],
  },
  {
    slug: 'noc-venku',
    kind: 'other',
    title: [
      'Noc venku: happening na podporu lidí bez domova',
      'A night outside: in support of homeless people',
      'Ніч просто неба: на підтримку людей без дому',
    ],
    when: [[13, '18:00', '22:00']],
    venue: [['Náměstí Míru', 'Peace Square', 'Площа Миру'], 'Dvorce nad Žernavou', 'Náměstí Míru'],
    organisers: ['Charitní dům Žernava'],
    image: 'nocleharna',
    summary: [
      'Polévka, hudba a vyprávění lidí, kteří přespávali venku a už nemusejí.',
      'Soup, music and stories of people who slept rough and no longer have to.',
      'Суп, музика та розповіді людей, що жили надворі.',
    ],
  },
  {
    slug: 'mapovani-barier-prochazka',
    kind: 'other',
    title: [
      'Procházka za bariérami: pomozte zmapovat město',
      'A walk for barriers: help to map the town',
      'Прогулянка за бар’єрами: допоможіть скласти карту',
    ],
    when: [[75, '10:00', '12:30']],
    venue: ['Městská knihovna', 'Skalnice', 'Mírové náměstí 56'],
    image: 'bariery',
    summary: [
      'S vozíčkáři, rodiči s kočárky a s projektantkou projdeme tři ulice.',
      'With wheelchair users, parents with prams and an architect through three streets.',
      'З людьми у візках, батьками з колясками та архітекторкою.',
    ],
  },
  {
    slug: 'skoleni-pro-dobrovolniky',
    kind: 'course',
    title: [
      'Jarní školení dobrovolníků',
      'Spring training of volunteers',
      'Весняне навчання волонтерів',
    ],
    dateNote: [
      'Termín oznámíme do konce ledna.',
      'The date will be announced by the end of January.',
      'Дату оголосимо до кінця січня.',
    ],
    organisers: ['Seniorům pro radost, z. s.'],
    image: 'dobrovolnik',
    summary: [
      'Pro ty, kdo chtějí navštěvovat osamělé lidi.',
      'For those who want to visit lonely people.',
      'Для тих, хто хоче відвідувати самотніх.',
    ],
  },
]
