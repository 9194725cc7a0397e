import { label, type Label } from '@/lib/label'
import type { Mend } from '@/lib/mendedText'

import type { Aid } from '../writingAids'

/** What the desk advises about a text; advice never stands in the way of publishing. */
export const textsOfWriting = {
  heading: (count: number) =>
    label(
      `Rady k textu (${count})`,
      `Advice on the text (${count})`,
      `Поради щодо тексту (${count})`,
    ),
  noAlt: (name: string): Label =>
    label(
      `Obrázek „${name}“ nemá v tomto jazyce popis pro nevidomé.`,
      `The picture “${name}” has no alternative text in this language.`,
      `Зображення «${name}» не має опису для незрячих цією мовою.`,
    ),
  unsaved: {
    offline: label(
      'Nejste připojeni k internetu. Co jste napsali, je zatím jen v tomto okně; uloží se samo, až se připojíte. Nezavírejte ho.',
      'You are offline. What you wrote is only in this window; it is saved by itself once you are back. Do not close it.',
      'Немає інтернету. Написане є лише в цьому вікні; воно збережеться саме, коли з’явиться зв’язок. Не закривайте його.',
    ),
    signedOut: label(
      'Vaše přihlášení skončilo. Text zůstává tady: přihlaste se v novém okně a pak se sem vraťte, uloží se sám.',
      'Your session has ended. The text stays here: sign in in a new window and come back, then it is saved by itself.',
      'Ваш сеанс завершився. Текст залишається тут: увійдіть у новому вікні й поверніться, він збережеться сам.',
    ),
    refused: label(
      'Neuloženo. Proč, říká zpráva u pole nebo dole; zkoušíme to znovu a nic se neztratilo.',
      'Not saved. The message at the field or below says why; we try again, and nothing is lost.',
      'Не збережено. Чому — у повідомленні біля поля або внизу; ми пробуємо знову, нічого не втрачено.',
    ),
  },
  signIn: label('Přihlásit se v novém okně', 'Sign in in a new window', 'Увійти в новому вікні'),
  again: label('Zkusit znovu', 'Try again', 'Спробувати знову'),
  leave: label(
    'Poslední změny se nepodařilo uložit. Opravdu odejít a ztratit je?',
    'The last changes could not be saved. Leave all the same and lose them?',
    'Останні зміни не вдалося зберегти. Усе одно вийти й втратити їх?',
  ),
  closeFilled: label(
    'Zavřít okno a zahodit, co jste v něm vyplnili?',
    'Close the window and throw away what you filled in?',
    'Закрити вікно й відкинути те, що ви в ньому заповнили?',
  ),
  pictures: (count: number): Label =>
    label(
      `Obrázky, které se z vloženého textu nepřenesly: ${count}.`,
      `Pictures of the pasted text that did not come along: ${count}.`,
      `Зображення, що не перенеслися з вставленого тексту: ${count}.`,
    ),
  mend: (mend: Mend): Label =>
    mend.kind === 'picture'
      ? label(
          `Vložený obrázek${named(mend.name, '„', '“')} se nepřenesl a neuloží se. Nahrajte ho tlačítkem Obrázek.`,
          `A pasted picture${named(mend.name, '“', '”')} did not come along and is not kept. Upload it by the button Picture.`,
          `Вставлене зображення${named(mend.name, '«', '»')} не перенеслося й не збережеться. Завантажте його кнопкою «Зображення».`,
        )
      : label(
          `Odkaz „${mend.address}“ vede jen do vašeho počítače nebo tam, kam prohlížeč nesmí. Uloží se jen jeho slova.`,
          `The link “${mend.address}” leads only into your computer or where no browser may go. Only its words are kept.`,
          `Посилання «${mend.address}» веде лише у ваш комп’ютер або туди, куди браузер не може. Збережуться лише його слова.`,
        ),
  advice: (aid: Aid): Label => {
    const { text } = aid
    switch (aid.kind) {
      case 'skippedHeading':
        return label(
          `Nadpis „${text}“ má úroveň ${aid.to}, před ním je úroveň ${aid.from}. Úrovně nepřeskakujte.`,
          `The heading “${text}” is level ${aid.to} after level ${aid.from}. Do not skip levels.`,
          `Заголовок «${text}» має рівень ${aid.to} після рівня ${aid.from}. Не пропускайте рівні.`,
        )
      case 'emptyHeading':
        return label(
          'Nadpis bez textu: čtečka ho ohlásí a nic neřekne. Smažte ho.',
          'A heading without words: a screen reader announces it and says nothing. Remove it.',
          'Заголовок без тексту: програма оголосить його і нічого не скаже. Видаліть його.',
        )
      case 'vagueLink':
        return label(
          `Odkaz „${text}“ neříká, kam vede. Napište třeba „formulář žádosti“.`,
          `The link “${text}” does not tell where it leads. Write for example “application form”.`,
          `Посилання «${text}» не каже, куди веде. Напишіть, наприклад, «бланк заяви».`,
        )
      case 'bareAddress':
        return label(
          `Místo adresy „${text}“ napište, co na ní je.`,
          `Instead of the address “${text}” write what is there.`,
          `Замість адреси «${text}» напишіть, що там є.`,
        )
      case 'longSentence':
        return label(
          `Dlouhá věta (${aid.words} slov): „${text}“ Zkuste ji rozdělit.`,
          `A long sentence (${aid.words} words): “${text}” Try to divide it.`,
          `Довге речення (${aid.words} слів): «${text}» Спробуйте розділити його.`,
        )
      case 'onlyPicture':
        return label(
          'Je tu skoro jen obrázek. Co je na plakátu, napište i do textu, jinak to mnozí nepřečtou.',
          'There is little but a picture. Write what the poster says in the text too, or many will not read it.',
          'Тут майже саме зображення. Напишіть те, що на плакаті, і текстом, інакше багато хто не прочитає.',
        )
    }
  },
}

const named = (name: string | undefined, before: string, after: string): string =>
  name ? ` ${before}${name}${after}` : ''
