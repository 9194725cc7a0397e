import { label } from '@/lib/label'

/** What the page says on which staff decide on what was said of measures. */
export const textsOfAnswers = {
  title: label('Odpovědi k opatřením', 'Answers about measures', 'Відповіді про заходи'),
  notAllowed: label(
    'O odpovědích rozhodují redakce a koordinátoři, kteří píší opatření.',
    'Editors and coordinators, who write measures, decide on answers.',
    'Рішення про відповіді приймають редактори й координатори, які пишуть заходи.',
  ),
  empty: label(
    'Žádná odpověď nečeká. Zeptat se můžete na stránce Co chybí v plánech.',
    'No answer waits. You can ask on the page What plans lack.',
    'Жодна відповідь не чекає. Запитати можна на сторінці «Чого бракує в планах».',
  ),
  first: (shown: number, total: number) =>
    label(
      `Prvních ${shown} z ${total}; další se ukážou, až o těchto rozhodnete.`,
      `The first ${shown} of ${total}; others appear once these are decided.`,
      `Перші ${shown} з ${total}; інші з’являться після рішення про ці.`,
    ),
  gone: label(
    'Opatření je v koši nebo smazané. Přijmout odpověď nejde, vrátit ano.',
    'The measure is in the trash or deleted. The answer cannot be accepted, it can be returned.',
    'Захід у кошику або видалений. Прийняти відповідь не можна, повернути можна.',
  ),
  unpublished: label(
    'Opatření má tytéž údaje rozepsané a nezveřejněné. Nejdřív ho zveřejněte, nebo změnu zahoďte.',
    'The measure has the same facts changed and not published. Publish it first, or drop the change.',
    'У заході ті самі дані змінено й не опубліковано. Спершу опублікуйте або скасуйте зміну.',
  ),
  fact: label('Údaj', 'Fact', 'Дане'),
  now: label('Teď', 'Now', 'Зараз'),
  said: label('Odpověď', 'Answer', 'Відповідь'),
  nothing: label('nic', 'nothing', 'нічого'),
  accept: label('Přijmout', 'Accept', 'Прийняти'),
  acceptPart: label('Přijmout zaškrtnuté', 'Accept what is ticked', 'Прийняти позначене'),
  reason: label(
    'Co opravit (pošleme v dopise)',
    'What to mend (sent in a letter)',
    'Що виправити (надішлемо в листі)',
  ),
  sendBack: label('Vrátit', 'Return', 'Повернути'),
}
