import { serviceTypes } from '../build/ref'
import { t } from '../build/said'
import type { Seedling } from '../build/sown'
import { text } from '../build/text'

import { situationParts } from './situationParts'

type Words = [cs: string, en: string, uk: string]
type Situation = {
  slug: string
  icon: NonNullable<Seedling<'life-situations'>['icon']>
  title: Words
  summary: Words
  body: [cs: string, en?: string, uk?: string]
  types: string[]
}

/** The situations shown on the home page, in this order. */
const onHome: Situation[] = [
  {
    slug: 'rodic-uz-sam-nestaci',
    icon: 'ageing',
    title: [
      'Rodič už na všechno sám nestačí',
      'My parent can no longer manage alone',
      'Мої батьки вже не дають собі ради самі',
    ],
    summary: [
      'Vaření, úklid nebo koupání je čím dál těžší a vy hledáte, kdo by pomohl doma.',
      'Cooking, cleaning or bathing is getting harder and you are looking for help at home.',
      'Готувати, прибирати чи митися стає дедалі важче, і ви шукаєте допомогу вдома.',
    ],
    types: [
      'pecovatelska-sluzba',
      'osobni-asistence',
      'tisnova-pece',
      'denni-stacionare',
      'odlehcovaci-sluzby',
      'domovy-pro-seniory',
      'doprava-senioru',
      'pujcovna-pomucek',
    ],
    body: [
      `Většina lidí chce zůstat doma co nejdéle. Často k tomu stačí pár hodin pomoci týdně.

## Když doma už to nejde

Do domova pro seniory se čeká týdny i měsíce. Podejte žádost včas a klidně do více domovů najednou, nic vás to nestojí.

!info Nevíte si rady? | Sociální pracovnice na městském úřadě projde možnosti s vámi, zdarma a v klidu.`,
      `Most people want to stay at home as long as they can. Often a few hours of help a week are enough.

## When home is no longer possible

Homes for older people have waiting lists of weeks or months. Apply early, and to several homes at once.`,
      `Більшість людей хоче жити вдома якнайдовше. Часто для цього досить кількох годин допомоги на тиждень.`,
    ],
  },
  {
    slug: 'pecuji-o-blizkeho',
    icon: 'care',
    title: [
      'Pečuji o blízkého a docházejí mi síly',
      'I care for someone and I am running out of strength',
      'Я доглядаю близьку людину і втрачаю сили',
    ],
    summary: [
      'Péče je na vás a vy byste potřebovali den volna, radu nebo někoho, kdo rozumí.',
      'The care rests on you and you need a day off, advice or somebody who understands.',
      'Догляд лежить на вас, а вам потрібен день відпочинку, порада або розуміння.',
    ],
    types: [
      'odlehcovaci-sluzby',
      'denni-stacionare',
      'odborne-poradenstvi',
      'svepomocne-skupiny',
      'osobni-asistence',
      'pujcovna-pomucek',
      'dobrovolnictvi',
    ],
    body: [
      `Pečovat o někoho, koho máte rádi, je práce na plný úvazek. Odpočinek není sobectví, je to podmínka, abyste vydrželi.

## Peníze

Péče se počítá do důchodu a můžete mít nárok na příspěvek na péči nebo na dlouhodobé ošetřovné. Poradna vám pomůže s žádostí.`,
      `Caring for someone you love is a full-time job. Rest is not selfish, it is what keeps you going.`,
      `Догляд за близькою людиною — це робота на повний день. Відпочинок — не егоїзм, а умова, щоб витримати.`,
    ],
  },
  {
    slug: 'dluhy',
    icon: 'debt',
    title: [
      'Dlužím a nevím, jak dál',
      'I am in debt and do not know what to do',
      'Маю борги й не знаю, що робити',
    ],
    summary: [
      'Splátky, exekuce nebo dopisy, které se bojíte otevřít. Poradci pomohou bez výčitek a zdarma.',
      'Instalments, distraint or letters you are afraid to open. Advisers help for free, without reproach.',
      'Виплати, стягнення чи листи, які страшно відкрити. Консультанти допоможуть безкоштовно й без докорів.',
    ],
    types: ['odborne-poradenstvi', 'terenni-programy', 'aktivizacni-rodiny'],
    body: [
      `Dluhy mají řešení skoro vždycky. Nejhorší je neotevírat poštu a čekat.

!warning Pozor na zálohy předem | Poradna zapsaná v registru sociálních služeb je vždy zdarma. Kdo chce peníze předem, nepomáhá vám.`,
      `Debts can almost always be solved. The worst thing is to leave the letters unopened.

!warning Never pay in advance | Registered advice is always free of charge.`,
      `Борги майже завжди можна владнати. Найгірше — не відкривати листів і чекати.`,
    ],
  },
  {
    slug: 'nemam-kde-bydlet',
    icon: 'housing',
    title: ['Přicházím o bydlení', 'I am losing my home', 'Я втрачаю житло'],
    summary: [
      'Výpověď, konec nájmu, nebo už teď nemáte kde spát.',
      'A notice, the end of a lease, or nowhere to sleep tonight.',
      'Виселення, кінець оренди або вже немає де спати.',
    ],
    types: [
      'azylove-domy',
      'nocleharny',
      'nizkoprahova-denni-centra',
      'odborne-poradenstvi',
      'terenni-programy',
      'domy-na-pul-cesty',
    ],
    body: [
      `## Rodina s dětmi

**Azylový dům** přijme i matky a otce s dětmi. Pobyt bývá do jednoho roku a pracovníci vám pomohou najít další bydlení.`,
      `**Shelters** also take in mothers and fathers with children.`,
      `**Притулок** приймає також матерів і батьків із дітьми.`,
    ],
  },
  {
    slug: 'nasili-doma',
    icon: 'violence',
    title: ['Bojím se někoho doma', 'I am afraid of someone at home', 'Я боюся когось удома'],
    summary: [
      'Někdo vám ubližuje, hlídá vás nebo vyhrožuje. Nemusíte to řešit sami.',
      'Somebody hurts, watches or threatens you. You do not have to face it alone.',
      'Хтось вас кривдить, контролює чи погрожує. Ви не мусите бути з цим наодинці.',
    ],
    types: [
      'intervencni-centra',
      'azylove-domy',
      'krizova-pomoc',
      'telefonicka-krizova-pomoc',
      'odborne-poradenstvi',
    ],
    body: [
      `Násilí není jen rána. Je to i ponižování, sledování, zamykání a braní peněz.

Azylové bydlení má **utajenou adresu**. Nikdo se ji od nás nedozví.

Poradci nikdy nic neudělají bez vás. Rozhodujete vy.`,
      `Violence is not only a blow. It is also humiliation, control and threats.

The shelter has a **secret address**.`,
      `Насильство — це не лише удар. Це й приниження, контроль, погрози.

Адреса притулку **таємна**.`,
    ],
  },
  {
    slug: 'dite-s-postizenim',
    icon: 'child',
    title: ['Máme dítě s postižením', 'Our child has a disability', 'У нас дитина з інвалідністю'],
    summary: [
      'Hledáte oporu od prvních měsíců až po dospělost, pro dítě i pro sebe.',
      'You seek support from the first months to adulthood, for the child and for yourselves.',
      'Ви шукаєте підтримку від перших місяців до дорослості, для дитини й для себе.',
    ],
    types: [
      'rana-pece',
      'osobni-asistence',
      'odlehcovaci-sluzby',
      'denni-stacionare',
      'tydenni-stacionare',
      'socialni-rehabilitace',
      'odborne-poradenstvi',
    ],
    body: [
      `Nejste na to sami a nic jste nezanedbali. Čím dřív se ozvete, tím víc pomoci máte po ruce.

- Do sedmi let jezdí domů **raná péče**. Přiveze hračky, poradí s pomůckami i s dávkami a pomůže při výběru školky.
- **Osobní asistent** může být s dítětem ve škole i odpoledne.
- **Odlehčovací služba** vám dá víkend, kdy se vyspíte.`,
      `You are not alone and it is not your fault. The sooner you call, the more help there is.

- Until the age of seven **early intervention** comes to your home.
- A **personal assistant** can be with the child at school and in the afternoon.
- **Respite care** gives you a weekend of sleep.`,
      `Ви не самі. Що раніше звернетеся, то більше допомоги матимете.

- До семи років додому приїздить служба **раннього втручання**.
- **Персональний асистент** може бути з дитиною в школі та після неї.
- **Тимчасова підтримка** дасть вам вихідні для відпочинку.`,
    ],
  },
  {
    slug: 'dusevni-potize',
    icon: 'mind',
    title: [
      'Duševně se trápím já nebo někdo blízký',
      'I or someone close is struggling mentally',
      'Мені або близькій людині психічно важко',
    ],
    summary: [
      'Úzkost, smutek, který nemizí, hlasy, nebo strach o člověka, který odmítá pomoc.',
      'Anxiety, sadness that does not pass, voices, or fear for someone who refuses help.',
      'Тривога, смуток, що не минає, голоси або страх за того, хто відмовляється від допомоги.',
    ],
    types: [
      'centrum-dusevniho-zdravi',
      'socialni-rehabilitace',
      'krizova-pomoc',
      'telefonicka-krizova-pomoc',
      'nasledna-pece',
      'svepomocne-skupiny',
    ],
    body: [
      `**Centrum duševního zdraví** má sestry, psychology i sociální pracovníky pod jednou střechou.`,
      `The **community mental-health centre** has nurses, psychologists and social workers under one roof. You need no referral, and the team can come to you.`,
      `У **центрі психічного здоров’я** працюють медсестри, психологи й соціальні працівники. Направлення не потрібне.`,
    ],
  },
  {
    slug: 'zavislost',
    icon: 'addiction',
    title: [
      'Pití, drogy nebo hraní nám berou život',
      'Drinking, drugs or gambling are taking over',
      'Алкоголь, наркотики чи азартні ігри руйнують життя',
    ],
    summary: [
      'Vy sami, nebo někdo z rodiny. Pomoc je anonymní a začíná rozhovorem.',
      'You or somebody in the family. Help is anonymous and begins with a talk.',
      'Ви самі або хтось із рідних. Допомога анонімна й починається з розмови.',
    ],
    types: [
      'kontaktni-centra',
      'terapeuticke-komunity',
      'nasledna-pece',
      'odborne-poradenstvi',
      'terenni-programy',
    ],
    body: [
      `Nikdo od vás nechce, abyste přestali ze dne na den. Stačí přijít a mluvit.`,
      `Nobody wants you to stop overnight. It is enough to come and talk.`,
      `Ніхто не вимагає кинути за один день. Досить прийти й поговорити.`,
    ],
  },
  {
    slug: 'rodina-ma-starosti',
    icon: 'family',
    title: ['V rodině se nám nedaří', 'Our family is struggling', 'У нашій родині труднощі'],
    summary: [
      'Výchova, rozchod, škola, peníze nebo dopis od sociálky.',
      'Upbringing, separation, school, money or a letter from the authorities.',
      'Виховання, розлучення, школа, гроші або лист від соціальної служби.',
    ],
    types: ['aktivizacni-rodiny', 'odborne-poradenstvi', 'nzdm', 'volny-cas', 'krizova-pomoc'],
    body: [
      `Říct si o pomoc neznamená selhat. Naopak, děti z toho mají nejvíc.

- **Služba pro rodiny s dětmi** dochází k vám domů, pomůže se školou, úřady i domácností.
- **Rodinná poradna** provází rozchodem tak, aby děti měly oba rodiče.
- Dospívající mohou sami zajít do **klubu** ve svém městě.`,
      `Asking for help is not failing; the children gain most.

- The **service for families** comes to your home.
- **Family counselling** guides you through a separation.
- Teenagers can walk into a **youth club** by themselves.`,
      `Просити про допомогу — не поразка. Найбільше від цього виграють діти.

- **Служба для сімей** приходить додому.
- **Сімейна консультація** допоможе пережити розлучення.
- Підлітки можуть самі прийти до **клубу**.`,
    ],
  },
  {
    slug: 'prisel-jsem-ze-zahranici',
    icon: 'migration',
    title: [
      'Přišli jsme z jiné země',
      'We have come from another country',
      'Ми приїхали з іншої країни',
    ],
    summary: [
      'Doklady, bydlení, škola, práce a lidé, kteří mluví vaším jazykem.',
      'Documents, housing, school, work and people who speak your language.',
      'Документи, житло, школа, робота й люди, які говорять вашою мовою.',
    ],
    types: [
      'odborne-poradenstvi',
      'terenni-programy',
      'aktivizacni-rodiny',
      'volny-cas',
      'dobrovolnictvi',
    ],
    body: [
      `Služby jsou pro každého, kdo tu žije. V katalogu můžete vybrat služby, kde se domluvíte ukrajinsky nebo anglicky.

- **Poradna pro cizince** pomůže s pobytem, pojištěním a prací.
- **Komunitní centrum** učí česky a má hlídání dětí.
- Na jednání vás doprovodí tlumočník.`,
      `Services are for everyone who lives here. In the catalogue you can choose services where people speak Ukrainian or English.

- The **counselling centre for foreigners** helps with residence, insurance and work.
- The **community centre** teaches Czech and minds the children meanwhile.`,
      `Послуги доступні кожному, хто тут живе. У каталозі можна вибрати послуги, де говорять українською.

- **Консультація для іноземців** допоможе з перебуванням, страхуванням і роботою.
- **Громадський центр** навчає чеської, діти тим часом під наглядом.
- На зустріч до установи з вами піде перекладач.`,
    ],
  },
]

