import { provider } from '../build/ref'
import type { Seedling } from '../build/sown'
import { providers } from './providers'

const [, , organisation] = providers
const email = 'blanka.mala@priklad.example'

/** Somebody who asks to keep the entry of her organisation and waits for an answer. */
export const claim: Seedling<'claims'> = {
  title: `${String(organisation?.name)} (IČO ${String(organisation?.ico)})`,
  ...{ name: 'Blanka Malá', email, language: 'cs', state: 'waiting' },
  ...{ ico: organisation?.ico, slot: `${String(organisation?.ico)}:${email}` },
  provider: provider(String(organisation?.slug)),
  message:
    'Dobrý den, vedu u nás sociální služby a údaje v katalogu jsou staré: od září máme jiné hodiny i telefon. Ověřit mě můžete přes ústřednu na našem webu.',
}
