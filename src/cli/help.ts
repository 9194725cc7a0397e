/** Verbs that are promised and not there yet. */
export const later = ['backup SLOŽKA', 'restore SLOŽKA']

/** What `npm run cli` without a verb says. */
export const help = `npm run cli -- <příkaz>

  doctor            prohlédne nastavení, databázi, soubory a lidi a řekne, co není v pořádku
    --repair        opraví viditelnost souborů (nejlépe, když portál zrovna neběží)
  create-admin      založí správce; na heslo se zeptá (aspoň 12 znaků)
    --email ADRESA  --name JMÉNO
    --password-stdin  heslo přečte ze vstupu a na nic se neptá
  reset-second-factor  zruší člověku druhý faktor, stačí mu pak heslo (pro správce bez telefonu a kódů)
    --email ADRESA
  jobs run          posílá dopisy a zveřejňuje v naplánovanou chvíli, dokud ho nezastavíte; portál to
                    dělá sám, zvlášť to pomůže u MongoDB s více procesy (SQLite smí mít jen jeden)
  reindex           vytvoří znovu rejstřík, ve kterém se hledá v katalogu; portál přitom může běžet
  positions         doplní místům služeb bez polohy polohu podle adresy (až po import addresses) a vypíše, u kterých
                    to jednoznačně nejde; uložené polohy nemění
    --dry-run           jen ukáže, co by se stalo
  import rpss SOUBOR  převezme služby ze státního registru (rpss.json z data.mpsv.cz); do prázdného portálu
                    je zveřejní, později nové založí jako koncepty a změny nechá k rozhodnutí
    --codelists SLOŽKA  číselníky registru (jinak složka, ve které je soubor)
    --territory KÓD     jen kraj, okres nebo obec s tímto kódem; smí být víckrát
    --dry-run           jen ukáže, co by se stalo
    --accept-jump       zapíše, i když se počty změnily o víc než 5 %
  import table SOUBOR  nahraje tabulku (CSV nebo XLSX) do seznamu, celou, nebo vůbec; nové záznamy i změny
                    jsou koncepty
    --collection SEZNAM  services, providers, events, projects, measures, news
    --mapping M.json    co znamenají nadpisy: {"nadpis": "název pole"}
    --publish           nové i změněné rovnou zveřejní
    --dry-run           jen ukáže, co by se stalo
  import news SOUBOR  převezme aktuality starého webu (CSV, XLSX, export WordPressu, RSS, Atom) jako koncepty
                    jedné dávky, všechny, nebo žádnou; co už převzal, podruhé nezakládá
    --pictures SLOŽKA   obrázky, na které texty odkazují; z internetu se nic nestahuje
    --dry-run           jen ukáže, co by se stalo
  import redirects SOUBOR  staré adresy povedou na stránky portálu (CSV nebo XLSX se sloupci „stará adresa“
                    a „nová adresa“), všechny, nebo žádná
    --dry-run           jen ukáže, co by se stalo
  import addresses SOUBOR…  adresy k napovídání a polohy k nim: CSV adresních míst z RÚIAN (po obcích), jejich
                    složka nebo zip; všechny, nebo žádná; nový soubor nahradí dřívější
    --territory KÓD     jen obec, okres (CZ0712) nebo kraj (CZ071) s tímto kódem; smí být víckrát
    --dry-run           jen ukáže, co by se stalo

Přijdou později: ${later.join(', ')}.`