const others: Situation[] = [
  {
    slug: 'po-nemocnici',
    icon: 'illness',
    title: [
      'Vracíme se z nemocnice domů',
      'Coming home from hospital',
      'Повертаємося з лікарні додому',
    ],
    summary: [
      'Propouštějí vás, ale doma to ještě nepůjde bez pomoci.',
      'You are being discharged but will need help at home.',
      'Вас виписують, але вдома ще потрібна допомога.',
    ],
    types: [
      'domaci-zdravotni-pece',
      'pecovatelska-sluzba',
      'sluzby-ve-zdravotnickych',
      'pujcovna-pomucek',
      'odlehcovaci-sluzby',
    ],
    body: [
      `Ještě v nemocnici požádejte o rozhovor se **zdravotně-sociální pracovnicí**. Domluví domácí péči, pomůcky i přechodný pobyt.

- Domácí zdravotní péči předepíše lékař a hradí ji pojišťovna.
- Pečovatelskou službu si objednáte sami, může začít druhý den.`,
    ],
  },
  {
    slug: 'demence',
    icon: 'mind',
    title: [
      'Někdo z blízkých zapomíná',
      'Someone close is forgetting',
      'Хтось із близьких забуває',
    ],
    summary: [
      'Ztracené klíče, cesta, která se plete, tatáž otázka pořád dokola.',
      'Lost keys, a way that gets mixed up, the same question again and again.',
      'Загублені ключі, сплутана дорога, те саме питання знову й знову.',
    ],
    types: [
      'denni-stacionare',
      'domovy-zvlastni-rezim',
      'odlehcovaci-sluzby',
      'odborne-poradenstvi',
      'svepomocne-skupiny',
    ],
    body: [
      `Zapomínání není vždycky demence, ale vyšetření stojí za to. Začněte u praktického lékaře.

## Jak doma usnadnit den

- držte se stále stejného pořádku dne,
- popište skříňky a dveře velkým písmem,
- neopravujte, raději přiveďte řeč jinam.

Ve Skalnici jsme s pečujícími natočili krátká videa a vydali průvodce; najdete ho mezi [aktualitami](/aktuality).`,
    ],
  },
  {
    slug: 'umirani-doma',
    icon: 'care',
    title: [
      'Chceme být spolu až do konce',
      'We want to be together to the end',
      'Хочемо бути разом до кінця',
    ],
    summary: [
      'Nemoc už nejde vyléčit a vy chcete zůstat doma.',
      'The illness cannot be cured and you want to stay at home.',
      'Хворобу вже не вилікувати, і ви хочете залишитися вдома.',
    ],
    types: ['hospic', 'domaci-zdravotni-pece', 'pujcovna-pomucek', 'odlehcovaci-sluzby'],
    body: [
      `**Domácí hospic** má lékaře i sestry na telefonu ve dne v noci a přiveze, co je potřeba. Pomáhá i rodině, také po smrti blízkého.

Stačí zavolat, žádanku vyřídí hospic s vaším lékařem.`,
    ],
  },
  {
    slug: 'ztrata-zraku',
    icon: 'disability',
    title: ['Přestávám vidět', 'I am losing my sight', 'Я втрачаю зір'],
    summary: [
      'Jak chodit po městě, číst a vařit, když se zrak zhoršuje.',
      'How to get about, read and cook when sight gets worse.',
      'Як ходити містом, читати й готувати, коли зір погіршується.',
    ],
    types: [
      'socialni-rehabilitace',
      'pruvodcovske-predcitatelske',
      'odborne-poradenstvi',
      'rana-pece',
    ],
    body: [
      `Naučíte se chodit s bílou holí, používat telefon, který mluví, i poznat hrnky po hmatu. Instruktor jezdí za vámi.`,
    ],
  },
  {
    slug: 'ztrata-sluchu',
    icon: 'disability',
    title: [
      'Neslyším nebo špatně slyším',
      'I am deaf or hard of hearing',
      'Я не чую або погано чую',
    ],
    summary: [
      'Tlumočník, pomůcky a kurzy, abyste byli u všeho.',
      'An interpreter, aids and courses so that you miss nothing.',
      'Перекладач, засоби й курси, щоб бути в курсі всього.',
    ],
    types: ['tlumocnicke-sluzby', 'odborne-poradenstvi', 'aktivizacni-seniori'],
    body: [
      `Tlumočníka si objednáte zprávou nebo videohovorem, k lékaři i na schůzi domu. Pro vás je zdarma.`,
    ],
  },
  {
    slug: 'zivot-s-postizenim',
    icon: 'disability',
    title: [
      'Chci žít po svém i s postižením',
      'I want to live my own way with a disability',
      'Хочу жити по-своєму з інвалідністю',
    ],
    summary: [
      'Vlastní byt, práce a lidé kolem, s takovou pomocí, jakou chcete.',
      'A flat of my own, work and people around, with as much help as I want.',
      'Власне житло, робота й люди поруч — з такою допомогою, якої хочеться.',
    ],
    types: [
      'podpora-samostatneho-bydleni',
      'chranene-bydleni',
      'osobni-asistence',
      'terapeuticke-dilny',
      'socialni-rehabilitace',
      'centra-dennich-sluzeb',
    ],
    body: [
      `Nejdřív si řekněte, **jak chcete bydlet a s kým**. Služby se pak skládají podle vás, ne naopak.

- V **chráněném bydlení** si člověk zkusí vlastní domácnost.
- Ve **vlastním bytě** pomůže podpora samostatného bydlení.
- V **dílně** se dá naučit práce i přijít na to, co vás baví.`,
    ],
  },
  {
    slug: 'dospivani',
    icon: 'child',
    title: [
      'Je mi míň než 18 a potřebuju poradit',
      'I am under 18 and need advice',
      'Мені менше 18 і потрібна порада',
    ],
    summary: [
      'Škola, rodiče, kamarádi, vztahy nebo něco, o čem se těžko mluví.',
      'School, parents, friends, love or something hard to talk about.',
      'Школа, батьки, друзі, стосунки або те, про що важко говорити.',
    ],
    types: ['nzdm', 'telefonicka-krizova-pomoc', 'krizova-pomoc'],
    body: [
      `Můžeš přijít do **klubu**, kdykoli je otevřený. Nepotřebuješ souhlas rodičů ani platit.

Když chceš jen mluvit, zavolej na **Linku bezpečí 116 111**. Je zdarma a nikdo se nedozví, kdo volal.`,
    ],
  },
  {
    slug: 'odchod-z-detskeho-domova',
    icon: 'housing',
    title: [
      'Odcházím z dětského domova',
      'I am leaving a children’s home',
      'Я виходжу з дитячого будинку',
    ],
    summary: [
      'První vlastní bydlení, práce a papíry.',
      'A first home of my own, work and papers.',
      'Перше власне житло, робота й документи.',
    ],
    types: ['domy-na-pul-cesty', 'podpora-samostatneho-bydleni', 'odborne-poradenstvi'],
    body: [
      `Dům na půl cesty je pro lidi do 26 let. Máš vlastní pokoj a někoho, kdo poradí se školou, brigádou i s tím, jak zaplatit první nájem.`,
    ],
  },
  {
    slug: 'sam-a-osamele',
    icon: 'ageing',
    title: ['Jsem pořád sám', 'I am always alone', 'Я завжди сам'],
    summary: [
      'Dny jsou dlouhé a nikdo nevolá.',
      'The days are long and nobody calls.',
      'Дні довгі, і ніхто не телефонує.',
    ],
    types: [
      'aktivizacni-seniori',
      'dobrovolnictvi',
      'centra-dennich-sluzeb',
      'volny-cas',
      'telefonicka-krizova-pomoc',
    ],
    body: [
      `Dobrovolník může přijít na kávu, zahrát karty nebo s vámi zajít ven. Kluby seniorů mají otevřeno pro každého, přihlašovat se nemusíte.`,
    ],
  },
  {
    slug: 'obet-trestneho-cinu',
    icon: 'crisis',
    title: [
      'Někdo mi ublížil nebo mě okradl',
      'Somebody hurt me or robbed me',
      'Хтось мене скривдив або обікрав',
    ],
    summary: [
      'Jak podat oznámení, na co máte nárok a kdo s vámi půjde.',
      'How to report it, what you are entitled to and who will go with you.',
      'Як подати заяву, на що маєте право й хто піде з вами.',
    ],
    types: ['odborne-poradenstvi', 'krizova-pomoc', 'intervencni-centra'],
    body: [
      `Oběť má právo na doprovod, na informace i na peněžitou pomoc státu. Poradce s vámi sepíše oznámení a půjde s vámi k výslechu.`,
    ],
  },
  {
    slug: 'nahla-krize',
    icon: 'crisis',
    title: ['Stalo se něco strašného', 'Something terrible has happened', 'Сталося щось жахливе'],
    summary: [
      'Smrt, nehoda, rozchod nebo zpráva, která podrazila nohy.',
      'A death, an accident, a parting or news that knocked you down.',
      'Смерть, аварія, розрив або звістка, що вибила ґрунт з-під ніг.',
    ],
    types: ['krizova-pomoc', 'telefonicka-krizova-pomoc', 'odborne-poradenstvi'],
    body: [
      `Na lince i v krizovém centru jsou lidé, kteří na vás mají čas. Nemusíte vědět, co říct.`,
    ],
  },
  {
    slug: 'nevim-kam-se-obratit',
    icon: 'advice',
    title: [
      'Nevím, kam se obrátit',
      'I do not know whom to turn to',
      'Не знаю, до кого звернутися',
    ],
    summary: [
      'Zavolejte nebo přijďte, společně najdeme, kdo pomůže.',
      'Call or come; together we will find who can help.',
      'Телефонуйте або приходьте, разом знайдемо, хто допоможе.',
    ],
    types: ['odborne-poradenstvi', 'terenni-programy'],
    body: [
      `Každé větší město má **sociální pracovnici**, která je tu pro všechny obyvatele. Nemusíte znát název služby ani zákon. Stačí popsat, co se děje.`,
    ],
  },
]

const seedling = (
  situation: Situation,
  at: number,
  isOnHome: boolean,
): Seedling<'life-situations'> => {
  const [cs, en, uk] = situation.body

  return {
    ...{ slug: situation.slug, icon: situation.icon, isOnHome, order: (at + 1) * 10 },
    title: t(...situation.title),
    summary: t(...situation.summary),
    body: t(text(cs), en ? text(en) : undefined, uk ? text(uk) : undefined),
    serviceTypes: serviceTypes(...situation.types),
    ...situationParts[situation.slug],
    _status: 'published',
  }
}

/** What happened to people, in plain words. */
export const lifeSituations: Seedling<'life-situations'>[] = [
  ...onHome.map((situation, at) => seedling(situation, at, true)),
  ...others.map((situation, at) => seedling(situation, at + onHome.length, false)),
]
