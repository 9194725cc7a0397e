import { boxAround, type Box } from '@/lib/box'
import { project, unproject, worldAt, type Spot } from '@/lib/mercator'
import type { Point } from '@/lib/point'

/** Places that stand for one on a map; `members` are their numbers in the list that was given. */
export type Cluster = { at: Point; members: number[]; box: Box }

type Heap = { sum: Spot; members: number[] }

/** Nearer than this, in pixels, circles would lie over each other. */
const apart = 64
const most = 200

/**
 * Puts places that are near at a zoom together: first by the squares of a grid, which is one pass however many they
 * are, then neighbours across its lines. The grid grows until no more than two hundred are left.
 */
export const clustersOf = (points: readonly Point[], zoom: number): Cluster[] => {
  const spots = points.map(project)
  for (let width = apart / worldAt(zoom); ; width *= 1.5) {
    const heaps = inSquares(spots, width)
    // Many of them are put together only by larger squares: comparing each with each would take long.
    if (heaps.length > most * 4) continue
    const joined = joinNear(heaps, width)
    if (joined.length <= most) return joined.map((heap) => clusterOf(heap, points))
  }
}

const inSquares = (spots: readonly Spot[], width: number): Heap[] => {
  const squares = new Map<string, Heap>()
  for (const [at, [x, y]] of spots.entries()) {
    const key = `${Math.floor(x / width)} ${Math.floor(y / width)}`
    const heap = squares.get(key)
    if (heap) add(heap, { sum: [x, y], members: [at] })
    else squares.set(key, { sum: [x, y], members: [at] })
  }
  return [...squares.values()]
}

/** Joins heaps until none is nearer to another than a width. */
const joinNear = (heaps: Heap[], width: number): Heap[] => {
  const kept: Heap[] = []
  const waiting = heaps.toSorted((one, other) => one.members.length - other.members.length)
  for (let heap = waiting.pop(); heap; heap = waiting.pop()) {
    const [x, y] = middle(heap)
    const near = kept.findIndex((other) => {
      const [otherX, otherY] = middle(other)
      return Math.hypot(x - otherX, y - otherY) < width
    })
    const [neighbour] = near === -1 ? [] : kept.splice(near, 1)
    if (!neighbour) kept.push(heap)
    else {
      add(neighbour, heap)
      // It has moved: it may be near to another one now.
      waiting.push(neighbour)
    }
  }
  return kept
}

const add = (heap: Heap, { sum: [x, y], members }: Heap): void => {
  heap.sum = [heap.sum[0] + x, heap.sum[1] + y]
  for (const member of members) heap.members.push(member)
}

const middle = ({ sum: [x, y], members: { length } }: Heap): Spot => [x / length, y / length]

const clusterOf = (heap: Heap, points: readonly Point[]): Cluster => {
  const places = heap.members.flatMap((member) => (points[member] ? [points[member]] : []))
  const box = boxAround(places) ?? [0, 0, 0, 0]
  const [only] = places
  return {
    at: places.length === 1 && only ? only : unproject(middle(heap)),
    members: heap.members,
    box,
  }
}
