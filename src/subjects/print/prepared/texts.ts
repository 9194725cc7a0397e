import { label } from '@/lib/label'

/** What is said of catalogues that are prepared, over REST and in the desk. */
export const textsOfPrepared = {
  killed: label(
    'Příprava se třikrát přerušila. Zkuste menší výběr, nebo to řekněte správci portálu.',
    'The preparation was interrupted three times. Try a smaller choice, or tell whoever runs the portal.',
    'Підготовку тричі перервано. Спробуйте менший вибір або повідомте адміністратора порталу.',
  ),
  broken: label(
    'Výtisk se nepodařilo vysázet. Zkuste to znovu; když to nepomůže, řekněte to správci portálu.',
    'The print could not be set. Try again; if that does not help, tell whoever runs the portal.',
    'Не вдалося зверстати видання. Спробуйте ще раз; якщо не допоможе, повідомте адміністратора порталу.',
  ),
  missing: label(
    'Takový výtisk tu není. Možná ho nahradil novější.',
    'There is no such print. A newer one may have replaced it.',
    'Такого видання немає. Можливо, його замінило новіше.',
  ),
  lost: label(
    'Soubor výtisku se ztratil. Připravte ho prosím znovu.',
    'The file of the print was lost. Please prepare it again.',
    'Файл видання втрачено. Підготуйте його ще раз.',
  ),
  notReady: label(
    'Výtisk ještě není připravený.',
    'The print is not ready yet.',
    'Видання ще не готове.',
  ),
  over: label(
    'Tento výtisk se už nepřipravuje.',
    'This print is not being prepared any more.',
    'Це видання вже не готується.',
  ),
  wrongBody: label(
    'Pošlete chapters (type, situation, territory), large (true, false), locale (cs, en, uk) a případně territory.',
    'Send chapters (type, situation, territory), large (true, false), locale (cs, en, uk) and perhaps territory.',
    'Надішліть chapters (type, situation, territory), large (true, false), locale (cs, en, uk) і за потреби territory.',
  ),
  noTerritory: label(
    'Takové území portál nezná.',
    'The portal does not know such a territory.',
    'Портал не знає такої території.',
  ),
}
