/**
 * Addresses that the document leaves out, and why. Whatever else exists is described, or a test
 * fails (tests/rest/openApi.document.test.ts).
 */
export const undescribed: Record<string, string> = {
  'get /access': 'The desk asks it what to show.',
  'post /access': 'The desk asks it what to show of a global.',
  'post /access/:id?': 'The desk asks it what to show of a document.',
  'get /init': 'Payload asks it whether there is any account yet.',
  'post /first-register': 'Closed: the first admin is made on the command line.',
  'post /unlock': 'Closed: nobody is ever locked out.',
  'post /verify/:id': 'Closed: accounts are opened by invitations.',
  'get /end/:token': 'Mail programs open the address of List-Unsubscribe: it leads to the page.',
  'get /paste-url/:id?': 'Closed: no file is fetched from elsewhere.',
}
