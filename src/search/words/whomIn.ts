import { fold } from '@/lib/fold'
import type { WhomName } from '@/lib/catalogueSearch'

const threat = `bije|biji|bil|zbil|mlat\\w*|zmlat\\w*|tyra\\w*|uhodil|facku\\w*|vyhroz\\w*|ubliz\\w*|skrt\\w*|znasil\\w*|zneuz\\w*|poniz\\w*|kope|napad\\w*|vyhodil|vyhodila|vykaza\\w*|agresiv\\w*`
const threatEn = `hit|hits|hitting|beat|beats|beating|abus\\w*|threat\\w*|hurt|hurts|rape\\w*|chok\\w*|kicks|violent`
const threatUk = `бє|бил|побив|побил\\w*|бити|погрож\\w*|знуща\\w*|душить|ображає|згвалт\\w*|зґвалт\\w*|вигнав|принижу\\w*`

const man = 'muz|manzel|pritel|partner|chlap|expritel|exmanzel'
const manOf = 'muze|manzela|pritele|partnera|manzelem|pritelem|partnerem|muzem|chlapa'
const woman = 'zena|manzelka|pritelkyne|partnerka'
const near = '(?:\\S+ ){0,4}'

const has = (q: string, ...patterns: string[]): boolean =>
  patterns.some((pattern) =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'u').test(q),
  )

const isOfMan = (q: string): boolean =>
  has(
    q,
    'jsem muz|pro muze|pro muzu|pro chlapa|pro chlapy|muz bez domova|bezdomovec muz',
    'for men|for a man|i am a man|im a man|для чоловіків|для чоловіка',
    `(?:${woman}) ${near}(?:me|mne|mi) ${near}(?:${threat})`,
    `(?:${woman}) ${near}(?:${threat}) ${near}(?:me|mne|mi)`,
    `(?:me|mne|mi) ${near}(?:${threat}) ${near}(?:${woman})`,
    `my (?:wife|girlfriend) ${near}(?:${threatEn})`,
    `дружина ${near}(?:${threatUk})`,
  )

const isOfWoman = (q: string): boolean =>
  has(
    q,
    'jsem zena|pro zeny|pro zenu|pro matky|pro matku|matky s detmi|matka s (?:detmi|ditetem)|mama s (?:detmi|ditetem)',
    'maminky? s detmi|samozivitelk\\w*|tehotn\\w*|(?:bita|bite|bitou|tyran[aeou]+) zen\\w*',
    'for women|for a woman|i am a woman|im a woman|single mother|pregnant|для жінок|для жінки|мати з (?:дітьми|дитиною)|мама з (?:дітьми|дитиною)|вагітна',
    `(?:${man}) ${near}(?:${threat})`,
    `(?:${threat}) ${near}(?:${man})`,
    `(?:boj\\w+ se|bala se|utek\\w*|utec\\w*|utikam|odesla|odejit|strach z|strach|pryc) ${near}(?:${manOf})`,
    `(?:tyran|bita|bit|mlacena|zbita)\\w* ${near}(?:${manOf})`,
    `(?:husband|boyfriend|my man|my partner) ${near}(?:${threatEn})`,
    `(?:afraid|scared|escape|run away|abused by|beaten by) ${near}(?:husband|boyfriend|partner)`,
    `(?:чоловік|муж|хлопець|партнер|колишній) ${near}(?:${threatUk})`,
    `(?:боюс[яь]|боюсь|втекла|втекти|тікаю) ${near}(?:чоловіка|мужа|хлопця|партнера)`,
  )

const isOfChild = (q: string): boolean =>
  has(
    q,
    'je mi (?:[5-9]|1[0-7])|mi je (?:[5-9]|1[0-7])|i am (?:[5-9]|1[0-7])|мені (?:[5-9]|1[0-7])',
    `(?:tata|otec|mama|matka|otcim|rodice|nasi|tatka|macecha) (?:me|mne|mi) ${near}(?:${threat})`,
    `(?:me|mne|mi) (?:tata|otec|mama|matka|otcim|rodice) (?:${threat})`,
    `(?:dad|father|mom|mum|mother|stepfather|parents) (?:${threatEn}) me`,
    `(?:тато|батько|мама|вітчим|батьки) (?:мене )?(?:${threatUk})`,
  )

const hasChildren = (q: string): boolean =>
  has(
    q,
    '(?:s|se) (?:\\S+ )?(?:detmi|ditetem|miminkem|kojencem|dcerou|synem)|rodin[ay] s det\\w*|pro rodin\\w*|i deti|a deti',
    'with (?:\\S+ )?(?:children|kids|child|baby)|з (?:\\S+ )?(?:дітьми|дитиною|немовлям)',
  )

/**
 * Whom a question is about, as far as its words say it; empty where they do not. Services that take others only
 * are no answer: a woman who is beaten by her husband is never sent to a shelter for men.
 */
export const whomIn = (q: string): WhomName[] => {
  const asked = fold(q.replace(/['’ʼ\`]/g, ''))
  const children: WhomName[] = hasChildren(asked) ? ['children'] : []
  if (isOfChild(asked)) return ['children', 'families']
  if (isOfMan(asked)) return ['men', 'families', ...children]
  if (isOfWoman(asked)) return ['women', 'families', ...children]
  return children.length > 0 ? ['families', 'women', 'children'] : []
}

/** Whether a service that says whom it takes may be an answer. */
export const takes = (whom: readonly string[], asked: readonly WhomName[]): boolean =>
  asked.length === 0 ||
  whom.length === 0 ||
  whom.includes('anybody') ||
  asked.some((each) => whom.includes(each))
