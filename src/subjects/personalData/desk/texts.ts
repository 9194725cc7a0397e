import { label } from '@/lib/label'

/** The words of the desk's page about what the portal keeps of a person. */
export const textsOfPersonalData = {
  title: label('Osobní údaje člověka', 'Data of a person', 'Дані особи'),
  adminsOnly: label(
    'Tuto stránku mají jen správci.',
    'This page is for admins only.',
    'Ця сторінка лише для адміністраторів.',
  ),
  what: label(
    'Napsal vám někdo, že chce vědět, co o něm portál má, nebo to chce smazat? Ověřte, že píše ze svého e-mailu, a hledejte podle něj.',
    'Has somebody written to know what the portal has about them, or to have it deleted? Make sure that it is their own e-mail, and look by it.',
    'Хтось написав, що хоче знати, що портал про нього має, або видалити це? Переконайтеся, що лист з його адреси, і шукайте за нею.',
  ),
  email: label('E-mail člověka', 'The person’s e-mail', 'E-mail особи'),
  find: label('Najít', 'Find', 'Знайти'),
  nothing: label(
    'Portál podle tohoto e-mailu nic nemá.',
    'The portal has nothing by this e-mail.',
    'За цією адресою портал нічого не має.',
  ),
  found: label('Portál má:', 'The portal has:', 'Портал має:'),
  account: label(
    'E-mail má účet. Ten smažete v Účtech; co účet napsal na web, zůstane.',
    'The e-mail has an account. Delete it in Accounts; what the account wrote on the web stays.',
    'Ця адреса має обліковий запис. Видаліть його в Облікових записах; написане на сайті залишиться.',
  ),
  contacts: label(
    'Kontakty u služeb, akcí a dalších záznamů tu nejsou: hledejte je v seznamech a změňte v nich.',
    'Contacts in services, events and other entries are not here: find them in the lists and change them there.',
    'Контактів у послугах, подіях та інших записах тут немає: знайдіть їх у списках і змініть там.',
  ),
  take: label('Stáhnout vše (JSON)', 'Download all (JSON)', 'Завантажити все (JSON)'),
  eraseTitle: label('Smazat', 'Delete', 'Видалити'),
  eraseHint: label(
    'Přihlášky zmizí a jejich místa dostanou další v pořadí; zůstane docházka, kterou projekt musí doložit programu. Připomínky k plánům a přijaté odpovědi o opatřeních zůstanou beze jména. Dopisy ztratí adresu i text. Nejde to vrátit.',
    'Sign-ups disappear and their places go to whoever is next; attendance that a project has to prove to its programme stays. Comments on plans and accepted answers about measures stay without a name. Letters lose address and text. There is no way back.',
    'Записи зникнуть, а місця отримають наступні в черзі; залишиться участь, яку проєкт має підтвердити програмі. Зауваження до планів і прийняті відповіді про заходи залишаться без імені. Листи втратять адресу й текст. Повернути це не можна.',
  ),
  erase: label('Smazat natrvalo', 'Delete for ever', 'Видалити назавжди'),
  failed: label(
    'Nepodařilo se. Zkuste to znovu.',
    'That did not work. Try again.',
    'Не вдалося. Спробуйте ще раз.',
  ),
  kinds: {
    registrations: label('přihlášky na akce', 'sign-ups for events', 'записи на події'),
    comments: label('připomínky k plánům', 'comments on plans', 'зауваження до планів'),
    mistakes: label('nahlášené chyby', 'reports of mistakes', 'повідомлення про помилки'),
    claims: label('žádosti o účet', 'applications for an account', 'заявки на обліковий запис'),
    groups: label('pracovní skupiny', 'working groups', 'робочі групи'),
    invitees: label('pozvánky na jednání', 'invitations to meetings', 'запрошення на засідання'),
    roomComments: label(
      'příspěvky k jednáním skupin',
      'comments on meetings of groups',
      'дописи до засідань груп',
    ),
    roomSeats: label('přístupy do skupin', 'seats in groups', 'доступи до груп'),
    subscriptions: label('odběr novinek e-mailem', 'news by e-mail', 'підписка на новини'),
    measureContacts: label(
      'adresa u opatření plánů',
      'address at measures of plans',
      'адреса біля заходів планів',
    ),
    answerLinks: label(
      'odkazy k odpovědím o opatřeních',
      'links to answers about measures',
      'посилання на відповіді про заходи',
    ),
    measureAnswers: label(
      'odpovědi o opatřeních',
      'answers about measures',
      'відповіді про заходи',
    ),
    letters: label('dopisy portálu', 'letters of the portal', 'листи порталу'),
  },
}
