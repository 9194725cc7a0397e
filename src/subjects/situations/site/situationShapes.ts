import type { LifeSituation } from '@/payload-types'

type Shape = { line: string; warm: string }

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`

/** The drawings of life situations on a 48 × 48 grid: a warm patch of colour and lines over it. */
export const situationShapes: Record<NonNullable<LifeSituation['icon']>, Shape> = {
  ageing: {
    warm: circle(20, 11, 6),
    line: `${circle(20, 11, 6)}M20 17v13M20 22l8 5M20 30l-6 12M20 30l6 12M34 25a3 3 0 0 0-6 0M31 26v16`,
  },
  care: {
    warm: 'M24 22c-5-9-16-4-12 4 2 4 7 7 12 11 5-4 10-7 12-11 4-8-7-13-12-4Z',
    line: 'M24 19c-4-7-13-3-10 4 2 4 6 6 10 9 4-3 8-5 10-9 3-7-6-11-10-4ZM4 38c6-4 10-2 14 1h9a2.5 2.5 0 0 1 0 5H16M29 40l9-5c4-1.5 6 1 3 3.5L30 45',
  },
  disability: {
    warm: circle(21, 32, 10),
    line: `${circle(21, 8, 4)}M21 13v13h11l5 12 4-2M21 19h9M15 22a11 11 0 1 0 15 15`,
  },
  family: {
    warm: circle(24, 29, 4),
    line: `${circle(13, 12, 5)}${circle(35, 12, 5)}${circle(24, 29, 4)}M4 40c0-9 3-15 9-15 3 0 5 1 6 3M44 40c0-9-3-15-9-15-3 0-5 1-6 3M17 43c0-5 3-8 7-8s7 3 7 8`,
  },
  child: {
    warm: circle(24, 16, 9),
    line: `${circle(24, 16, 9)}M20 18c2 3 6 3 8 0M20 13.5v.2M28 13.5v.2M24 7c0-3 3-4 5-3M10 43c0-9 6-14 14-14s14 5 14 14`,
  },
  mind: {
    warm: circle(25, 17, 7),
    line: 'M18 44v-8h-5c-2 0-3-1-3-3v-5l-4-2 4-7C10 9 17 4 25 4c9 0 16 7 16 15 0 7-4 11-7 14v11M25 12v5l4 3M25 10a7 7 0 1 0 7 7',
  },
  debt: {
    warm: circle(33, 32, 8),
    line: `M7 8h26v14M7 8v34h17M13 16h14M13 23h9M13 30h7${circle(33, 32, 9)}M30 28v8M36 28l-5 4 5 4`,
  },
  housing: {
    warm: 'M20 30h8v13h-8Z',
    line: 'M5 23 24 7l19 16M10 19v24h28V19M20 43V30h8v13M33 15V8h4v10',
  },
  addiction: {
    warm: 'M13 27h12l-2 15h-8Z',
    line: 'M11 14h16l-3 28H14ZM13 27h12M33 6c-4 4 4 6 0 10s4 6 0 10M40 10c-3 3 3 5 0 8',
  },
  violence: {
    warm: 'M24 8l14 5v10c0 9-6 15-14 19Z',
    line: 'M24 5 40 11v12c0 10-7 17-16 21C15 40 8 33 8 23V11ZM24 16v11M24 33v.5',
  },
  crisis: {
    warm: circle(24, 24, 8),
    line: `${circle(24, 24, 19)}${circle(24, 24, 8)}M10.5 10.5l8 8M37.5 10.5l-8 8M10.5 37.5l8-8M37.5 37.5l-8-8`,
  },
  migration: {
    warm: circle(24, 22, 13),
    line: `${circle(24, 22, 16)}M8 22h32M24 6c9 9 9 23 0 32-9-9-9-23 0-32ZM16 44h16`,
  },
  illness: {
    warm: circle(35, 32, 6),
    line: `M12 6v11a8 8 0 0 0 16 0V6M9 6h6M25 6h6M20 25v7c0 7 4 10 8 10s7-2 7-5${circle(35, 32, 5)}`,
  },
  advice: {
    warm: circle(18, 19, 9),
    line: 'M6 8h28v20H20l-9 8v-8H6ZM38 16h5v20h-5v7l-8-7H21M13 16h14M13 21h9',
  },
}
