import localFont from 'next/font/local'

// Sofia Sans, a file for each range of letters; only the Czech ones are fetched ahead. Its Cyrillic has
// Bulgarian shapes that Ukrainian readers stumble over, so those letters come from Commissioner.
const latin = localFont({
  src: './fonts/sofia-sans-latin-wght-normal.woff2',
  weight: '1 1000',
  variable: '--font-latin',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
})

const latinExtended = localFont({
  src: './fonts/sofia-sans-latin-ext-wght-normal.woff2',
  weight: '1 1000',
  variable: '--font-latin-extended',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
})

const cyrillic = localFont({
  src: './fonts/commissioner-cyrillic-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-cyrillic',
  adjustFontFallback: false,
  preload: false,
  declarations: [
    { prop: 'unicode-range', value: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116' },
  ],
})

/** The classes that make the site's typeface available to the style sheet. */
export const fontClasses = `${latin.variable} ${latinExtended.variable} ${cyrillic.variable}`
