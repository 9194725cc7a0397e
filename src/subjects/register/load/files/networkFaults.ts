import { label } from '@/lib/label'

/** Why a register could not be downloaded, and what to do. */
export const networkFaults = {
  noAddress: label(
    'Napište celou adresu souboru, která začíná https:// (nebo http://).',
    'Write the whole address of the file, beginning with https:// (or http://).',
    'Напишіть повну адресу файлу, що починається з https:// (або http://).',
  ),
  password: label(
    'Adresa nesmí obsahovat jméno a heslo. Registr je veřejný, stačí adresa bez nich.',
    'The address may hold no name and password. The register is public, it is enough without.',
    'Адреса не може містити ім’я та пароль. Реєстр відкритий, досить адреси без них.',
  ),
  ownNetwork: label(
    'Adresa vede do vnitřní sítě tohoto serveru, odtud portál nic nečte. Zadejte veřejnou adresu registru.',
    'The address leads into the own network of this server, from where the portal reads nothing. Give the public address of the register.',
    'Адреса веде до внутрішньої мережі цього сервера, звідки портал нічого не читає. Укажіть відкриту адресу реєстру.',
  ),
  notFound: label(
    'Na této adrese soubor není. Zkontrolujte adresu v nastavení Zdroj registru.',
    'There is no file at this address. Check the address in Source of the register.',
    'За цією адресою файлу немає. Перевірте адресу в налаштуванні Джерело реєстру.',
  ),
  answered: (status: number) =>
    label(
      `Server registru odpověděl chybou ${status}. Zkuste to znovu za chvíli; v noci to portál zkusí sám.`,
      `The server of the register answered with the fault ${status}. Try again in a while; by night the portal does so by itself.`,
      `Сервер реєстру відповів помилкою ${status}. Спробуйте згодом ще раз; уночі портал спробує сам.`,
    ),
  noServer: label(
    'Server registru nejde najít nebo neodpovídá. Zkontrolujte adresu, nebo to zkuste za chvíli; v noci to portál zkusí sám.',
    'The server of the register cannot be found or does not answer. Check the address or try again in a while; by night the portal does so by itself.',
    'Сервер реєстру не знайдено або він не відповідає. Перевірте адресу чи спробуйте згодом; уночі портал спробує сам.',
  ),
  certificate: label(
    'Server registru se neprokázal platným certifikátem. Zkontrolujte adresu; nic se nestáhlo.',
    'The server of the register has no valid certificate. Check the address; nothing was downloaded.',
    'Сервер реєстру не має чинного сертифіката. Перевірте адресу; нічого не завантажено.',
  ),
  slow: label(
    'Stahování trvalo příliš dlouho a skončilo. Zkuste to znovu; v noci to portál zkusí sám.',
    'The download took too long and was ended. Try again; by night the portal does so by itself.',
    'Завантаження тривало надто довго й припинилося. Спробуйте ще раз; уночі портал спробує сам.',
  ),
  cut: label(
    'Stahování se přerušilo uprostřed, soubor není celý. Nic se nezapsalo; zkuste to znovu.',
    'The download was cut in the middle, the file is not whole. Nothing was written; try again.',
    'Завантаження перервалося посередині, файл неповний. Нічого не записано; спробуйте ще раз.',
  ),
  tooLarge: label(
    'Soubor je mnohem větší, než bývá registr. Stahování skončilo; zkontrolujte adresu.',
    'The file is much larger than the register ever is. The download was ended; check the address.',
    'Файл набагато більший за реєстр. Завантаження припинено; перевірте адресу.',
  ),
  noDisk: label(
    'Na disku serveru není místo pro stažený soubor. Řekněte to správci portálu.',
    'There is no room on the disk of the server for the downloaded file. Tell the operator.',
    'На диску сервера немає місця для завантаженого файлу. Скажіть адміністраторові порталу.',
  ),
}
