import { output } from './projectParts'

/** What the partnership of the region and its towns left behind, district by district. */
export const partnershipOutputs = [
  output('orp-skalnice', 'strategy', 'done', '2021-03-31', ['Strategie sociální oblasti správního obvodu 2021–2025', 'Strategy of the administrative district 2021–2025', 'Стратегія району 2021–2025'], { plan: 'strategie-skalnicka-2021-2025' }),
  output('orp-skalnice', 'study', 'done', '2021-06-30', ['Studie sloučení pečovatelských služeb Skalnice, Mezivrší a Teplé Vody', 'Study on merging the home-care services of three towns', 'Дослідження об’єднання служб догляду трьох міст'], { file: 'studie-slouceni-pecovatelskych-sluzeb.pdf' }),
  output('orp-skalnice', 'map', 'done', '2022-03-31', ['Mapa bariér ve veřejném prostoru', 'Map of barriers in the public space', 'Карта бар’єрів у громадському просторі']),
  output('orp-skalnice', 'training', 'done', '2021-11-30', ['Semináře pro pečující', 'Seminars for carers', 'Семінари для доглядальників'], { event: 'seminare-pro-pecujici-skalnice' }),
  output('orp-skalnice', 'campaign', 'done', '2022-05-31', ['Kampaň o demenci', 'Dementia campaign', 'Кампанія про деменцію'], { file: 'pruvodce-demence.pdf' }),

  output('orp-dvorce', 'plan', 'done', '2022-06-30', ['Naplňování komunitního plánu 2020–2022', 'Realisation of the plan 2020–2022', 'Виконання плану 2020–2022'], { plan: 'plan-dvorce-2020-2022' }),
  output('orp-dvorce', 'action-plan', 'done', '2019-12-31', ['Akční plán 2020', 'Action plan 2020', 'План дій 2020'], { plan: 'akcni-plan-dvorce-2020' }),
  output('orp-dvorce', 'action-plan', 'done', '2020-12-31', ['Akční plán 2021', 'Action plan 2021', 'План дій 2021'], { plan: 'akcni-plan-dvorce-2021' }),
  output('orp-dvorce', 'action-plan', 'done', '2021-12-31', ['Akční plán 2022', 'Action plan 2022', 'План дій 2022'], { plan: 'akcni-plan-dvorce-2022' }),
  output('orp-dvorce', 'support', 'done', '2022-06-30', ['Svépomocné skupiny pečujících', 'Self-help groups of carers', 'Групи взаємодопомоги доглядальників']),
  output('orp-dvorce', 'event', 'done', '2022-06-30', ['Informační akce a představení poskytovatelů', 'Information events and presentations of providers', 'Інформаційні заходи та презентації надавачів'], { event: 'predstaveni-poskytovatelu-dvorce' }),
  output('orp-dvorce', 'training', 'done', '2022-04-30', ['Workshopy pro pracovníky i veřejnost', 'Workshops for staff and the public', 'Воркшопи для працівників і громади']),
  output('orp-dvorce', 'campaign', 'done', '2020-10-31', ['Letáková kampaň', 'Leaflet campaign', 'Листівкова кампанія']),

  output('orp-jasanov', 'support', 'done', '2022-06-30', ['Místní partnerství obcí a služeb', 'Local partnerships of municipalities and services', 'Місцеві партнерства громад і служб']),
  output('orp-jasanov', 'training', 'done', '2022-05-31', ['Odborné vzdělávání pracovníků', 'Professional training of staff', 'Професійне навчання працівників']),
  output('orp-jasanov', 'survey', 'done', '2021-04-30', ['Dotazník mezi obyvateli o službách prevence', 'Survey of residents on prevention services', 'Опитування мешканців про послуги профілактики'], { file: 'vysledky-dotazniku-prevence.csv' }),
  output('orp-jasanov', 'plan', 'done', '2021-12-31', ['Plán služeb prevence', 'Plan of prevention services', 'План послуг профілактики'], { plan: 'plan-prevence-jasanov-2022-2025' }),

  output('orp-jivoviste', 'evaluation', 'done', '2020-06-30', ['Zpráva o plnění priorit plánu', 'Report on the fulfilment of priorities', 'Звіт про виконання пріоритетів'], { file: 'zprava-o-plneni-jivoviste.pdf' }),
  output('orp-jivoviste', 'study', 'done', '2021-09-30', ['Návrh dostupnosti služeb ve správním obvodu', 'Proposal for the availability of services in the district', 'Пропозиція щодо доступності послуг']),
  output('orp-jivoviste', 'methodology', 'done', '2022-02-28', ['Postup pro lidi s postižením v obtížné situaci', 'Procedure for people with disabilities in a difficult situation', 'Порядок дій для людей з інвалідністю'], { file: 'metodika-lide-s-postizenim.pdf' }),

  output('orp-kostelany', 'evaluation', 'done', '2020-12-31', ['Vyhodnocení plánu 2018–2020', 'Evaluation of the plan 2018–2020', 'Оцінка плану 2018–2020'], { plan: 'vyhodnoceni-kostelany-2018-2020' }),
  output('orp-kostelany', 'plan', 'done', '2020-12-31', ['Nový plán 2021–2024', 'New plan 2021–2024', 'Новий план 2021–2024'], { plan: 'plan-kostelany-2021-2024' }),
  output('orp-kostelany', 'training', 'done', '2022-06-30', ['Supervize, semináře a stáže pečovatelek', 'Supervision, seminars and study visits of care workers', 'Супервізія, семінари та стажування доглядальниць']),
  output('orp-kostelany', 'event', 'done', '2021-10-31', ['Osvětové akce a dny otevřených dveří', 'Awareness events and open days', 'Просвітницькі заходи та дні відкритих дверей'], { event: 'den-otevrenych-dveri-kostelany' }),

  output('orp-nahorov', 'plan', 'done', '2020-12-31', ['Střednědobý plán 2021–2023', 'Medium-term plan 2021–2023', 'Середньостроковий план 2021–2023'], { plan: 'plan-nahorov-2021-2023' }),
  output('orp-nahorov', 'analysis', 'done', '2020-08-31', ['Rozbor odlehčovacích služeb', 'Analysis of respite services', 'Аналіз послуг тимчасової підтримки']),
  output('orp-nahorov', 'support', 'done', '2022-03-31', ['Mentoring pracovnic pečovatelské služby', 'Mentoring of home-care staff', 'Наставництво для доглядальниць']),
  output('orp-nahorov', 'event', 'cancelled', '2020-04-30', ['Informační den 2020', 'Information day 2020', 'Інформаційний день 2020'], { event: 'informacni-den-nahorov-2020' }),
  output('orp-nahorov', 'event', 'done', '2022-05-31', ['Informační dny 2021 a 2022', 'Information days 2021 and 2022', 'Інформаційні дні 2021 і 2022']),

  output('orp-novina', 'evaluation', 'done', '2021-03-31', ['Roční vyhodnocení platného plánu', 'Yearly evaluation of the current plan', 'Щорічна оцінка чинного плану'], { plan: 'vyhodnoceni-novina-2020' }),
  output('orp-novina', 'plan', 'done', '2020-12-31', ['Plán 2021–2023', 'Plan 2021–2023', 'План 2021–2023'], { plan: 'plan-novina-2021-2023' }),
  output('orp-novina', 'analysis', 'done', '2021-08-31', ['Rozbor služeb pro rodiny', 'Analysis of services for families', 'Аналіз послуг для родин']),
  output('orp-novina', 'study', 'done', '2022-04-30', ['Návrh návazného sociálního bydlení', 'Proposal of a follow-up social-housing system', 'Пропозиція соціального житла']),

  output('orp-trnovice', 'plan', 'done', '2020-12-31', ['Plán 2021–2023', 'Plan 2021–2023', 'План 2021–2023'], { plan: 'plan-trnovice-2021-2023' }),
  output('orp-trnovice', 'analysis', 'done', '2020-06-30', ['Zpráva o potřebách obcí', 'Report mapping the municipalities’ needs', 'Звіт про потреби громад'], { file: 'analyza-potreb-obci.pdf' }),
  output('orp-trnovice', 'methodology', 'done', '2021-05-31', ['Návrh, jak zapojit obce', 'Proposal for involving municipalities', 'Пропозиція щодо залучення громад']),
  output('orp-trnovice', 'study', 'done', '2022-03-31', ['Rozbor a návrh dostupného a krizového bydlení', 'Analysis and proposal of affordable and crisis housing', 'Аналіз і пропозиція доступного та кризового житла']),
  output('orp-trnovice', 'support', 'done', '2021-12-31', ['Zkušební svépomocná skupina', 'Self-help group pilot', 'Пілотна група взаємодопомоги']),
  output('orp-trnovice', 'training', 'done', '2022-06-15', ['Semináře pro zdravotníky a sociální pracovníky', 'Seminars for health and social workers', 'Семінари для медиків і соціальних працівників']),

  output('orp-hrebenov', 'plan', 'done', '2020-12-31', ['Komunitní plán', 'Community plan', 'Громадський план'], { plan: 'komunitni-plan-hrebenov-2021-2024' }),
  output('orp-hrebenov', 'strategy', 'done', '2021-06-30', ['Koncepce sítě pro seniory a pečující', 'Concept of the network for seniors and carers', 'Концепція мережі для літніх і доглядальників'], { plan: 'koncepce-site-hrebenov' }),
  output('orp-hrebenov', 'strategy', 'done', '2022-03-31', ['Prorodinná koncepce', 'Pro-family concept', 'Концепція підтримки родин'], { plan: 'prorodinna-koncepce-hrebenov' }),
  output('orp-hrebenov', 'training', 'done', '2021-06-30', ['Stáže ke koncepci sociálního bydlení', 'Study visits for the social-housing concept', 'Стажування щодо соціального житла'], { event: 'staz-socialni-bydleni' }),
  output('orp-hrebenov', 'training', 'done', '2022-05-31', ['Vzdělávání pracovníků', 'Training of staff', 'Навчання працівників']),

  output('podhorsky-kraj', 'training', 'done', '2021-03-31', ['Školení koordinátorů z obcí', 'Training of municipal coordinators', 'Навчання координаторів громад'], { event: 'skoleni-koordinatoru-obci' }),
  output('podhorsky-kraj', 'support', 'done', '2022-06-30', ['Metodická setkání', 'Methodical meetings', 'Методичні зустрічі']),
]
