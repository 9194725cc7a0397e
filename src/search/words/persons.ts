import { stemsOf } from './stemsOf'
import { stopWords } from './stopWords'

/** Words for people around whoever asks; folded. */
const listed = `muz muzi muzem manzel manzelka manzele manzelovi zena zenska chlap pritel pritelkyne partner partnerka
  tata tatinek otec mama maminka matka rodice rodicema rodicum deda dedecek dedek babicka babi baba bratr bracha segra syn dcera vnuk
  vnucka vnouce stryc strejda teta tetka svagr svagrova tchan tchyne zet snacha soused sousedka kamarad kamaradka
  kamos znamy znama kluk holka babca mamka tatka strejda sestrenice bratranec expritel exmanzel pani pan
  husband wife boyfriend girlfriend father dad mother mom mum mommy parents grandma grandmother granny grandpa grandfather
  brother sister son daughter friend neighbour neighbor man woman uncle aunt kids
  чоловік чоловіка муж дружина жінка хлопець дівчина тато батько батьки мама мати матір бабуся бабуся дідусь дід брат
  сестра син сина дочка донька доньки онук друг подруга сусід сусідка`

const stems = new Set(
  listed
    .trim()
    .split(/\s+/)
    .map((word) => word.normalize('NFKD').replace(/\p{Diacritic}/gu, ''))
    .flatMap((word) => stemsOf(word)),
)

/** Whether a folded word says who it is about; it says nothing of what is looked for. */
export const isPerson = (word: string): boolean =>
  !stopWords.has(word) && stemsOf(word).some((stem) => stems.has(stem))
