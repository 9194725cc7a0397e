/** Words that say nothing of what somebody looks for; folded, in three languages. */
export const stopWords = new Set(
  `a aby ale ani ano asi at az bez bude budu by bych byl byla bylo byt ci co coz do ho i ja jak jako je jeho jej
  jeji jejich jen jestli jsem jsi jsme jsou jste k kam kde kdo kdy kdyz ke ktera ktere ktery ma mam mame maji mas mate me mi mit
  mne mnou moc moje moji muj muze muzu my na nad nam nas nase ne nebo nebyl neco nejak neni nekde nekdo nevi nevim
  no o od on ona oni ono pak po pod podle pokud porad potrebuje potrebuji potrebuju potrebujeme pro prosim proto proc
  pred pri s se si sem sve svuj svoje ta tak taky tam te ted ten tento teto ti to toho tom tomu tu ty u uz v va vam
  vas vase ve vse vy vubec z za zde ze hledam hledame hledat chci chceme chtel chtela bych chce nemam nemame nema
  potrebovala potreboval musim muj moje mou mym mem meho moji svou svym nasi nasim jde jit dal hodne velmi trochu jedna
  the an and or of for in on at is are my i to with who need help someone we me it can where how
  та і й в у на до з за що як де для від про по є це мені мій моя моє мої нам або не чи хто треба потрібна
  потрібно потрібен шукаю`
    .split(/\s+/)
    .flatMap((word) => [word, word.normalize('NFKD').replace(/\p{Diacritic}/gu, '')]),
)
