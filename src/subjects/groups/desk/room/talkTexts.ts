import { label } from '@/lib/label'

/** What stands at comments in the room, for members and for staff. */
export const textsOfTalk = {
  title: label('Co k tomu říkají členové', 'What members say', 'Що кажуть учасники'),
  none: label(
    'Zatím nikdo nic nenapsal.',
    'Nobody has written anything yet.',
    'Поки ніхто нічого не написав.',
  ),
  about: label('K čemu', 'About what', 'Про що'),
  whole: label('Jednání jako celek', 'The meeting as a whole', 'Засідання загалом'),
  toPaper: label('K podkladu', 'About', 'До матеріалу'),
  words: label('Váš příspěvek', 'Your comment', 'Ваш допис'),
  whoSees: label(
    'Uvidí ho s vaším jménem ostatní členové skupiny a úřad. Na webu nebude. Údaje o klientech sem prosím nepište. Změnit nebo smazat ho můžete do začátku jednání.',
    'Other members of the group and the office see it, with your name. It is not on the site. Please write nothing about clients. You can change or delete it until the meeting begins.',
    'Його з вашим іменем бачать інші учасники групи та офіс. На сайті його не буде. Не пишіть, будь ласка, даних про клієнтів. Змінити або видалити його можна до початку засідання.',
  ),
  add: label('Přidat příspěvek', 'Add the comment', 'Додати допис'),
  over: label(
    'Jednání už začalo, psát k němu už nejde.',
    'The meeting has begun; you cannot write any more.',
    'Засідання вже почалося, писати більше не можна.',
  ),
  change: label('Upravit', 'Change', 'Змінити'),
  save: label('Uložit', 'Save', 'Зберегти'),
  erase: label('Smazat', 'Delete', 'Видалити'),
  eraseSure: label(
    'Opravdu smazat příspěvek i s odpovědí úřadu?',
    'Delete the comment, with the answer of the office?',
    'Видалити допис разом із відповіддю офісу?',
  ),
  eraseYes: label('Ano, smazat', 'Yes, delete', 'Так, видалити'),
  close: label('Zpět', 'Back', 'Назад'),
  changed: label('změněno', 'changed', 'змінено'),
  officeSays: label('Odpověď úřadu', 'The office answers', 'Відповідь офісу'),
  removed: label(
    'Příspěvek odstranil úřad. Důvod',
    'The office took this comment away. The reason',
    'Допис видалив офіс. Причина',
  ),
  answer: label('Odpovědět', 'Answer', 'Відповісти'),
  answerAgain: label('Změnit odpověď', 'Change the answer', 'Змінити відповідь'),
  answerWords: label('Odpověď úřadu', 'The answer of the office', 'Відповідь офісу'),
  answerHint: label(
    'Uvidí ji členové skupiny s vaším jménem.',
    'Members of the group see it, with your name.',
    'Її побачать учасники групи з вашим іменем.',
  ),
  remove: label('Odstranit', 'Take away', 'Видалити'),
  reason: label('Důvod odstranění', 'Why it is taken away', 'Причина видалення'),
  reasonHint: label(
    'Slova příspěvku i odpověď zmizí natrvalo; členové místo nich uvidí důvod.',
    'The words and the answer are gone for good; members see the reason instead.',
    'Слова допису й відповідь зникнуть назавжди; учасники побачать замість них причину.',
  ),
  notSent: label(
    'Odeslat se nepodařilo, možná nejste připojeni.',
    'It could not be sent; you may be offline.',
    'Не вдалося надіслати, можливо, немає зв’язку.',
  ),
  stays: label(
    'Napsaný text zůstal tady i v tomto zařízení; zkuste to znovu. Pokud vás portál odhlásil, nejdřív se přihlaste.',
    'Your text stays here and on this device; try again. If the portal signed you out, sign in first.',
    'Ваш текст залишився тут і на цьому пристрої; спробуйте ще раз. Якщо портал вас вийшов, спершу увійдіть.',
  ),
  signIn: label(
    'Přihlásit se (v novém okně)',
    'Sign in (in a new window)',
    'Увійти (у новому вікні)',
  ),
  wasKept: label(
    'Tady je text, který jste minule neodeslali.',
    'Here is the text that you did not send last time.',
    'Ось текст, який ви минулого разу не надіслали.',
  ),
}

/** What stands at the letter that papers are there. */
export const textsOfTelling = {
  title: label('Dopis o podkladech', 'A letter of papers', 'Лист про матеріали'),
  people: label(
    'Dopis dostane členů',
    'Members who get the letter',
    'Лист отримають учасники, кількість',
  ),
  nobody: label(
    'Kdo má přístup, ten už o těchto podkladech dopis má.',
    'Whoever has access got a letter of these papers already.',
    'Усі, хто має доступ, уже отримали лист про ці матеріали.',
  ),
  nobodyIn: label(
    'Žádný člen zatím přístup nemá, dopis nemá komu odejít.',
    'No member has access yet; there is nobody to write to.',
    'Жоден учасник ще не має доступу, нікому писати.',
  ),
  without: label(
    'Bez přístupu, dopis nedostanou; pozvěte je výše',
    'Without access, they get none; invite them above',
    'Без доступу, листа не отримають; запросіть їх вище',
  ),
  tell: label(
    'Dát vědět členům o podkladech',
    'Let members know of the papers',
    'Повідомити учасників про матеріали',
  ),
}
