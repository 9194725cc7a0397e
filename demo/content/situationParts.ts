import type { Seedling } from '../build/sown'
import { t } from '../build/said'

import { crisisLines } from './site'

type Words = [cs: string, en: string, uk: string]
type Step = [title: Words, text?: Words, link?: { label: Words; url: string }]
type Parts = Pick<Seedling<'life-situations'>, 'urgent' | 'steps' | 'contacts'>

const step = ([title, text, link]: Step) => ({
  title: t(...title),
  ...(text && { text: t(...text) }),
  ...(link && { link: { label: t(...link.label), url: link.url } }),
})

const parts = (steps: Step[], lines: string[] = [], urgent?: Words): Parts => ({
  steps: steps.map(step),
  contacts: crisisLines
    .filter(({ phone }) => lines.includes(phone))
    .map(({ name, note, phone, web }) => ({ name, note, phone, ...(web && { web }) })),
  ...(urgent && { urgent: t(...urgent) }),
})

const homeCare: Step[2] = {
  label: [
    'Pečovatelské služby v katalogu',
    'Home care in the catalogue',
    'Служби догляду в каталозі',
  ],
  url: '/katalog?druh=pecovatelska-sluzba',
}
const advice: Step[2] = {
  label: ['Poradny v katalogu', 'Advice centres in the catalogue', 'Консультації в каталозі'],
  url: '/katalog?druh=odborne-poradenstvi',
}

