import { dayFromNow } from '../build/dates'
import { inventedIco } from '../build/ico'
import { media } from '../build/ref'
import { t } from '../build/said'
import type { Seedling } from '../build/sown'
import { text } from '../build/text'
import { positions } from './territories'

type LegalForm = NonNullable<Seedling<'providers'>['legalForm']>
type Line = [
  slug: string,
  name: string,
  legalForm: LegalForm,
  town: string,
  street: string,
  summary: [cs: string, en: string, uk: string],
  logo?: string,
  description?: string,
]

export const postcodes: Record<string, string> = {
  ...{ Jasanov: '57901', Skalnice: '57911', 'Dvorce nad Žernavou': '57921', Jívoviště: '57931' },
  ...{ 'Kostelany nad Bystrou': '57941', Náhorov: '57951', 'Novina nad Žernavou': '57961' },
  ...{ Trnovice: '57971', Hřebenov: '57981', Hlubčany: '57991', 'Soutoky nad Bystrou': '57995' },
}

const lines: Line[] = [
  [
    'pecovatelky-podhuri',
    'Pečovatelky Podhůří, z. ú.',
    'institute',
    'Jasanov',
    'Lipová 12',
    [
      'Pomáháme lidem zůstat doma, i když síly ubývají. Jezdíme po Jasanově a do třiceti okolních obcí.',
      'We help people stay at home when strength fails. We serve Jasanov and thirty villages around it.',
      'Допомагаємо людям залишатися вдома, коли сил меншає. Працюємо в Ясанові та тридцяти довколишніх селах.',
    ],
    'logo-pecovatelky',
    `Začínaly jsme v roce 1996 ve čtyřech, s jedním starým autem. Dnes je nás přes čtyřicet a denně pomáháme asi třem stům lidí.

## Na čem nám záleží

- chodí k vám stále tytéž dvě nebo tři pečovatelky,
- domluvený čas platí; když se zpozdíme, zavoláme,
- nic neděláme za vás, co ještě zvládnete sami.`,
  ],
  [
    'komunitni-centrum-most',
    'Komunitní centrum Most, z. s.',
    'association',
    'Jasanov',
    'Nábřežní 4',
    [
      'Dům, kde se potkávají rodiny, sousedé a lidé, kteří do kraje přišli odjinud.',
      'A house where families, neighbours and newcomers meet.',
      'Дім, де зустрічаються родини, сусіди й люди, що приїхали з інших країв.',
    ],
    'logo-most',
    `V centru pracuje šest lidí a přes dvacet dobrovolníků. Domluvíte se česky, ukrajinsky a anglicky.`,
  ],
  [
    'domov-orechovka',
    'Domov Ořechovka, příspěvková organizace',
    'contributory-organisation',
    'Jasanov',
    'Zahradní 30',
    [
      'Krajský domov pro starší lidi uprostřed zahrady s ořešáky.',
      'A regional home for older people in the middle of a walnut garden.',
      'Крайовий будинок для літніх людей посеред горіхового саду.',
    ],
    'logo-orechovka',
  ],
  [
    'domov-pod-lipami',
    'Domov Pod Lipami, příspěvková organizace',
    'contributory-organisation',
    'Skalnice',
    'Klášterní 8',
    [
      'Domov a stacionář ve starém klášterním domě, deset minut pěšky od náměstí.',
      'A home and a day centre in an old convent house, ten minutes from the square.',
      'Будинок і денний стаціонар у старому монастирському домі.',
    ],
  ],
  [
    'linka-podhuri',
    'Linka Podhůří, z. ú.',
    'institute',
    'Jasanov',
    'Mostecká 2',
    [
      'Telefon, chat a krizové centrum pro lidi, kterým se zhroutil svět.',
      'Telephone, chat and a crisis centre for people whose world has fallen apart.',
      'Телефон, чат і кризовий центр для людей у скруті.',
    ],
    'logo-linka',
  ],
  [
    'svetlo-pod-hrebenem',
    'Světlo pod Hřebenem, z. s.',
    'association',
    'Hřebenov',
    'Horská 15',
    [
      'Učíme lidi, kteří ztrácejí zrak, jak žít dál po svém.',
      'We teach people who are losing their sight how to go on living their own way.',
      'Навчаємо людей, що втрачають зір, жити далі по-своєму.',
    ],
    'logo-svetlo',
  ],
  [
    'charitni-dum-zernava',
    'Charitní dům Žernava',
    'church',
    'Dvorce nad Žernavou',
    'Mlýnská 77',
    [
      'Střecha, teplo a pomoc lidem, kteří přišli o domov.',
      'A roof, warmth and help for people who have lost their home.',
      'Дах, тепло й допомога людям, що втратили домівку.',
    ],
  ],
  [
    'bezpecny-pristav',
    'Bezpečný přístav Podhůří, z. s.',
    'association',
    'Jasanov',
    'Poštovní 3',
    [
      'Pomáháme ženám, mužům i dětem, kterým doma někdo ubližuje.',
      'We help women, men and children whom somebody hurts at home.',
      'Допомагаємо жінкам, чоловікам і дітям, яких кривдять удома.',
    ],
  ],
  [
    'poradna-kompas',
    'Poradna Kompas, o. p. s.',
    'public-benefit',
    'Náhorov',
    'Tkalcovská 20',
    [
      'Dluhy, bydlení, rozvod, práva obětí: poradíme zdarma a rozumět nám budete.',
      'Debts, housing, divorce, victims’ rights: free advice in plain words.',
      'Борги, житло, розлучення, права жертв: безкоштовно й зрозуміло.',
    ],
  ],
  [
    'k-centrum-pramen',
    'Kontaktní centrum Pramen, z. s.',
    'association',
    'Trnovice',
    'Nádražní 101',
    [
      'Snižujeme rizika, která přinášejí drogy, a pomáháme lidem najít cestu ven.',
      'We reduce the harm of drugs and help people find a way out.',
      'Зменшуємо ризики від наркотиків і допомагаємо знайти вихід.',
    ],
  ],
  [
    'statek-novy-list',
    'Statek Nový list, z. ú.',
    'institute',
    'Dolní Hamr',
    'Dolní Hamr 14',
    [
      'Hospodářství, kde se lidé po závislosti učí žít znovu.',
      'A farm where people learn to live again after addiction.',
      'Господарство, де люди після залежності вчаться жити заново.',
    ],
  ],
  [
    'krucek',
    'Raná péče Krůček, z. ú.',
    'institute',
    'Kostelany nad Bystrou',
    'Školní 9',
    [
      'Provázíme rodiny s malými dětmi, které se vyvíjejí jinak.',
      'We accompany families with small children who develop differently.',
      'Супроводжуємо родини з малими дітьми, що розвиваються інакше.',
    ],
  ],
  [
    'duha-bez-hranic',
    'Duha bez hranic, z. s.',
    'association',
    'Novina nad Žernavou',
    'Na Valech 6',
    [
      'Bydlení, práce a přátelé pro lidi s mentálním postižením.',
      'Housing, work and friends for people with intellectual disabilities.',
      'Житло, праця й друзі для людей з інтелектуальною інвалідністю.',
    ],
  ],
  [
    'domov-na-strani',
    'Domov Na Stráni, příspěvková organizace',
    'contributory-organisation',
    'Vrbová Lhota pod Strání',
    'Vrbová Lhota 50',
    [
      'Z bývalého ústavu jsme se rozešli do osmi domácností v obcích kolem.',
      'From a former institution we have moved into eight households in villages around.',
      'З колишнього закладу ми розселилися у вісім домогосподарств у довколишніх селах.',
    ],
  ],
  [
    'stacionar-slunecnice',
    'Slunečnice – dům pro lidi s demencí, z. ú.',
    'institute',
    'Soutoky nad Bystrou',
    'Svatojánská 11',
    [
      'Den mezi lidmi pro ty, kdo zapomínají, a oddech pro ty, kdo pečují.',
      'A day among people for those who forget, and rest for those who care.',
      'День серед людей для тих, хто забуває, і відпочинок для тих, хто доглядає.',
    ],
  ],
  [
    'krok-vedle',
    'Krok vedle, z. s.',
    'association',
    'Jívoviště',
    'Zámecká 41',
    [
      'Osobní asistenti, kteří jdou vedle vás, ne před vámi.',
      'Personal assistants who walk beside you, not in front of you.',
      'Асистенти, що йдуть поруч, а не попереду.',
    ],
  ],
  [
    'mesto-dvorce',
    'Město Dvorce nad Žernavou',
    'municipality',
    'Dvorce nad Žernavou',
    'Náměstí Míru 1',
    [
      'Městská pečovatelská služba ve městě a v osmnácti obcích správního obvodu.',
      'Municipal home care in the town and eighteen villages.',
      'Міська служба догляду в місті та вісімнадцяти селах.',
    ],
  ],
  [
    'mesto-hlubcany',
    'Město Hlubčany',
    'municipality',
    'Hlubčany',
    'Mírové náměstí 24',
    [
      'Město provozuje pečovatelskou službu a denní centrum pro celý mikroregion.',
      'The town runs home care and a day centre for the whole micro-region.',
      'Місто утримує службу догляду та денний центр для всього мікрорегіону.',
    ],
    'logo-hlubcany',
  ],
  [
    'mesto-soutoky',
    'Město Soutoky nad Bystrou',
    'municipality',
    'Soutoky nad Bystrou',
    'Sychrova 16',
    [
      'Město pečuje o své starší obyvatele a o rodiny s dětmi.',
      'The town cares for its older people and families with children.',
      'Місто дбає про літніх мешканців і родини з дітьми.',
    ],
    'logo-soutoky',
  ],
  [
    'cdz-jasanov',
    'Společnost Podaná ruka Jasanov, z. ú.',
    'institute',
    'Jasanov',
    'Husova 18',
    [
      'Péče o duševní zdraví tam, kde lidé žijí.',
      'Mental-health care where people live.',
      'Психічне здоров’я — там, де люди живуть.',
    ],
  ],
  [
    'hospic-u-pramene',
    'Hospic U Pramene, z. ú.',
    'institute',
    'Náhorov',
    'Lázeňská 5',
    [
      'Aby lidé mohli zemřít doma, bez bolesti a mezi svými.',
      'So that people can die at home, without pain and among their own.',
      'Щоб люди могли піти вдома, без болю й серед рідних.',
    ],
  ],
  [
    'nemocnice-nahorov',
    'Nemocnice Náhorov, a. s.',
    'company',
    'Náhorov',
    'Nemocniční 70',
    [
      'Lůžka pro ty, kdo se z nemocnice zatím nemají kam vrátit, a sestry, které dojíždějí domů.',
      'Beds for those who cannot go home yet, and nurses who come to you.',
      'Ліжка для тих, кому поки нікуди повертатися, і медсестри, що приїздять додому.',
    ],
  ],
  [
    'klub-kolej',
    'Klub Kolej, z. s.',
    'association',
    'Trnovice',
    'Nádražní 12',
    [
      'Dva kluby pro dospívající na nádražích v Trnovicích a v Hlubčanech.',
      'Two clubs for teenagers at the stations in Trnovice and Hlubčany.',
      'Два клуби для підлітків на вокзалах у Трновіце та Глубчанах.',
    ],
  ],
  [
    'ticho-a-slovo',
    'Ticho a slovo, z. s.',
    'association',
    'Jasanov',
    'Havlíčkova 27',
    [
      'Tlumočíme mezi světem neslyšících a slyšících.',
      'We interpret between the deaf and the hearing world.',
      'Перекладаємо між світом глухих і чуючих.',
    ],
  ],
  [
    'dum-na-puli',
    'Dům Na Půli, z. ú.',
    'institute',
    'Skalnice',
    'Tovární 3',
    [
      'První vlastní klíče pro mladé lidi, kteří vyrostli v ústavech.',
      'The first keys of their own for young people who grew up in care.',
      'Перші власні ключі для молоді, що виросла в закладах.',
    ],
  ],
  [
    'seniorum-pro-radost',
    'Seniorům pro radost, z. s.',
    'association',
    'Jívoviště',
    'Palackého 22',
    [
      'Kluby, kurzy a dobrovolníci, aby nikdo nebyl sám.',
      'Clubs, courses and volunteers so that nobody is alone.',
      'Клуби, курси й волонтери, щоб ніхто не був самотнім.',
    ],
  ],
  [
    'dilny-trnovice',
    'Dílny Trnovice, s. r. o.',
    'company',
    'Trnovice',
    'Textilní 8',
    [
      'Keramická a tkalcovská dílna v bývalé přádelně.',
      'A pottery and a weaving workshop in a former mill.',
      'Гончарна й ткацька майстерні в колишній прядильні.',
    ],
  ],
  [
    'spolecne-doma',
    'Společně doma Hřebenov, z. ú.',
    'institute',
    'Hřebenov',
    'Krkonošská 2',
    [
      'Domácí péče v horských obcích, i když napadne metr sněhu.',
      'Home care in mountain villages, even under a metre of snow.',
      'Догляд удома в гірських селах, навіть коли снігу по пояс.',
    ],
  ],
  [
    'domov-jivoviste',
    'Domov Jívoviště, příspěvková organizace',
    'contributory-organisation',
    'Jívoviště',
    'Pod Zámkem 3',
    [
      'Domov pro seniory a pro lidi s demencí v parku pod zámkem.',
      'A home for older people and for people with dementia in the park below the castle.',
      'Будинок для літніх людей і людей з деменцією в парку під замком.',
    ],
  ],
  [
    'marie-poradkyne',
    'Rodinná poradkyně Marie',
    'person',
    'Kostelany nad Bystrou',
    'Komenského 88',
    [
      'Samostatná poradkyně pro rodiny, které se rozcházejí.',
      'An independent adviser for families that are separating.',
      'Незалежна консультантка для родин, що розлучаються.',
    ],
  ],
]

