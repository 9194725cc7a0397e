/** Beginnings of words of death, suicide, violence, rape and overdose; folded, in three languages. */
const beginnings = `smrt umri umre umir umrt umrl zemr zemre mrtv zabi zabij sebevra sebepos obesi otrav predavk nasil
  znasil zneuzi obtez bije bijes biji bili zbil zmlat mlat tyra tyran skrt uskrt pobod podrez vrazd zavrazd zbran vyhroz
  vyhrozuj ublizu ubliz fackuj kope nozem skoncov nechzit
  die dies dying dead death kill suicid rape raped abus violen overdos beat beaten hits hitting murder chok harm threat
  смерт помер померт вмер вмерт вбит вбива убит самогуб насил насильств згвалт зґвалт бє бить побив побит душит погрож знуща
  передоз`

const all = [...new Set(beginnings.trim().split(/\s+/))]
/** A beginning of so few letters is a word of its own: “bije”, not “bijekce”. */
const shortest = 5

/** Whether a folded word is of those that nothing may be put right from or to. */
export const isCrisisWord = (word: string): boolean =>
  all.some((each) => (each.length < shortest ? isForm(word, each) : word.startsWith(each)))

const isForm = (word: string, form: string): boolean =>
  word.startsWith(form) && word.length - form.length <= 3
