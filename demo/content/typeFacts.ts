import { t } from '../build/said'

type Capacity = 'beds' | 'clients' | 'clients-at-once' | 'interventions' | 'contacts' | 'calls'

/** What services of one type usually have in common; a service may say otherwise. */
export type TypeFacts = {
  groups: string[]
  situations: string[]
  cost: keyof typeof costs
  apply: keyof typeof applying
  unit: Capacity
  ages?: [from: number, to?: number]
  helps: string
}

export const costs = {
  free: t('Služba je zdarma.', 'The service is free of charge.', 'Послуга безкоштовна.'),
  tasks: t(
    'Platí se za čas nebo úkon podle sazebníku, nejvýš tolik, kolik dovoluje vyhláška. Většině lidí to pokryje příspěvek na péči.',
    'You pay by time or task according to a price list, at most what the decree allows. For most people the care allowance covers it.',
    'Оплата за час або дію згідно з тарифом, не вище дозволеного. Більшості вистачає допомоги на догляд.',
  ),
  residence: t(
    'Bydlení a strava se platí za den, péče ve výši přiznaného příspěvku. Po zaplacení vám musí zůstat aspoň 15 % příjmu.',
    'Housing and meals are paid per day, care from the care allowance. At least 15 % of your income must remain to you.',
    'Проживання та харчування оплачуються за день, догляд — з допомоги. Вам має залишитися щонайменше 15 % доходу.',
  ),
  day: t(
    'Péče se platí za hodinu podle sazebníku, obědy a svoz zvlášť.',
    'Care is paid by the hour, meals and transport separately.',
    'Догляд оплачується погодинно, обіди й транспорт окремо.',
  ),
  shelter: t(
    'Za lůžko se platí denní poplatek; kdo nemá příjem, dohodne se s pracovníkem.',
    'A daily fee is paid for the bed; those without income agree with the worker.',
    'За ліжко сплачують щоденний внесок; хто не має доходу, домовляється з працівником.',
  ),
  insurance: t(
    'Hradí zdravotní pojišťovna, když péči předepíše lékař.',
    'Paid by health insurance when a doctor prescribes it.',
    'Оплачує медичне страхування, якщо догляд призначив лікар.',
  ),
  small: t(
    'Drobný poplatek podle ceníku.',
    'A small fee according to the price list.',
    'Невелика плата за прейскурантом.',
  ),
}

export const applying = {
  call: t(
    'Zavolejte nebo napište, domluvíme první schůzku.',
    'Call or write; we will arrange a first meeting.',
    'Зателефонуйте або напишіть, домовимося про зустріч.',
  ),
  come: t(
    'Přijďte v otevírací době, bez objednání.',
    'Come during opening hours, no appointment needed.',
    'Приходьте в години роботи, без запису.',
  ),
  form: t(
    'Podejte žádost; formulář vám pošleme nebo ho vyplníme spolu.',
    'Hand in an application; we will send you the form or fill it in with you.',
    'Подайте заяву; надішлемо форму або заповнимо її разом.',
  ),
  dial: t('Stačí zavolat.', 'Just call.', 'Просто зателефонуйте.'),
  doctor: t(
    'Požádejte svého lékaře o poukaz, nebo zavolejte nám.',
    'Ask your doctor for a referral, or call us.',
    'Попросіть направлення в лікаря або зателефонуйте нам.',
  ),
}

const disabled = [
  'zdravotni-postizeni',
  'telesne-postizeni',
  'mentalni-postizeni',
  'kombinovane-postizeni',
]

