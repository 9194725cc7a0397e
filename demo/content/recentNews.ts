import type { NewsLine } from './newsLine'

/** News of the last weeks, counted back from the day of seeding. */
export const recentNews: NewsLine[] = [
  {
    slug: 'plan-trnovicka-k-pripominkam',
    on: 1,
    title: [
      'Návrh plánu Trnovicka je k připomínkám',
      'The draft plan of the Trnovice district is open to comments',
      'Проєкт плану Трновицько відкрито для зауважень',
    ],
    subtitle: [
      'Na každou připomínku odpovíme, i když nepůjde přijmout',
      'We answer every comment, even when it cannot be accepted',
      'Відповімо на кожне зауваження',
    ],
    summary: [
      'Co má být v plánu na roky 2027 až 2029? Napište nám, nebo přijďte na veřejné projednání.',
      'What should the plan for 2027–2029 hold? Write to us or come to the hearing.',
      'Що має бути в плані на 2027–2029 роки? Напишіть або приходьте на слухання.',
    ],
    body: [
      `Pracovní skupiny připravovaly návrh od jara. Sešly se jedenáctkrát a mluvily s lidmi ve všech 31 obcích správního obvodu. Teď je řada na vás.

## O čem návrh mluví

- dostupné a krizové bydlení,
- společný příspěvek obcí na péči doma,
- klub pro mladé i o prázdninách.

> Nejcennější jsou připomínky lidí, kteří se službami zatím neměli nic společného. Vidí, čemu nerozumíme, protože nám to přijde samozřejmé. | koordinátor plánování | Podhorský kraj

## Jak se vyjádřit

1. Přečtěte si [návrh plánu](plans:plan-trnovice-2027-2029).
2. Vyplňte formulář v příloze a pošlete ho, nebo ho přineste.
3. Přijďte na [veřejné projednání](events:projednani-planu-trnovice).

!info Nemáte počítač? | Připomínku sepíšeme s vámi na městském úřadě nebo po telefonu 499 000 120.`,
      `The working groups have prepared the draft since spring. Now it is your turn.

- affordable and crisis housing,
- a joint contribution of municipalities to care at home,
- a youth club open in the holidays.

Read the [draft plan](plans:plan-trnovice-2027-2029), fill in the form in the attachment, or come to the [public hearing](events:projednani-planu-trnovice).`,
      `Робочі групи готували проєкт від весни. Тепер ваша черга. Прочитайте [проєкт плану](plans:plan-trnovice-2027-2029) або приходьте на [слухання](events:projednani-planu-trnovice).`,
    ],
    topics: ['plánování', 'veřejné projednání'],
    image: 'pracovni-skupina',
    attachments: ['formular-pripominky.odt'],
    events: ['projednani-planu-trnovice'],
    plans: ['plan-trnovice-2027-2029'],
  },
  {
    slug: 'vikendova-odlehcovaci-pece',
    on: 3,
    title: [
      'O víkendu přijede pečovatelka i k vám',
      'At the weekend a care worker will come to you too',
      'У вихідні доглядальниця приїде й до вас',
    ],
    subtitle: [
      'Projekt Doma mezi svými přidal 22 odlehčovacích míst',
      'The project At home among one’s own has added 22 respite places',
      'Проєкт додав 22 місця підтримки',
    ],
    summary: [
      'Kdo doma pečuje o blízkého, si může objednat víkendovou odlehčovací péči v sedmi správních obvodech.',
      'Those who care for a relative can book weekend respite care in seven districts.',
      'Хто доглядає близького, може замовити підтримку у вихідні в семи районах.',
    ],
    body: [
      `Zatím si lidé mohli oddechnout jen ve všední den. Od listopadu jezdí pečovatelky i v sobotu a v neděli.

> První víkend po třech letech jsem spala do osmi. Maminka mezitím pekla s pečovatelkou koláč. | paní, která pečuje o maminku | Jasanov

Objednat se dá u poradce pro pečující nebo přímo ve službě. Platí se jen čas pečovatelky, cesta ne.

@ Metodička poradců | projekt Doma mezi svými | +420499000141 | pecujici@kraj.priklad.example`,
      `Until now people could rest on weekdays only. Since November care workers come on Saturdays and Sundays too. Book with the carers’ adviser or directly with the service.`,
      `Досі відпочити можна було лише в будні. Від листопада доглядальниці приїздять і у вихідні.`,
    ],
    topics: ['pečující', 'odlehčovací služby'],
    image: 'pecovatelka',
    projects: ['doma-mezi-svymi'],
    events: ['pecujici-na-kafe'],
  },
  {
    slug: 'zima-nocleharna-otevrena',
    on: 5,
    title: [
      'Zima začíná: noclehárna v Dvorcích přijímá i nad kapacitu',
      'Winter begins: the Dvorce night shelter takes in more people',
      'Починається зима: нічліжка в Дворце приймає більше людей',
    ],
    summary: [
      'Když klesne teplota pod pět stupňů pod nulou, nikdo nezůstane přede dveřmi. Co dělat, když venku uvidíte člověka v nouzi?',
      'Below minus five nobody stays outside the door. What to do when you see someone in need?',
      'Коли нижче мінус п’яти, ніхто не залишиться за дверима.',
    ],
    body: [
      `!warning Leží někdo venku a nereaguje? | Volejte 155. Neodcházejte, dokud záchranka nepřijede.

Když člověk mluví a hrozí mu jen zima, zavolejte terénním pracovníkům Charitního domu Žernava na 499 010 042. Přivezou deku, čaj a nabídnou noc v teple.

Noclehárna má šestnáct lůžek, v mrazech rozloží dalších deset. Platí se, jen kdo může.`,
      `!warning Is somebody lying outside and not answering? | Call 155 and stay until the ambulance comes.

If they can talk and only the cold threatens them, call the outreach workers. The shelter has sixteen beds and adds ten in frost.`,
    ],
    topics: ['lidé bez domova', 'zima'],
    image: 'nocleharna',
    events: ['noc-venku'],
  },
  {
    slug: 'katalog-tri-jazyky',
    on: 8,
    title: [
      'Katalog služeb je česky, anglicky a ukrajinsky',
      'The catalogue is in Czech, English and Ukrainian',
      'Каталог чеською, англійською та українською',
    ],
    summary: [
      'Názvy a popisy služeb si přečtete ve třech jazycích a najdete ty, kde se domluvíte.',
      'Read services in three languages and find those where your language is spoken.',
      'Читайте про послуги трьома мовами й знаходьте ті, де вас зрозуміють.',
    ],
    body: [
      `Jazyk přepnete nahoře na každé stránce. U služby je napsáno, kterými jazyky se v ní domluvíte, včetně českého znakového jazyka.

Když text zatím přeložený není, uvidíte ho česky a řekneme vám to.`,
      `You can switch the language at the top of every page. Each service says which languages are spoken there, Czech sign language included. When a text is not translated yet, you see it in Czech and we say so.`,
      `Мову можна змінити вгорі кожної сторінки. У кожній послузі вказано, якими мовами там спілкуються. Якщо перекладу ще немає, ви побачите текст чеською.`,
    ],
    topics: ['portál', 'cizinci'],
    image: 'krajina',
  },
  {
    slug: 'krizova-luzka-pomohla',
    on: 11,
    title: [
      'Krizová lůžka pomohla prvním jedenácti lidem',
      'Crisis beds helped the first eleven people',
      'Кризові ліжка допомогли першим одинадцятьом',
    ],
    subtitle: ['Devět z nich nemuselo do nemocnice'],
    summary: [
      'Tři lůžka v Jasanově fungují dva měsíce. Kdo na ně smí a jak dlouho tu zůstane?',
      'Three beds in Jasanov have been open for two months. Who may use them and for how long?',
      'Три ліжка в Ясанові працюють два місяці. Хто може ними скористатися?',
    ],
    body: [
      `Lůžka jsou v přízemí krizového centra a o nikoho se tu nestará jen zdravotník: vedle sestry slouží sociální pracovník a **peer**, člověk s vlastní zkušeností.

> Nejdřív se tři hodiny jen mlčelo. A pak jsem poprvé řekl nahlas, co se mi děje. | klient krizového centra

Zůstat se dá nejdéle sedm dní. Doporučení lékaře není potřeba, stačí přijít nebo zavolat.`,
    ],
    topics: ['duševní zdraví'],
    projects: ['dusevni-zdravi-v-komunite'],
  },
  {
    slug: 'dotace-2027-vyhlaseny',
    on: 14,
    title: [
      'Kraj vyhlásil dotace pro služby na rok 2027',
      'The region has announced grants for 2027',
      'Край оголосив дотації на 2027 рік',
    ],
    summary: [
      'Žádosti se podávají do 15. prosince. Nově lze podpořit i supervizi a noční provoz.',
      'Applications until 15 December; supervision and night work can be supported too.',
      'Заявки до 15 грудня.',
    ],
    body: [
      `| Co se podporuje | Nejvýš |
| mzdy a provoz služeb v síti | 100 % vyrovnávací platby |
| supervize a vzdělávání | 60 000 Kč na službu |
| noční a víkendový provoz | 240 000 Kč na službu |

a) Ověřte, že údaje o službě v registru souhlasí.
b) Vyplňte žádost elektronicky.
c) Přiložte rozpočet a počty klientů za deset měsíců.

[[pravidla-dotaci-kraje.pdf]]`,
      `Applications are handed in electronically until 15 December. The rules are in the attachment.`,
    ],
    author: 'odbor sociálních věcí',
    topics: ['dotace', 'poskytovatelé'],
    attachments: ['pravidla-dotaci-kraje.pdf', 'kapacity-site-2026.csv'],
    plans: ['akcni-plan-kraje-2026'],
  },
  {
    slug: 'pruvodce-pro-rodiny-demence',
    on: 19,
    title: [
      'Když blízký zapomíná: nový průvodce pro rodiny',
      'When someone close forgets: a new guide for families',
      'Коли близький забуває: новий порадник',
    ],
    summary: [
      'Dvacet stran bez cizích slov: první příznaky, úřady, domácnost i to, jak nezapomenout na sebe.',
      'Twenty pages without jargon: first signs, offices, the household, and not forgetting yourself.',
      'Двадцять сторінок простими словами.',
    ],
    body: [
      `Průvodce psaly rodiny, které tím prošly, a četla ho lékařka. Vezmete si ho v knihovnách a u praktických lékařů, nebo stáhnete tady.

[[pruvodce-demence.pdf]]

Kdo raději poslouchá, najde průvodce i jako nahrávku v krajské knihovně.`,
      `The guide was written by families who have been through it, and read by a doctor. Take it in libraries or download it here.`,
    ],
    topics: ['demence', 'pečující'],
    image: 'zahrada',
    attachments: ['pruvodce-demence.pdf'],
    projects: ['doma-mezi-svymi'],
    events: ['kurz-demence-doma'],
  },
  {
    slug: 'mladi-a-klub-kolej',
    on: 23,
    title: ['Dospívající si postavili vlastní nahrávací studio'],
    subtitle: ['V klubu Kolej vznikla první deska'],
    summary: [
      'Staré skladiště na nádraží v Trnovicích se proměnilo za jedno léto. Materiál dala železnice, práci klub.',
    ],
    body: [
      `Studio má rozlohu kupé a odhlučnění z vajíčkových krabic. Nahrávat smí každý, komu je od deseti do dvaceti let, a nic nestojí.

> Myslel jsem, že sem chodí jen ti, co mají průšvih. Ale chodí sem prostě kluci a holky z Trnovic. | návštěvník klubu`,
    ],
    topics: ['mladí lidé'],
    image: 'klub',
  },
  {
    slug: 'autobus-na-objednani',
    on: 27,
    title: [
      'K lékaři bez auta: autobus na zavolání v jedenácti obcích',
      'To the doctor without a car: a bus on call in eleven villages',
      'До лікаря без авто: автобус на виклик',
    ],
    summary: [
      'Zkušební provoz na Jívovišťsku potrvá do léta. Jízda stojí dvacet korun a objedná se den předem.',
      'The trial runs until summer. A ride costs twenty crowns and is booked a day ahead.',
      'Пробна робота до літа. Поїздка коштує двадцять крон.',
    ],
    body: [
      `Autobus jezdí v úterý a ve čtvrtek, zastaví až u domu a má plošinu pro vozík. Kdo potřebuje, tomu řidič pomůže až do čekárny.

- objednávky na telefonu do 14 hodin předchozího dne,
- přednost mají cesty k lékaři,
- doprovod jede zdarma.`,
    ],
    topics: ['doprava', 'senioři'],
    image: 'autobus',
  },
  {
    slug: 'dilna-hleda-zakazky',
    on: 34,
    title: ['Dílny Trnovice vyrábějí vánoční dárky pro firmy'],
    summary: [
      'Misky, hrnky a tkané šátky z přádelny. Objednávky do konce listopadu, každý kus je jiný.',
    ],
    body: [
      `V dílně pracuje dvaadvacet lidí. Za loňské zakázky si pořídili novou pec a přibrali dvě kolegyně.`,
    ],
    author: 'Dílny Trnovice',
    topics: ['práce', 'chráněné dílny'],
    image: 'dilna',
  },
  {
    slug: 'dobrovolnici-roku',
    on: 41,
    title: ['Kdo jsou dobrovolníci roku'],
    subtitle: ['Porota ocenila i psa'],
    summary: [
      'Cenu dostala pětice lidí, kteří navštěvují osamělé, doučují a vozí obědy. A fenka Berta, která chodí do domova pro seniory.',
    ],
    body: [
      `Slavnostní večer v Jívovišti zaplnil celý sál. Dobrovolníci loni věnovali druhým **11 400 hodin**.

> Není to oběť. Odcházím odtamtud lehčí, než jsem přišel. | dobrovolník, 71 let`,
    ],
    topics: ['dobrovolnictví'],
    image: 'dobrovolnik',
  },
  {
    slug: 'mapa-barier-druhy-rok',
    on: 52,
    title: ['Mapa bariér: za rok zmizelo čtrnáct překážek'],
    summary: [
      'Obyvatelé Skalnice nahlásili 63 míst, kam se nedostanou s vozíkem ani s kočárkem. Město opravilo čtrnáct z nich.',
    ],
    body: [
      `Nejčastěji šlo o chybějící nájezdy na chodník a o schod u obchodu. U každého místa je fotka, vážnost a stav; když se překážka odstraní, bod zezelená.

Na jaře se chystá [procházka za bariérami](events:mapovani-barier-prochazka).`,
    ],
    topics: ['bariéry', 'doprava'],
    image: 'bariery',
    events: ['mapovani-barier-prochazka'],
    projects: ['regionalni-partnerstvi-ii'],
  },
  {
    slug: 'rana-pece-dvacet-let',
    on: 66,
    title: ['Raná péče Krůček slaví dvacet let'],
    summary: ['Za tu dobu provázela přes tisíc rodin. Dnes jezdí do 75 z nich.'],
    body: [
      `Když Krůček začínal, měl jedno auto a krabici hraček. Dnes má šest poradkyň, půjčovnu pomůcek a setkání rodin, na která jezdí i děti, jež už dávno chodí do školy.

[[rana-pece.webp]]`,
    ],
    author: 'Raná péče Krůček',
    topics: ['děti', 'výročí'],
    image: 'rana-pece',
  },
  {
    slug: 'novy-plan-kraje-schvalen',
    on: 330,
    title: [
      'Krajské zastupitelstvo schválilo plán služeb do roku 2028',
      'The regional council has approved the plan of services until 2028',
      'Крайова рада схвалила план послуг до 2028 року',
    ],
    subtitle: ['Přednost má pomoc doma'],
    summary: [
      'Pět priorit, 31 opatření a poprvé i závazek, že pečující nezůstanou sami.',
      'Five priorities, 31 measures and for the first time a commitment to carers.',
      'П’ять пріоритетів і зобов’язання щодо доглядальників.',
    ],
    body: [
      `Plán připravovalo přes dvě stě lidí. Rozhodovali o něm i uživatelé služeb, kteří měli v pracovních skupinách stejný hlas jako úředníci.

> Plán není kniha do skříně. Každý rok k němu zveřejníme, co se povedlo a co ne. | vedoucí odboru sociálních věcí | Podhorský kraj

Celý [plán](plans:plan-kraje-2026-2028) je na portálu i s čísly.`,
    ],
    author: 'tiskové oddělení kraje',
    topics: ['plánování'],
    image: 'plan',
    attachments: ['sprss-2026-2028.pdf'],
    plans: ['plan-kraje-2026-2028'],
  },
]
