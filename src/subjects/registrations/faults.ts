import { label } from '@/lib/label'

/** Why a registration is refused. */
export const faults = {
  event: label('Taková akce tu není.', 'There is no such event here.', 'Такої події тут немає.'),
  off: label(
    'Na tuto akci se přes portál nepřihlašuje.',
    'There is no sign-up for this event on the portal.',
    'На цю подію через портал не реєструються.',
  ),
  closed: label(
    'Přihlašování na tento termín už skončilo.',
    'The sign-up for this date is over.',
    'Реєстрація на цю дату вже завершилася.',
  ),
  date: label('Vyberte termín.', 'Choose a date.', 'Виберіть дату.'),
  full: label(
    'Místa jsou obsazená a čekací listina tu není.',
    'All places are taken, and there is no waiting list.',
    'Усі місця зайняті, а списку очікування немає.',
  ),
  noPlace: label(
    'Místa jsou obsazená. Chcete-li čekat, odeslání bez místa nezaškrtávejte.',
    'All places are taken. If you want to wait, leave the box about it empty.',
    'Усі місця зайняті. Якщо хочете чекати, не позначайте відмову.',
  ),
  proof: label(
    'Nepodařilo se ověřit, že nejste robot. Zkuste to prosím odeslat ještě jednou.',
    'It could not be checked that you are not a robot. Please send it once more.',
    'Не вдалося перевірити, що ви не робот. Надішліть ще раз, будь ласка.',
  ),
  used: label(
    'Tento formulář jsme už dostali. Pro dalšího člověka ho prosím otevřete znovu.',
    'We have got this form already. Please open it anew for somebody else.',
    'Ми вже отримали цю форму. Для іншої людини відкрийте її знову.',
  ),
  link: label(
    'Tento odkaz neznáme. Zkopírujte ho z dopisu celý.',
    'We do not know this link. Copy the whole of it from the letter.',
    'Ми не знаємо цього посилання. Скопіюйте його з листа повністю.',
  ),
  over: label(
    'Lhůta už uplynula, místo dostal další v pořadí.',
    'The time is over; the next in line got the place.',
    'Час минув, місце отримав наступний у черзі.',
  ),
  begun: label('Tento termín už byl.', 'This date is past.', 'Ця дата вже минула.'),
  action: label(
    'Vyberte, co se má s přihláškou stát.',
    'Choose what is to be done.',
    'Виберіть, що зробити з реєстрацією.',
  ),
  registration: label(
    'Taková přihláška tu není.',
    'There is no such registration.',
    'Такої реєстрації немає.',
  ),
  ended: label('Přihláška už neplatí.', 'It is no longer valid.', 'Реєстрація вже недійсна.'),
  text: label('Napište zprávu.', 'Write the message.', 'Напишіть повідомлення.'),
  there: label(
    'Na tento termín už přihláška je.',
    'There is a registration for this date already.',
    'На цю дату реєстрація вже є.',
  ),
  noFree: label(
    'Na tomto termínu není volné místo.',
    'There is no free place on this date.',
    'На цю дату немає вільного місця.',
  ),
  to: label(
    'Komu: všem (all), nebo čekajícím (waiting).',
    'To whom: all or waiting.',
    'Кому: усім (all) або тим, хто чекає (waiting).',
  ),
}