export const typeFacts: Record<string, TypeFacts> = {
  'odborne-poradenstvi': {
    groups: ['osoby-v-krizi', 'rodiny-s-detmi', 'seniori', 'zdravotni-postizeni'],
    situations: ['dluhy', 'nevim-kam-se-obratit', 'nemam-kde-bydlet', 'rodina-ma-starosti'],
    cost: 'free',
    apply: 'call',
    unit: 'interventions',
    helps:
      'vysvětlíme vám vaše práva a možnosti; pomůžeme sepsat žádost, odvolání nebo dohodu; spočítáme, co zvládnete splácet; doprovodíme vás na úřad nebo k soudu',
  },
  'osobni-asistence': {
    groups: ['seniori', ...disabled],
    situations: [
      'zivot-s-postizenim',
      'rodic-uz-sam-nestaci',
      'dite-s-postizenim',
      'pecuji-o-blizkeho',
    ],
    cost: 'tasks',
    apply: 'call',
    unit: 'clients',
    ages: [3],
    helps:
      'pomoc s hygienou, oblékáním a jídlem; doprovod do školy, do práce i za zábavou; pomoc s domácností; čas pro pečující',
  },
  'pecovatelska-sluzba': {
    groups: ['seniori', 'zdravotni-postizeni', 'chronicke-onemocneni'],
    situations: ['rodic-uz-sam-nestaci', 'po-nemocnici', 'pecuji-o-blizkeho'],
    cost: 'tasks',
    apply: 'call',
    unit: 'clients',
    helps:
      'pomoc s koupáním a oblékáním; dovoz a příprava jídla; úklid, praní a nákup; doprovod k lékaři',
  },
  'tisnova-pece': {
    groups: ['seniori', 'chronicke-onemocneni', 'zdravotni-postizeni'],
    situations: ['rodic-uz-sam-nestaci', 'sam-a-osamele'],
    cost: 'small',
    apply: 'call',
    unit: 'clients',
    helps:
      'tlačítko na ruku nebo na krk, které funguje doma i venku; dispečink, který se ozve do minuty; přivolání rodiny, pečovatelky nebo záchranky',
  },
  'pruvodcovske-predcitatelske': {
    groups: ['zrakove-postizeni', 'mentalni-postizeni', 'seniori'],
    situations: ['ztrata-zraku', 'zivot-s-postizenim'],
    cost: 'tasks',
    apply: 'call',
    unit: 'clients',
    helps: 'doprovod k lékaři, na úřad, do divadla; předčítání pošty a smluv; pomoc s formuláři',
  },
  'podpora-samostatneho-bydleni': {
    groups: ['dusevni-onemocneni', 'mentalni-postizeni', 'kombinovane-postizeni'],
    situations: ['zivot-s-postizenim', 'odchod-z-detskeho-domova'],
    cost: 'tasks',
    apply: 'call',
    unit: 'clients',
    ages: [18],
    helps:
      'hospodaření s penězi; vaření, praní a úklid; jednání s pronajímatelem a úřady; hledání přátel a práce',
  },
  'odlehcovaci-sluzby': {
    groups: ['pecujici-osoby', 'seniori', 'zijici-s-demenci', 'kombinovane-postizeni'],
    situations: ['pecuji-o-blizkeho', 'demence', 'po-nemocnici', 'umirani-doma'],
    cost: 'tasks',
    apply: 'call',
    unit: 'clients',
    helps:
      'převezmeme péči na pár hodin, víkend nebo dovolenou; držíme se režimu, na který je člověk zvyklý; poradíme, jak si péči doma usnadnit',
  },
  'centra-dennich-sluzeb': {
    groups: ['seniori', 'mentalni-postizeni', 'telesne-postizeni'],
    situations: ['sam-a-osamele', 'zivot-s-postizenim'],
    cost: 'day',
    apply: 'call',
    unit: 'clients-at-once',
    ages: [18],
    helps:
      'společné vaření, tvoření a výlety; oběd; pomoc s hygienou; nácvik práce s telefonem a počítačem',
  },
  'denni-stacionare': {
    groups: ['seniori', 'zijici-s-demenci', ...disabled],
    situations: ['demence', 'pecuji-o-blizkeho', 'dite-s-postizenim', 'rodic-uz-sam-nestaci'],
    cost: 'day',
    apply: 'form',
    unit: 'clients-at-once',
    helps:
      'péče a společnost po celý den; cvičení paměti a těla; strava podle diety; svoz z domova a zpátky',
  },
  'tydenni-stacionare': {
    groups: ['mentalni-postizeni', 'kombinovane-postizeni'],
    situations: ['dite-s-postizenim', 'zivot-s-postizenim'],
    cost: 'residence',
    apply: 'form',
    unit: 'beds',
    helps: 'bydlení od pondělí do pátku; doprovod do školy nebo do dílny; rehabilitace a volný čas',
  },
  'domovy-osoby-postizeni': {
    groups: ['mentalni-postizeni', 'kombinovane-postizeni', 'jine-postizeni'],
    situations: ['zivot-s-postizenim'],
    cost: 'residence',
    apply: 'form',
    unit: 'beds',
    ages: [18],
    helps:
      'bydlení v malých domácnostech; péče ve dne v noci; práce a zájmy podle toho, co koho baví; kontakt s rodinou',
  },
  'domovy-pro-seniory': {
    groups: ['seniori'],
    situations: ['rodic-uz-sam-nestaci'],
    cost: 'residence',
    apply: 'form',
    unit: 'beds',
    ages: [65],
    helps:
      'pokoj s vlastním nábytkem; péče a zdravotní sestra ve dne v noci; jídlo, úklid a praní; program a výlety',
  },
  'domovy-zvlastni-rezim': {
    groups: ['zijici-s-demenci', 'dusevni-onemocneni'],
    situations: ['demence'],
    cost: 'residence',
    apply: 'form',
    unit: 'beds',
    ages: [50],
    helps:
      'bezpečné prostředí, ve kterém se nedá ztratit; známé tváře a stálý pořádek dne; práce se vzpomínkami; návštěvy kdykoli',
  },
  'chranene-bydleni': {
    groups: ['mentalni-postizeni', 'dusevni-onemocneni'],
    situations: ['zivot-s-postizenim'],
    cost: 'residence',
    apply: 'form',
    unit: 'beds',
    ages: [18],
    helps:
      'byt pro jednoho až tři lidi; pracovník nablízku; vaření a hospodaření s podporou; cesta k vlastnímu nájmu',
  },
  'sluzby-ve-zdravotnickych': {
    groups: ['seniori', 'chronicke-onemocneni'],
    situations: ['po-nemocnici'],
    cost: 'residence',
    apply: 'doctor',
    unit: 'beds',
    ages: [40],
    helps:
      'péče, než se uvolní místo nebo než se doma vše připraví; pomoc s žádostmi; rehabilitace',
  },
  'rana-pece': {
    groups: ['rodiny-s-detmi', 'kombinovane-postizeni', 'zrakove-postizeni', 'mentalni-postizeni'],
    situations: ['dite-s-postizenim', 'ztrata-zraku'],
    cost: 'free',
    apply: 'call',
    unit: 'clients',
    ages: [0, 7],
    helps:
      'návštěvy u vás doma jednou za měsíc; půjčení hraček a pomůcek; pomoc s dávkami a školkou; setkání s jinými rodinami',
  },
  'telefonicka-krizova-pomoc': {
    groups: ['osoby-v-krizi', 'obeti-domaciho-nasili', 'seniori'],
    situations: ['nahla-krize', 'dusevni-potize', 'nasili-doma', 'sam-a-osamele'],
    cost: 'free',
    apply: 'dial',
    unit: 'calls',
    helps:
      'vyslechneme vás; zůstaneme na lince, dokud to bude potřeba; předáme kontakt na pomoc v okolí',
  },
  'tlumocnicke-sluzby': {
    groups: ['sluchove-postizeni', 'kombinovane-postizeni'],
    situations: ['ztrata-sluchu'],
    cost: 'free',
    apply: 'call',
    unit: 'clients',
    helps: 'tlumočení u lékaře, na úřadě, ve škole; on-line tlumočení; přepis řeči na displej',
  },
  'azylove-domy': {
    groups: ['bez-pristresi', 'rodiny-s-detmi', 'obeti-domaciho-nasili'],
    situations: ['nemam-kde-bydlet', 'nasili-doma'],
    cost: 'shelter',
    apply: 'call',
    unit: 'beds',
    helps: 'ubytování až na rok; pomoc s doklady, dávkami a prací; hledání bytu',
  },
  'domy-na-pul-cesty': {
    groups: ['odchazejici-z-ustavu'],
    situations: ['odchod-z-detskeho-domova', 'nemam-kde-bydlet'],
    cost: 'shelter',
    apply: 'call',
    unit: 'beds',
    ages: [18, 26],
    helps: 'vlastní pokoj; pomoc s prací a školou; nácvik hospodaření a vaření',
  },
  'kontaktni-centra': {
    groups: ['zavislosti'],
    situations: ['zavislost'],
    cost: 'free',
    apply: 'come',
    unit: 'contacts',
    ages: [15],
    helps:
      'výměna injekčního materiálu; testy na infekce; rozhovor a plán změny; poradenství rodičům a partnerům',
  },
  'krizova-pomoc': {
    groups: ['osoby-v-krizi', 'obeti-trestne-cinnosti'],
    situations: ['nahla-krize', 'dusevni-potize', 'obet-trestneho-cinu'],
    cost: 'free',
    apply: 'come',
    unit: 'interventions',
    helps: 'rozhovor hned; bezpečné místo na přenocování; návazná pomoc v místě bydliště',
  },
  'intervencni-centra': {
    groups: ['obeti-domaciho-nasili'],
    situations: ['nasili-doma', 'obet-trestneho-cinu'],
    cost: 'free',
    apply: 'call',
    unit: 'interventions',
    ages: [16],
    helps: 'bezpečnostní plán; pomoc po vykázání násilníka; doprovod k policii a k soudu',
  },
  'nizkoprahova-denni-centra': {
    groups: ['bez-pristresi', 'rizikovy-zpusob-zivota'],
    situations: ['nemam-kde-bydlet'],
    cost: 'small',
    apply: 'come',
    unit: 'clients-at-once',
    ages: [18],
    helps: 'sprcha, praní a čisté oblečení; jídlo; pomoc s doklady a dávkami; ošetření',
  },
  nzdm: {
    groups: ['deti-a-mladez'],
    situations: ['dospivani', 'rodina-ma-starosti'],
    cost: 'free',
    apply: 'come',
    unit: 'contacts',
    ages: [10, 20],
    helps: 'místo, kde můžeš být po škole; pomoc s učením; rozhovor o čemkoli; výlety a koncerty',
  },
  nocleharny: {
    groups: ['bez-pristresi'],
    situations: ['nemam-kde-bydlet'],
    cost: 'shelter',
    apply: 'come',
    unit: 'beds',
    ages: [18],
    helps: 'lůžko a teplo; sprcha; ráno čaj a rozhovor, co dál',
  },
  'nasledna-pece': {
    groups: ['zavislosti', 'dusevni-onemocneni'],
    situations: ['zavislost', 'dusevni-potize'],
    cost: 'free',
    apply: 'call',
    unit: 'clients',
    ages: [18],
    helps: 'skupiny a rozhovory po léčbě; pomoc s prací, bydlením a dluhy; podpora rodiny',
  },
  'aktivizacni-rodiny': {
    groups: ['rodiny-s-detmi'],
    situations: ['rodina-ma-starosti', 'dluhy', 'prisel-jsem-ze-zahranici'],
    cost: 'free',
    apply: 'call',
    unit: 'clients',
    helps:
      'pomoc s učením a přípravou do školy; jednání se školou a úřady; hospodaření rodiny; podpora při výchově',
  },
  'aktivizacni-seniori': {
    groups: ['seniori', 'zdravotni-postizeni'],
    situations: ['sam-a-osamele', 'ztrata-sluchu'],
    cost: 'small',
    apply: 'come',
    unit: 'clients-at-once',
    helps: 'kluby a kurzy; cvičení paměti; besedy a výlety; poradna k dávkám',
  },
  'terapeuticke-dilny': {
    groups: ['mentalni-postizeni', 'dusevni-onemocneni'],
    situations: ['zivot-s-postizenim', 'dusevni-potize'],
    cost: 'free',
    apply: 'call',
    unit: 'clients-at-once',
    ages: [18],
    helps: 'práce ve vlastním tempu; nácvik dovedností; příprava na zaměstnání',
  },
  'terapeuticke-komunity': {
    groups: ['zavislosti'],
    situations: ['zavislost'],
    cost: 'shelter',
    apply: 'call',
    unit: 'beds',
    ages: [18],
    helps:
      'šest až dvanáct měsíců společného života a práce; skupinová terapie; příprava na návrat',
  },
  'terenni-programy': {
    groups: ['vyloucene-komunity', 'bez-pristresi', 'rizikovy-zpusob-zivota'],
    situations: ['dluhy', 'nemam-kde-bydlet', 'nevim-kam-se-obratit'],
    cost: 'free',
    apply: 'call',
    unit: 'contacts',
    ages: [15],
    helps: 'přijdeme za vámi; pomoc s doklady, dávkami a dluhy; doprovod na úřad a k lékaři',
  },
  'socialni-rehabilitace': {
    groups: ['dusevni-onemocneni', 'zrakove-postizeni', 'zdravotni-postizeni'],
    situations: ['dusevni-potize', 'ztrata-zraku', 'zivot-s-postizenim'],
    cost: 'free',
    apply: 'call',
    unit: 'clients',
    ages: [16],
    helps:
      'nácvik toho, co chcete zvládat sami; pomoc s hledáním práce; podpora při studiu; setkávání',
  },
  'centrum-dusevniho-zdravi': {
    groups: ['dusevni-onemocneni', 'osoby-v-krizi'],
    situations: ['dusevni-potize', 'nahla-krize'],
    cost: 'free',
    apply: 'call',
    unit: 'clients',
    ages: [18],
    helps:
      'tým sester, psychologů, lékaře a sociálních pracovníků; návštěvy doma; krizový plán; podpora rodiny',
  },
  hospic: {
    groups: ['paliativni-pece', 'pecujici-osoby'],
    situations: ['umirani-doma'],
    cost: 'insurance',
    apply: 'call',
    unit: 'clients',
    helps:
      'lékař a sestra na telefonu ve dne v noci; úleva od bolesti; půjčení pomůcek; doprovázení pozůstalých',
  },
  'domaci-zdravotni-pece': {
    groups: ['seniori', 'chronicke-onemocneni'],
    situations: ['po-nemocnici', 'umirani-doma'],
    cost: 'insurance',
    apply: 'doctor',
    unit: 'clients',
    helps: 'podání léků a injekcí; převazy; rehabilitace doma; zaučení rodiny',
  },
  'pujcovna-pomucek': {
    groups: ['seniori', 'telesne-postizeni', 'pecujici-osoby'],
    situations: ['po-nemocnici', 'pecuji-o-blizkeho', 'rodic-uz-sam-nestaci'],
    cost: 'small',
    apply: 'call',
    unit: 'clients',
    helps: 'postele, vozíky, chodítka a zvedáky; dovoz a sestavení; zaškolení',
  },
  dobrovolnictvi: {
    groups: ['seniori', 'rodiny-s-detmi'],
    situations: ['sam-a-osamele', 'pecuji-o-blizkeho'],
    cost: 'free',
    apply: 'call',
    unit: 'clients',
    helps: 'návštěvy a procházky; doučování dětí; pojištění a výcvik dobrovolníků',
  },
  'doprava-senioru': {
    groups: ['seniori', 'telesne-postizeni'],
    situations: ['rodic-uz-sam-nestaci', 'po-nemocnici'],
    cost: 'small',
    apply: 'call',
    unit: 'clients',
    ages: [65],
    helps: 'odvoz k lékaři, na úřad i za přáteli; auto s plošinou; doprovod až ke dveřím',
  },
  'svepomocne-skupiny': {
    groups: ['pecujici-osoby', 'dusevni-onemocneni'],
    situations: ['pecuji-o-blizkeho', 'demence', 'dusevni-potize'],
    cost: 'free',
    apply: 'come',
    unit: 'clients-at-once',
    helps: 'setkání jednou za čtrnáct dní; host, který poradí; nikdo neplatí a nikdo nehodnotí',
  },
  'volny-cas': {
    groups: ['rodiny-s-detmi', 'imigranti', 'seniori'],
    situations: ['prisel-jsem-ze-zahranici', 'sam-a-osamele', 'rodina-ma-starosti'],
    cost: 'small',
    apply: 'come',
    unit: 'clients-at-once',
    helps: 'sousedské kluby a dílny; jazykové kurzy; hlídání dětí po dobu kurzu',
  },
}
