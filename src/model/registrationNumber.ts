/** How registration numbers of projects look per programme period; seen on real project pages. */
const registrationForms = {
  /** 2007–2013, e.g. CZ.1.04/3.1.03/45.00018 (the tail is not confirmed by a source). */
  '2007-2013': /^CZ\.1\.\d{2}\/\d\.\d\.\d{2}\/[A-Z0-9]{2}\.\d{5}$/,
  /** 2014–2020, e.g. CZ.03.2.63/0.0/0.0/15_007/0005690. */
  '2014-2020': /^CZ\.\d{2}\.\d\.\d{2}\/0\.0\/0\.0\/\d{2}_\d{3}\/\d{7}$/,
  /** 2021–2027, e.g. CZ.03.02.02/00/22_046/0002180. */
  '2021-2027': /^CZ\.\d{2}\.\d{2}\.\d{2}\/00\/\d{2}_\d{3}\/\d{7}$/,
}

export type RegistrationForm = keyof typeof registrationForms

/** Whether a text has the form of a registration number, of one period or of any. */
export const isRegistrationNumber = (text: string, form?: RegistrationForm): boolean =>
  form
    ? registrationForms[form].test(text)
    : Object.values(registrationForms).some((pattern) => pattern.test(text))
