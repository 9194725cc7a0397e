import { files, page } from '../build/ref'
import { t } from '../build/said'
import type { Seedling } from '../build/sown'
import { text } from '../build/text'

type Words = [cs: string, en: string, uk: string]
type Line = {
  slug: string
  title: Words
  summary: Words
  body: [cs: string, en?: string, uk?: string]
  parent?: string
  order: number
  attachments?: string[]
}

const lines: Line[] = [
  {
    slug: 'o-portalu',
    title: ['O portálu', 'About the portal', 'Про портал'],
    summary: [
      'Kdo Rozcestník vede, pro koho je a odkud jsou jeho údaje.',
      'Who runs the portal, whom it is for and where its data come from.',
      'Хто веде портал, для кого він і звідки дані.',
    ],
    body: [
      `Rozcestník je místo, kde se v Podhorském kraji dozvíte dvě věci: **kdo vám pomůže dnes** a **co se chystá, aby pomoc byla i zítra**.

## Pro koho je

- pro ty, kdo hledají pomoc pro sebe nebo pro blízkého,
- pro obce a kraj, které služby plánují a platí,
- pro poskytovatele, kteří o sobě chtějí dát vědět,
- pro každého, kdo chce mluvit do toho, jak se o lidi postaráme.

## Odkud jsou údaje

Údaje o službách zapisují sami poskytovatelé a jednou za půl roku je potvrzují. U každé služby vidíte, kdy to bylo naposled. Plány a projekty zveřejňuje kraj a města.

!info Ukázkový obsah | Podhorský kraj, jeho obce, organizace i lidé jsou smyšlení. Skutečné jsou jen krizové linky, zákony a pravidla programů.`,
      `Here you learn two things about the Podhorský Region: **who will help you today** and **what is being prepared so that there is help tomorrow**.

Providers write their data themselves and confirm them twice a year. Each service shows when that was.

!info Demo content | The region, its towns, organisations and people are invented. Only the crisis lines, laws and programme rules are real.`,
      `Тут ви дізнаєтеся дві речі: **хто допоможе сьогодні** та **що готується на завтра**.

!info Демонстраційний вміст | Край, міста, організації та люди вигадані. Справжні лише кризові лінії, закони та правила програм.`,
    ],
    order: 10,
  },
  {
    slug: 'jak-planujeme',
    title: ['Jak plánujeme', 'How we plan', 'Як ми плануємо'],
    summary: [
      'Od dotazníku po schválený plán: kdo rozhoduje a kdy můžete mluvit do věci.',
      'From a questionnaire to an approved plan: who decides and when you can have your say.',
      'Від анкети до затвердженого плану: хто вирішує і коли можна висловитися.',
    ],
    body: [
      `Komunitní plánování znamená, že u jednoho stolu sedí **ten, kdo služby platí, ten, kdo je dělá, a ten, kdo je potřebuje**. Žádný z nich nemůže rozhodnout sám.

## Pět kroků

1. **Zjišťujeme**, co lidem chybí: dotazníky, rozhovory, čísla.
2. **Pracovní skupiny** hledají, co je nejdůležitější.
3. **Návrh** se zveřejní a kdokoli ho může připomínkovat.
4. **Připomínky se vypořádají** – ke každé napíšeme, jak jsme rozhodli a proč.
5. **Zastupitelstvo** plán schválí a my každý rok píšeme, co se z něj plní.

## Co v plánu musí být

Krajský plán má podle vyhlášky vždy pět částí: popisnou, analytickou, vyhodnocení předchozího plánu, strategickou a způsob zajištění sítě.

## Jak se zapojit

Přijďte na jednání [řídící skupiny](working-groups:ridici-skupina), [skupiny Senioři](working-groups:seniori) nebo [Děti, mládež a rodina](working-groups:deti-mladez-rodina). Nemusíte být odborník.`,
      `Community planning means that **those who pay for services, those who provide them and those who need them** sit at one table.

1. We **find out** what people lack.
2. **Working groups** look for what matters most.
3. The **draft** is published and anybody may comment.
4. **Every comment is answered.**
5. The **council** approves the plan, and each year we say what has been done.

Come to a meeting of the [steering group](working-groups:ridici-skupina) or of [Older people](working-groups:seniori).`,
      `Громадське планування означає, що за одним столом сидять **ті, хто платить, ті, хто надає, і ті, хто потребує** послуг.

1. **З’ясовуємо**, чого бракує.
2. **Робочі групи** шукають найважливіше.
3. **Проєкт** оприлюднюють.
4. **На кожне зауваження відповідають.**
5. **Рада** затверджує план.`,
    ],
    parent: 'o-portalu',
    order: 20,
    attachments: ['formular-pripominky.odt'],
  },
  {
    slug: 'pro-poskytovatele',
    title: ['Pro poskytovatele', 'For providers', 'Для надавачів'],
    summary: [
      'Jak si vést údaje v katalogu, jak se dostat do sítě a kde najít vzdělávání.',
      'How to keep your entry in the catalogue, how to join the network and where to find training.',
      'Як вести дані в каталозі, потрапити до мережі та знайти навчання.',
    ],
    body: [
      `## Vaše údaje v katalogu

1. Přihlaste se do redakce účtem, který vám založil kraj.
2. Upravte službu; změna se uloží jako koncept.
3. Editor ji zkontroluje a zveřejní, obvykle do dvou dnů.

Jednou za půl roku vás e-mailem poprosíme, abyste potvrdili, že údaje platí.

## Síť a dotace

Podmínky najdete v [pravidlech dotačního programu](files:pravidla-dotaci-kraje.pdf). Kapacity sítě jsou v otevřených datech.

@ Správa katalogu | Podhorský kraj | +420499000125 | katalog@kraj.priklad.example`,
      `1. Sign in with the account that the region has made for you.
2. Change your service; it is saved as a draft.
3. An editor checks and publishes it, usually within two days.

@ Catalogue | Podhorský Region | +420499000125 | katalog@kraj.priklad.example`,
    ],
    parent: 'o-portalu',
    order: 30,
    attachments: ['pravidla-dotaci-kraje.pdf', 'kapacity-site-2026.csv'],
  },
  {
    slug: 'rozvojove-projekty',
    title: ['Rozvojové projekty', 'Development projects', 'Проєкти розвитку'],
    summary: [
      'Co kraj a města vybudovaly z evropských peněz a co z toho zůstalo.',
      'What the region and towns have built with European money and what has remained.',
      'Що край і міста збудували за європейські кошти.',
    ],
    body: [
      `Projekty dávají plánům peníze a lidi. Od roku 2010 jich bylo v kraji osm; některé teprve běží.

- [Doma mezi svými](projects:doma-mezi-svymi)
- [Duševní zdraví v komunitě](projects:dusevni-zdravi-v-komunite)
- [Regionální partnerství II](projects:regionalni-partnerstvi-ii)
- [Sociální práce v Soutocích](projects:socialni-prace-soutoky)
- [Plánování a sociální práce](projects:planovani-a-socialni-prace)
- [Plánování v Jasanově](projects:rozvoj-planovani-jasanov)
- [Služby na Hlubčansku](projects:socialni-sluzby-hlubcansko-zapad)`,
      `Projects give plans money and people. There have been eight in the region since 2010; some are still running.`,
    ],
    parent: 'pro-poskytovatele',
    order: 10,
  },
  {
    slug: 'pro-novinare',
    title: ['Pro novináře', 'For the press', 'Для преси'],
    summary: [
      'Kontakt, čísla a obrázky, které můžete použít.',
      'A contact, figures and pictures that you may use.',
      'Контакт, цифри та зображення для використання.',
    ],
    body: [
      `## Kraj v číslech

| Co | Kolik |
| služeb v síti | 214 |
| poskytovatelů | 96 |
| lidí, kteří je za rok využili | 27 400 |
| lidí, kteří doma pečují o blízkého | asi 20 000 |

Čísla jsou smyšlená, jako celý kraj. Kresby na portálu můžete použít s uvedením „kresba portálu Rozcestník“.

@ Tiskové oddělení | Podhorský kraj | +420499000102 | tisk@kraj.priklad.example`,
      `All figures on this portal are invented, as is the region. You may use the drawings with the credit “drawing of the Rozcestník portal”.

@ Press office | Podhorský Region | +420499000102 | tisk@kraj.priklad.example`,
    ],
    parent: 'o-portalu',
    order: 40,
  },
  {
    slug: 'kontakt',
    title: ['Kontakt', 'Contact', 'Контакт'],
    summary: [
      'Na koho se obrátit s pomocí, s portálem a s připomínkou.',
      'Whom to turn to for help, with the portal and with a comment.',
      'До кого звернутися.',
    ],
    body: [
      `## Hledáte pomoc a nevíte kde

@ Sociální pracovnice kraje | pracovní dny 8–15 hodin | +420499000110 | pomoc@kraj.priklad.example

## Portál a katalog

@ Redakce portálu | Podhorský kraj | +420499000125 | portal@kraj.priklad.example

## Plánování

@ Koordinátor plánování | Podhorský kraj | +420499000120 | planovani@kraj.priklad.example

Krajský úřad sídlí na Krajském náměstí 1 v Jasanově. Vchod je bezbariérový, u podatelny je indukční smyčka.`,
      `@ Social worker of the region | weekdays 8–15 | +420499000110 | pomoc@kraj.priklad.example

@ Editors of the portal | Podhorský Region | +420499000125 | portal@kraj.priklad.example`,
      `@ Соціальна працівниця краю | будні 8–15 | +420499000110 | pomoc@kraj.priklad.example`,
    ],
    parent: 'o-portalu',
    order: 50,
  },
  {
    slug: 'ochrana-osobnich-udaju',
    title: ['Ochrana osobních údajů', 'Privacy', 'Захист персональних даних'],
    summary: [
      'Co o vás víme (skoro nic) a co s tím děláme.',
      'What we know of you (next to nothing) and what we do with it.',
      'Що ми про вас знаємо (майже нічого).',
    ],
    body: [
      `Když si portál jen prohlížíte, **neukládáme o vás nic**. Neměříme vás, nesledujeme a nikomu nic neposíláme.

## Kdy údaje zpracováváme

- **Připomínka nebo dotazník:** jméno a kontakt jsou nepovinné. Mažeme je do roka po vypořádání.
- **Přihláška na akci:** jméno a kontakt držíme do konce akce; u akreditovaných kurzů tak dlouho, jak ukládá zákon.
- **Účet poskytovatele:** jméno, e-mail a záznam o změnách, dokud účet trvá.

## Vaše práva

Můžete se zeptat, co o vás máme, chtít opravu nebo výmaz a podat stížnost u Úřadu pro ochranu osobních údajů.

@ Pověřenec pro ochranu osobních údajů | Podhorský kraj | +420499000103 | poverenec@kraj.priklad.example`,
      `When you only read the portal, **we store nothing about you**. Comments, applications for events and providers’ accounts are kept as long as they are needed.

@ Data protection officer | Podhorský Region | +420499000103 | poverenec@kraj.priklad.example`,
      `Коли ви лише читаєте портал, **ми нічого про вас не зберігаємо**.`,
    ],
    parent: 'o-portalu',
    order: 60,
  },
  {
    slug: 'cookies',
    title: ['Cookies', 'Cookies', 'Файли cookie'],
    summary: [
      'Portál návštěvníkům žádné cookies neukládá.',
      'The portal stores no cookies with visitors.',
      'Портал не зберігає файлів cookie.',
    ],
    body: [
      `Návštěvníkům **neukládáme žádné cookies**, proto se vás na ně ani neptáme. Nepoužíváme měření návštěvnosti, písma ani mapy od nikoho třetího; na mapu vás pošle teprve odkaz, na který sami kliknete.

Cookie dostanou jen lidé s účtem, když se přihlásí do redakce, aby jim zůstalo přihlášení. Zmizí odhlášením nebo po osmi hodinách.`,
      `We store **no cookies** with visitors, so we do not ask about them. We use no measuring of visits, fonts or maps of any third party. Only people with an account get a cookie when they sign in.`,
      `Ми **не зберігаємо файлів cookie** у відвідувачів, тому й не питаємо про них.`,
    ],
    parent: 'o-portalu',
    order: 70,
  },
]

/** Lasting texts; a page comes after its parent. */
export const pages: Seedling<'pages'>[] = lines.map(
  ({ slug, title, summary, body, parent, order, attachments }) => ({
    ...{ slug, title: t(...title), summary: t(...summary), order, _status: 'published' },
    body: t(
      text(body[0]),
      body[1] ? text(body[1]) : undefined,
      body[2] ? text(body[2]) : undefined,
    ),
    ...(parent && { parent: page(parent) }),
    ...(attachments && { attachments: files(...attachments) }),
  }),
)
