import { fold } from '@/lib/fold'

type Kind = 'counselling' | 'care' | 'prevention'

/** The types of services of Act 108/2006 Sb. by their sections: the register's list does not say their kind. */
const sections: [section: string, kind: Kind, name: string][] = [
  ['37', 'counselling', 'odborné sociální poradenství'],
  ['39', 'care', 'osobní asistence'],
  ['40', 'care', 'pečovatelská služba'],
  ['41', 'care', 'tísňová péče'],
  ['42', 'care', 'průvodcovské a předčitatelské služby'],
  ['43', 'care', 'podpora samostatného bydlení'],
  ['44', 'care', 'odlehčovací služby'],
  ['45', 'care', 'centra denních služeb'],
  ['46', 'care', 'denní stacionáře'],
  ['47', 'care', 'týdenní stacionáře'],
  ['48', 'care', 'domovy pro osoby se zdravotním postižením'],
  ['49', 'care', 'domovy pro seniory'],
  ['50', 'care', 'domovy se zvláštním režimem'],
  ['51', 'care', 'chráněné bydlení'],
  ['52', 'care', 'sociální služby poskytované ve zdravotnických zařízeních lůžkové péče'],
  ['54', 'prevention', 'raná péče'],
  ['55', 'prevention', 'telefonická krizová pomoc'],
  ['56', 'prevention', 'tlumočnické služby'],
  ['57', 'prevention', 'azylové domy'],
  ['58', 'prevention', 'domy na půl cesty'],
  ['59', 'prevention', 'kontaktní centra'],
  ['60', 'prevention', 'krizová pomoc'],
  ['60a', 'prevention', 'intervenční centra'],
  ['61', 'prevention', 'nízkoprahová denní centra'],
  ['62', 'prevention', 'nízkoprahová zařízení pro děti a mládež'],
  ['63', 'prevention', 'noclehárny'],
  ['64', 'prevention', 'služby následné péče'],
  ['65', 'prevention', 'sociálně aktivizační služby pro rodiny s dětmi'],
  ['66', 'prevention', 'sociálně aktivizační služby pro seniory a osoby se zdravotním postižením'],
  ['67', 'prevention', 'sociálně terapeutické dílny'],
  ['68', 'prevention', 'terapeutické komunity'],
  ['69', 'prevention', 'terénní programy'],
  ['70', 'prevention', 'sociální rehabilitace'],
]

const byName = new Map(sections.map(([section, kind, name]) => [fold(name), { section, kind }]))

/** What the law says of a type of service by its name in the register; undefined for a type it does not have. */
export const lawTypeOf = (name: string): { section: string; kind: Kind } | undefined =>
  byName.get(fold(name))