/** A small step aside so that places of one town do not lie on one another. */
export const near = (town: string, nth: number): [number, number] => {
  const [longitude = 16.3, latitude = 50.02] = positions.get(town) ?? []
  const angle = nth * 2.4
  return [
    Number((longitude + 0.009 * Math.cos(angle)).toFixed(5)),
    Number((latitude + 0.006 * Math.sin(angle)).toFixed(5)),
  ]
}

export const phoneOf = (nth: number): string => `+4204990${String(10000 + nth * 7).slice(0, 5)}`

/** Organisations that provide services; all invented. */
export const providers: Seedling<'providers'>[] = lines.map(
  ([slug, name, legalForm, town, street, summary, logo, description], at) => ({
    ...{ slug, name, legalForm, ico: inventedIco(100 + at), summary: t(...summary) },
    ...(description && { description: t(text(description)) }),
    contacts: {
      phones: [{ number: phoneOf(at) }],
      emails: [{ email: `info@${slug}.priklad.example` }],
      web: `https://${slug}.priklad.example`,
      ...(at % 3 === 0 && { dataBox: `ph${String(at).padStart(2, '0')}srv` }),
    },
    address: { street, city: town, postcode: postcodes[town] ?? '57900' },
    location: near(town, at),
    verifiedOn: dayFromNow(-(12 + ((at * 53) % 420))),
    ...(logo && { logo: media(`${logo}.png`) }),
    _status: 'published',
  }),
)
