import { label } from '@/lib/label'

/** What readers of a document would trip over, and what whoever uploaded it can do. */
export const warnings = {
  scanned: label(
    'Naskenované PDF bez textu: čtečka obrazovky ho nepřečte a hledání v něm nic nenajde. Nahrajte raději PDF uložené z Wordu, nebo sken s rozpoznaným textem (OCR).',
    'A scanned PDF without text: a screen reader cannot read it and no search finds anything in it. Better upload a PDF saved from Word, or a scan with its text recognised (OCR).',
    'Відсканований PDF без тексту: програма для незрячих його не прочитає, а пошук нічого не знайде. Краще завантажте PDF, збережений з Word, або скан із розпізнаним текстом (OCR).',
  ),
  encrypted: label(
    'PDF se otevře jen s heslem. Lidé ho na webu nepřečtou: nahrajte ho bez hesla.',
    'The PDF opens only with a password. People cannot read it on the web: upload it without one.',
    'PDF відкривається лише з паролем. Люди не зможуть його прочитати: завантажте його без пароля.',
  ),
  converted: label(
    'Text byl v kódování Windows-1250. Převedli jsme ho na UTF-8; zkontrolujte háčky a čárky.',
    'The text was in Windows-1250. It has been converted to UTF-8; check its accents.',
    'Текст був у кодуванні Windows-1250. Ми перетворили його на UTF-8; перевірте літери.',
  ),
}

export type Warning = keyof typeof warnings