/** Steps, lines and what cannot wait, by the slug of the situation. */
export const situationParts: Record<string, Parts> = {
  'rodic-uz-sam-nestaci': parts([
    [
      [
        'Sepište, co rodič zvládne sám a co už ne',
        'Write down what your parent can still do and what not',
        'Запишіть, що батько чи мати ще робить самостійно, а що вже ні',
      ],
      [
        'Vaření, koupání, léky, nákup, schody. Pomůže vám to při každém telefonátu.',
        'Cooking, bathing, medicines, shopping, stairs. It helps in every phone call.',
        'Приготування їжі, миття, ліки, покупки, сходи. Це допоможе під час кожного дзвінка.',
      ],
    ],
    [
      [
        'Zavolejte pečovatelské službě ve svém městě',
        'Call the home care service in your town',
        'Зателефонуйте до служби догляду у своєму місті',
      ],
      [
        'První schůzka je zdarma a k ničemu vás nezavazuje.',
        'The first meeting is free and binds you to nothing.',
        'Перша зустріч безкоштовна й ні до чого не зобов’язує.',
      ],
      homeCare,
    ],
    [
      [
        'Požádejte o příspěvek na péči',
        'Apply for the care allowance',
        'Подайте заяву на допомогу на догляд',
      ],
      [
        'Žádost podáte na úřadu práce, poradí vám i sociální pracovnice obce.',
        'Apply at the Labour Office; a social worker of the municipality will advise you.',
        'Заяву подають у бюро праці; порадить і соціальна працівниця громади.',
      ],
    ],
    [
      [
        'Pokud bývá rodič sám, zvažte tísňovou péči',
        'If your parent is often alone, think of an emergency alarm',
        'Якщо людина часто буває сама, подумайте про екстрену кнопку',
      ],
      [
        'Je to tlačítko, kterým přivolá pomoc ve dne v noci.',
        'It is a button that calls help day and night.',
        'Це кнопка, якою можна викликати допомогу вдень і вночі.',
      ],
    ],
  ]),
  'pecuji-o-blizkeho': parts(
    [
      [
        [
          'Objednejte odlehčovací službu aspoň na jedno odpoledne',
          'Book respite care for at least one afternoon',
          'Замовте тимчасову підтримку хоча б на пів дня',
        ],
        [
          'Pečovatelka přijde k vám, nebo váš blízký pobude jinde.',
          'A carer comes to you, or your relative stays elsewhere.',
          'Доглядальниця прийде до вас, або ваш близький побуде в іншому місці.',
        ],
        {
          label: [
            'Odlehčovací služby v katalogu',
            'Respite care in the catalogue',
            'Тимчасова підтримка в каталозі',
          ],
          url: '/katalog?druh=odlehcovaci-sluzby',
        },
      ],
      [
        [
          'Zeptejte se na svépomocnou skupinu pečujících',
          'Ask about a self-help group of carers',
          'Запитайте про групу взаємодопомоги для тих, хто доглядає',
        ],
        [
          'Sejdete se s lidmi, kterým nemusíte nic vysvětlovat.',
          'You meet people to whom you need not explain anything.',
          'Там люди, яким не треба нічого пояснювати.',
        ],
      ],
      [
        ['Půjčte si pomůcky', 'Borrow aids', 'Позичте допоміжні засоби'],
        [
          'Polohovací postel nebo zvedák šetří záda.',
          'An adjustable bed or a hoist spares your back.',
          'Ліжко з підйомом або підйомник бережуть спину.',
        ],
      ],
    ],
    ['116123'],
  ),
  dluhy: parts([
    [
      [
        'Dejte na jednu hromádku všechny dopisy',
        'Put all letters on one pile',
        'Зберіть усі листи на один стос',
      ],
      [
        'Od věřitelů, soudů a exekutorů, i neotevřené.',
        'From creditors, courts and bailiffs, unopened ones too.',
        'Від кредиторів, судів і виконавців, навіть невідкриті.',
      ],
    ],
    [
      [
        'Zavolejte do dluhové poradny',
        'Call a debt adviser',
        'Зателефонуйте до боргової консультації',
      ],
      [
        'Objednat se můžete i anonymně.',
        'You can make an appointment without giving your name.',
        'Записатися можна й анонімно.',
      ],
      advice,
    ],
    [
      [
        'S poradcem vyberte cestu',
        'Choose a way with the adviser',
        'Оберіть шлях разом із консультантом',
      ],
      [
        'Sepíšete, komu, kolik a odkdy dlužíte. Pak zvolíte dohodu, splátky nebo oddlužení.',
        'List whom, how much and since when you owe. Then choose an agreement, instalments or insolvency.',
        'Складете список: кому, скільки й відколи винні. Потім оберете домовленість, виплати чи банкрутство.',
      ],
    ],
    [
      [
        'Nic nepodepisujte u firem, které slibují rychlé oddlužení za poplatek',
        'Sign nothing with companies that promise quick relief for a fee',
        'Нічого не підписуйте у фірм, що обіцяють швидке списання за плату',
      ],
    ],
  ]),
  'nemam-kde-bydlet': parts(
    [
      [
        [
          'Neodcházejte z bytu dřív, než musíte',
          'Do not leave the flat before you have to',
          'Не залишайте квартиру раніше, ніж мусите',
        ],
        [
          'A nic nepodepisujte ve spěchu.',
          'And sign nothing in a hurry.',
          'І нічого не підписуйте поспіхом.',
        ],
      ],
      [
        [
          'Nechte poradnu zkontrolovat výpověď',
          'Let an adviser check the notice',
          'Нехай консультант перевірить виселення',
        ],
        [
          'Mnoho výpovědí není platných.',
          'Many notices are not valid.',
          'Багато попереджень про виселення не чинні.',
        ],
        advice,
      ],
      [
        [
          'Zeptejte se sociálního pracovníka obce na byt',
          'Ask the social worker of the municipality about a flat',
          'Запитайте соціального працівника громади про квартиру',
        ],
        [
          'Zná byty, o které může město požádat.',
          'They know flats that the town may ask for.',
          'Він знає квартири, про які може попросити місто.',
        ],
      ],
    ],
    [],
    [
      'Nemáte kde spát dnes v noci? Jděte do noclehárny nebo zavolejte terénním pracovníkům. V mrazech přijímají i nad kapacitu.',
      'Nowhere to sleep tonight? Go to a night shelter or call the outreach workers. In frost they take in more people than they have beds for.',
      'Немає де спати сьогодні? Ідіть до нічліжки або зателефонуйте соціальним працівникам. У мороз приймають і понад кількість місць.',
    ],
  ),
  'nasili-doma': parts(
    [
      [
        [
          'Zavolejte intervenčnímu centru',
          'Call the intervention centre',
          'Зателефонуйте до центру втручання',
        ],
        [
          'Pomůže vám naplánovat bezpečí, i když od násilníka zatím neodcházíte.',
          'It helps you plan your safety, even if you are not leaving yet.',
          'Допоможе спланувати вашу безпеку, навіть якщо ви ще не йдете.',
        ],
        {
          label: [
            'Intervenční centra v katalogu',
            'Intervention centres in the catalogue',
            'Центри втручання в каталозі',
          ],
          url: '/katalog?druh=intervencni-centra',
        },
      ],
      [
        [
          'Připravte si tašku a doklady',
          'Get a bag and your papers ready',
          'Підготуйте сумку й документи',
        ],
        [
          'Doklady své i dětí, léky, peníze, náhradní klíče. Schovejte je u někoho, komu věříte.',
          'Papers of you and the children, medicines, money, spare keys. Keep them with somebody you trust.',
          'Документи свої та дітей, ліки, гроші, запасні ключі. Сховайте їх у людини, якій довіряєте.',
        ],
      ],
      [
        [
          'Zavolejte policii, může násilníka z bytu vykázat',
          'Call the police: they can order the violent person out',
          'Викличте поліцію: вона може виселити кривдника',
        ],
        ['Vy zůstáváte doma.', 'You stay at home.', 'Ви залишаєтеся вдома.'],
      ],
    ],
    ['116006', '158'],
    [
      'Jste v nebezpečí právě teď? Volejte 158 nebo 112. Když nemůžete mluvit, nechte linku otevřenou.',
      'Are you in danger right now? Call 158 or 112. If you cannot speak, keep the line open.',
      'Ви в небезпеці зараз? Телефонуйте 158 або 112. Якщо не можете говорити, не кладіть слухавку.',
    ],
  ),
  'dusevni-potize': parts(
    [
      [
        [
          'Řekněte o tom někomu, komu věříte',
          'Tell somebody you trust',
          'Розкажіть про це тому, кому довіряєте',
        ],
        [
          'Nebo zavolejte na linku. Nemusíte říkat jméno.',
          'Or call a help line. You need not give your name.',
          'Або зателефонуйте на лінію. Імені називати не треба.',
        ],
      ],
      [
        [
          'Objednejte se do centra duševního zdraví',
          'Make an appointment at the community mental-health centre',
          'Запишіться до центру психічного здоров’я',
        ],
        [
          'Doporučení od lékaře nepotřebujete a tým za vámi může přijet domů.',
          'You need no referral, and the team can come to you.',
          'Направлення не потрібне, команда може приїхати додому.',
        ],
        {
          label: [
            'Centra duševního zdraví v katalogu',
            'Mental-health centres in the catalogue',
            'Центри психічного здоров’я в каталозі',
          ],
          url: '/katalog?druh=centrum-dusevniho-zdravi',
        },
      ],
      [
        [
          'Odmítá pomoc někdo blízký? Přijďte sami',
          'Does someone close refuse help? Come by yourself',
          'Близька людина відмовляється? Прийдіть самі',
        ],
        [
          'Poradíme, co říkat a čemu se vyhnout.',
          'We advise what to say and what to avoid.',
          'Порадимо, що казати й чого уникати.',
        ],
      ],
    ],
    ['116123', '116111'],
    [
      'Máte pocit, že to nevydržíte? Linka první psychické pomoci 116 123 je zdarma a nepřetržitá. Když jde o život, volejte 155.',
      'Do you feel you cannot bear it? The first psychological help line 116 123 is free and open day and night. If life is at stake, call 155.',
      'Здається, що не витримаєте? Лінія психологічної допомоги 116 123 безкоштовна й цілодобова. Якщо йдеться про життя, телефонуйте 155.',
    ],
  ),
  zavislost: parts(
    [
      [
        [
          'Přijďte do kontaktního centra',
          'Come to a contact centre',
          'Прийдіть до контактного центру',
        ],
        [
          'Čistý materiál, testy, rozhovor; bez jména.',
          'Clean equipment, tests, a talk; no name needed.',
          'Чисті матеріали, тести, розмова; анонімно.',
        ],
        {
          label: [
            'Kontaktní centra v katalogu',
            'Contact centres in the catalogue',
            'Контактні центри в каталозі',
          ],
          url: '/katalog?druh=kontaktni-centra',
        },
      ],
      [
        [
          'Promluvte si v adiktologické poradně',
          'Talk at an addiction counselling centre',
          'Поговоріть в адиктологічній консультації',
        ],
        [
          'Sestavíte plán, jak ubrat nebo přestat. Je i pro rodiče a partnery.',
          'You make a plan to cut down or stop. It is for parents and partners too.',
          'Складете план, як зменшити або кинути. Також для батьків і партнерів.',
        ],
      ],
      [
        [
          'Když to doma nejde, zvažte terapeutickou komunitu',
          'If it does not work at home, think of a therapeutic community',
          'Якщо вдома не виходить, подумайте про терапевтичну спільноту',
        ],
        [
          'Několik měsíců mimo dosavadní prostředí.',
          'Several months away from the old surroundings.',
          'Кілька місяців поза звичним середовищем.',
        ],
      ],
      [
        ['Domluvte si následnou péči', 'Arrange aftercare', 'Домовтеся про подальшу підтримку'],
        ['Aby to doma vydrželo.', 'So that it lasts at home.', 'Щоб удома це тривало.'],
      ],
    ],
    ['116123'],
  ),
  'obet-trestneho-cinu': parts(
    [
      [
        ['Oznamte to policii', 'Report it to the police', 'Повідомте поліцію'],
        [
          'Na kterékoli služebně, nebo na čísle 158. Poradce může jít s vámi.',
          'At any station, or at 158. An adviser can go with you.',
          'У будь-якому відділку або за номером 158. Консультант може піти з вами.',
        ],
      ],
      [
        ['Schovejte důkazy', 'Keep the evidence', 'Збережіть докази'],
        [
          'Zprávy, fotografie zranění, lékařskou zprávu.',
          'Messages, photographs of injuries, the doctor’s report.',
          'Повідомлення, фотографії ушкоджень, довідку лікаря.',
        ],
      ],
      [
        [
          'Objednejte se do poradny pro oběti',
          'Make an appointment with victim support',
          'Запишіться до консультації для постраждалих',
        ],
        [
          'Máte právo na doprovod, na informace i na peněžitou pomoc státu.',
          'You are entitled to company, information and money from the state.',
          'Ви маєте право на супровід, інформацію та грошову допомогу держави.',
        ],
        advice,
      ],
    ],
    ['116006', '158'],
    [
      'Jste zranění nebo v nebezpečí? Volejte 112.',
      'Are you hurt or in danger? Call 112.',
      'Вас поранено або ви в небезпеці? Телефонуйте 112.',
    ],
  ),
  'nahla-krize': parts(
    [
      [
        ['Nebuďte teď sami', 'Do not be alone now', 'Не залишайтеся зараз на самоті'],
        [
          'Zavolejte někomu blízkému, nebo na linku. I ve tři ráno.',
          'Call somebody close, or a help line. Even at three in the morning.',
          'Зателефонуйте близькій людині або на лінію. Навіть о третій ночі.',
        ],
      ],
      [
        ['Přijďte do krizového centra', 'Come to a crisis centre', 'Прийдіть до кризового центру'],
        [
          'Bez objednání a bez doporučení.',
          'No appointment and no referral.',
          'Без запису й без направлення.',
        ],
        {
          label: [
            'Krizová pomoc v katalogu',
            'Crisis help in the catalogue',
            'Кризова допомога в каталозі',
          ],
          url: '/katalog?druh=krizova-pomoc',
        },
      ],
      [
        [
          'Odložte, co odložit jde',
          'Put off what can be put off',
          'Відкладіть те, що можна відкласти',
        ],
        [
          'Jezte, pijte, spěte. Úřady a papíry počkají; poradna vám s nimi pak pomůže.',
          'Eat, drink, sleep. Offices and papers can wait; advisers will help you with them later.',
          'Їжте, пийте, спіть. Установи й папери зачекають; консультанти потім допоможуть.',
        ],
      ],
    ],
    ['116123', '116111'],
    [
      'Myslíte na to, že nechcete žít? Zavolejte hned 116 123, děti a studenti 116 111. Když jde o život, volejte 155.',
      'Do you think of not wanting to live? Call 116 123 at once, children and students 116 111. If life is at stake, call 155.',
      'Думаєте про те, що не хочете жити? Одразу телефонуйте 116 123, діти й студенти 116 111. Якщо йдеться про життя, телефонуйте 155.',
    ],
  ),
}
