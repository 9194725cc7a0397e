import type { Locale } from '@/lib/label'

const listed: Record<Locale, string> = {
  cs: `a aby ale ani ano asi at az bez bude budu by bych byl byla bylo byt ci co coz do ho i ja jak jako je jeho jej
    jeji jejich jen jestli jsem jsi jsme jsou jste k kam kde kdo kdy kdyz ke ktera ktere ktery ma mam mame maji mas mate me mi mit
    mne mnou moc moje moji muj muze muzu my na nad nam nas nase ne nebo nebyl neco nejak neni nekde nekdo nevi nevim
    no o od on ona oni ono pak po pod podle pokud porad potrebuje potrebuji potrebuju potrebujeme pro prosim proto proc
    pred pri s se si sem sve svuj svoje ta tak taky tam te ted ten tento teto ti to toho tom tomu tu ty u uz v va vam
    vas vase ve vse vy vubec z za zde ze hledam hledame hledat chci chceme chtel chtela bych chce nemam nemame nema
    potrebovala potreboval musim moji mou mym mem meho svou svym nasi nasim jde jit dal hodne velmi trochu jedna
    kolik stoji stoj jaky jaka jake koho komu cim cem kvuli behem mezi az jeste jenom sam sama sami nemuze nemuzu nemohu
    nemuzeme nejde nechci nechce nechceme nemohl nemohla nemuzou umi neumi umim neumim nikdo nikoho nic nikdy nikam
    zvladam jsme bychom abych dobry den dobre dekuji diky dnes zitra hned rychle kdybych tato tuto tohle nasich
    nekoho nekam vsechno vsichni poradit poradte existuje nejaky nejaka nejake nejakou mohu muzeme muzete lze treba prave mit
    roky roku let`,
  en: `the an and or of for in on at is are my i to with who need needs help someone we me it can where how a am be
    have has had was will would could should do does not no cant dont don im ive his her he she him they them their our us you your
    this that there what when which from by about as if but so any some get find looking look want please much cost costs any`,
  uk: `та і й в у на до з за що як де для від про по є це мені мій моя моє мої нам або не чи хто треба потрібна
    потрібно потрібен шукаю я ми ви ти він вона вони його її їх мене мною моєї моєму моєю нас наш наша а але так ні
    куди коли чому скільки коштує можна може можу хочу маю має немає бути був була будь ласка дуже вже ще щоб якщо
    допоможіть підкажіть сам сама свого свою своя цей ця ці під над без при зі із`,
}

const setOf = (locale: Locale): Set<string> =>
  new Set(
    listed[locale]
      .trim()
      .split(/\s+/)
      .flatMap((word) => [word, word.normalize('NFKD').replace(/\p{Diacritic}/gu, '')]),
  )

/** Words of each language that say nothing of what somebody looks for; folded. */
export const stopWordsIn: Record<Locale, ReadonlySet<string>> = {
  cs: setOf('cs'),
  en: setOf('en'),
  uk: setOf('uk'),
}

/** The same of all languages together: nobody says in which one they type. */
export const stopWords: ReadonlySet<string> = new Set(
  Object.values(stopWordsIn).flatMap((words) => [...words]),
)
