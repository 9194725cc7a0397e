import fc, { type Arbitrary } from 'fast-check'

/** Stands for the id of a document in a question; what it is differs from engine to engine. */
export const idOf = (collection: string, nth: number): string => `ID~${collection}~${nth}~`

const collections = ['services', 'providers', 'news', 'users', 'media', 'territories', 'projects']
export const ids = (known: readonly string[] = collections): Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...known), fc.nat(3)).map(([collection, nth]) => idOf(collection, nth))

const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'length']

/** Names of fields, conditions and operators that no field, condition or operator has. */
export const oddNames: Arbitrary<string> = fc.constantFrom(
  ...names,
  ...['$where', '$ne', '_id', 'a.b', 'a..b', '.', '', ' ', '0', 'x'.repeat(300), 'ě', '\u0000'],
  ...['password', 'hash', 'salt', 'sessions', 'createdAt', '_status', 'deletedAt', 'id', 'and'],
)

const texts: Arbitrary<string> = fc.constantFrom(
  ...names,
  ...['', ' ', 'x', 'null', 'undefined', 'NaN', 'Infinity', '[object Object]', '-', '0', '1e999'],
  ...["'", '"', "' OR 1=1 --", '\\', '%', '_', '*', '[', '$where', '{"$gt":""}', '(', '(?<a', ';'],
  ...['\u0000', '\u202e', '\ufeff', '\ud800', '\u00ad', 'e\u0301', '🧑‍🤝‍🧑', 'ж'.repeat(300)],
  ...[
    '2026-13-45',
    '2026-02-30T25:61:00Z',
    '+275760-09-13T00:00:00.001Z',
    '-000001-01-01',
    '24:00',
  ],
  ...['9'.repeat(400), '-9223372036854775809', '0x1F', '1,2', '1,2,3', '181,91', 'a,b'],
  ...['javascript:alert(1)', 'http://127.0.0.1/', '//x', '../../etc/passwd', 'x@y', 'x@y.z'],
  ...['6737d1f5a1b2c3d4e5f60718', '0193a1b2-7c3d-4e5f-8a9b-0c1d2e3f4a5b', 'published', 'draft'],
  ...['cs', 'CS', 'all', '*', 'true', 'false', '-name', 'name', 'title', 'Služba', 'slug'],
)

const numbers: Arbitrary<number> = fc.constantFrom(
  ...[0, -1, 1, 0.1, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, 5e-324, 101, 10_001],
)

const nested = (depth: number): unknown =>
  Array.from({ length: depth }).reduce((inner) => [inner], null as unknown)

/** Anything that a field may be given: wrong types, odd texts, nested and huge things. */
export const anything: Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: false },
    { weight: 6, arbitrary: texts },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
    { weight: 2, arbitrary: numbers },
    { weight: 2, arbitrary: fc.constantFrom(null, true, false) },
    { weight: 2, arbitrary: ids() },
    { weight: 1, arbitrary: fc.constantFrom(nested(60), 'x'.repeat(20_000), Array(400).fill({})) },
    { weight: 2, arbitrary: fc.array(tie('value'), { maxLength: 3 }) },
    {
      weight: 2,
      arbitrary: fc
        .array(fc.tuple(fc.oneof(oddNames, texts), tie('value')), { maxLength: 3 })
        .map((entries) => Object.fromEntries(entries)),
    },
  ),
})).value

/** A text for an address: most of what a query carries is one. */
export const anyText: Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: texts },
  { weight: 1, arbitrary: ids() },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 1, arbitrary: numbers.map(String) },
)
