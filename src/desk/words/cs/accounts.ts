/** Signing in, and passwords. */
export const authentication = {
  alreadyLoggedIn: 'Už jste přihlášeni',
  checkYourEmailForPasswordReset:
    'Pokud k této adrese patří účet, za chvíli vám přijde dopis s návodem. Podívejte se i do složky s nevyžádanou poštou.',
  emailNotValid: 'Zadaný e-mail není platný',
  emailSent: 'E-mail odeslán',
  forgotPasswordEmailInstructions:
    'Napište svůj e-mail. Přijde vám dopis s návodem, jak nastavit nové heslo.',
  loggedIn: 'Chcete-li se přihlásit jako někdo jiný, nejdřív se <0>odhlaste</0>.',
  loginWithAnotherUser: 'Chcete-li se přihlásit jako někdo jiný, nejdřív se <0>odhlaste</0>.',
  loggedOutInactivity: 'Dlouho jste nic nedělali, proto jsme vás odhlásili.',
  loggedOutSuccessfully: 'Odhlásili jste se.',
  logoutSuccessful: 'Odhlásili jste se.',
  passwordResetSuccessfully: 'Nové heslo platí.',
  resetPassword: 'Nastavit nové heslo',
  resetYourPassword: 'Nastavte si nové heslo',
  stayLoggedIn: 'Zůstat přihlášeni',
  tokenRefreshSuccessful: 'Přihlášení je prodlouženo.',
  verifyYourEmail: 'Ověřte svůj e-mail',
  youAreInactive:
    'Chvíli jste nic nedělali a brzy vás z bezpečnostních důvodů odhlásíme. Chcete zůstat přihlášeni?',
  youAreReceivingResetPassword:
    'Tento e-mail vám přišel, protože jste vy (nebo někdo jiný) požádali o nové heslo k vašemu účtu.',
  youDidNotRequestPassword: 'Pokud jste o to nežádali, dopis nechte být: heslo zůstává stejné.',
}

/** What went wrong. */
export const error = {
  autosaving: 'Koncept se nepodařilo uložit. Co jste napsali, zůstává na obrazovce.',
  correctInvalidFields: 'Opravte označená pole.',
  deletingTitle: 'Smazat „{{title}}“ se nepodařilo. Zkontrolujte připojení a zkuste to znovu.',
  documentNotFound: 'Tento záznam tu není. Mohl být smazán, nebo ho nesmíte vidět.',
  emailOrPasswordIncorrect: 'E-mail nebo heslo nesouhlasí.',
  followingFieldsInvalid_one: 'Opravte pole:',
  followingFieldsInvalid_other: 'Opravte pole:',
  loadingDocument: 'Záznam se nepodařilo načíst.',
  localesNotSaved_one: 'Neuložila se jazyková verze:',
  localesNotSaved_other: 'Neuložily se jazykové verze:',
  notAllowedToAccessPage: 'Na tuto stránku nemáte přístup.',
  notAllowedToPerformAction: 'Tohle váš účet nesmí.',
  notFound: 'Nic takového tu není.',
  noUser: 'Nikdo není přihlášen',
  previewing: 'Náhled se nepodařilo otevřít.',
  problemUploadingFile: 'Soubor se nepodařilo nahrát.',
  restoringTitle: 'Obnovit „{{title}}“ se nepodařilo. Zkontrolujte připojení a zkuste to znovu.',
  revertingDocument: 'Vrátit záznam se nepodařilo.',
  tokenInvalidOrExpired: 'Odkaz už neplatí.',
  unableToCopy: 'Nejde zkopírovat.',
  unableToDeleteCount: 'Nesmazáno: {{count}} z {{total}} ({{label}}).',
  unableToUpdateCount: 'Nezměněno: {{count}} z {{total}} ({{label}}).',
  unauthorized: 'Na tohle nemáte oprávnění, nebo nejste přihlášeni.',
  unauthorizedAdmin: 'Tento účet nemá do administrace přístup.',
  unknown: 'Něco se pokazilo.',
  unPublishingDocument: 'Stáhnout z webu se nepodařilo.',
  unspecific: 'Něco se pokazilo.',
  userEmailAlreadyRegistered: 'Účet s tímto e-mailem už existuje.',
  valueMustBeUnique: 'Tuto hodnotu už má jiný záznam',
}
