import { label } from '@/lib/label'

/** Why a reading of the register does not begin, or did not end. */
export const loadFaults = {
  running: label(
    'Registr se právě načítá. Počkejte, až to skončí, nebo načítání zastavte.',
    'The register is being read just now. Wait until it ends, or stop it.',
    'Реєстр саме зчитується. Зачекайте, доки завершиться, або зупиніть.',
  ),
  killed: label(
    'Načítání skončilo uprostřed, server se asi znovu spustil. Co je zapsané, zůstává; začněte znovu, portál naváže.',
    'The reading ended in the middle, the server was probably started anew. What is written stays; begin again, the portal goes on from there.',
    'Зчитування обірвалося, сервер, мабуть, перезапущено. Записане лишається; почніть знову, портал продовжить.',
  ),
  crashed: label(
    'Načítání skončilo chybou, kterou neumíme pojmenovat. Zkuste to znovu; když se vrátí, řekněte to správci, je v protokolu portálu.',
    'The reading ended with a fault that has no name here. Try again; when it comes back, tell the operator, it is in the log of the portal.',
    'Зчитування завершилося невідомою помилкою. Спробуйте ще раз; якщо повториться, скажіть адміністраторові — вона в журналі порталу.',
  ),
  noSource: label(
    'Adresa registru není nastavená. Správce ji doplní v nabídce Zdroj registru.',
    'The address of the register is not set. An admin fills it in under Source of the register.',
    'Адресу реєстру не налаштовано. Адміністратор укаже її в меню Джерело реєстру.',
  ),
  noFile: label(
    'Soubor registru na serveru není. Nastavte adresu v nabídce Zdroj registru.',
    'There is no file of the register on the server. Set the address under Source of the register.',
    'Файлу реєстру на сервері немає. Укажіть адресу в меню Джерело реєстру.',
  ),
  noSample: label(
    'Ukázkový registr jde vyzkoušet jen na portálu bez služeb.',
    'The sample register can be tried only in a portal without services.',
    'Зразковий реєстр можна спробувати лише на порталі без послуг.',
  ),
  noLook: label(
    'Nejdřív se podívejte, co by se stalo.',
    'First look at what would happen.',
    'Спершу подивіться, що станеться.',
  ),
  jump: label(
    'Počty se od minula změnily o víc než 5 %. Podívejte se, jestli je to tak správně, a převezměte je tlačítkem Přesto převzít.',
    'The numbers differ from the last time by more than 5 %. See whether that is right, and use the button Take over nevertheless.',
    'Кількість змінилася більш ніж на 5 %. Перевірте, чи це правильно, і скористайтеся кнопкою Усе одно взяти.',
  ),
  changed: label(
    'Od chvíle, kdy jste se dívali, se změnil soubor nebo portál. Nic se nezapsalo; podívejte se znovu.',
    'Since you looked the file or the portal has changed. Nothing was written; look again.',
    'Відтоді, як ви дивилися, змінився файл або портал. Нічого не записано; подивіться ще раз.',
  ),
  notRunning: label(
    'Nic se právě nenačítá.',
    'Nothing is being read just now.',
    'Зараз нічого не зчитується.',
  ),
  needsFirst: label(
    'Portál je zatím prázdný. První převzetí zveřejní služby, proto na něj v noci čekáme: podívejte se a převezměte je sami.',
    'The portal is empty so far. The first taking over publishes services, so it waits for a person: look and take them over.',
    'Портал поки порожній. Перше взяття публікує послуги, тому чекає на людину: подивіться й візьміть їх самі.',
  ),
  needsJump: label(
    'Počty v registru se od minula změnily o víc než 5 %. V noci se proto nic nezapsalo: podívejte se a rozhodněte.',
    'The numbers in the register differ by more than 5 %. So nothing was written by night: look and decide.',
    'Кількість у реєстрі змінилася більш ніж на 5 %. Тому вночі нічого не записано: подивіться й вирішіть.',
  ),
}
