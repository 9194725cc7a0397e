import { boxAround, type Box } from '@/lib/box'
import { project, unproject, worldAt, type Spot } from '@/lib/mercator'
import type { Point } from '@/lib/point'

/** Places that stand for one on a map; `members` are their numbers in the list that was given. */
export type Cluster = { at: Point; members: number[]; box: Box }

type Heap = { sum: Spot; members: number[] }

/** Nearer than this, in pixels, circles would lie over each other. */
const apartPixels = 64
const mostClusters = 200
const comparable = 4 * mostClusters
/** The nearest zoom that makes a difference, and more lines than its grid has. */
const nearestZoom = 22
const lines = 2 ** 25

/**
 * Puts places that are near at a zoom together: first by the squares of a grid, which is one pass however many they
 * are, then neighbours across its lines. The grid grows until no more than two hundred are left.
 */
export const clustersOf = (points: readonly Point[], zoom: number): Cluster[] => {
  const spots = points.map(project)
  for (let width = apartPixels / worldAt(Math.min(zoom, nearestZoom)); ;) {
    const heaps = inSquares(spots, width)
    // Comparing each with each would take long: too many of them are put together by larger squares alone.
    const joined = heaps.length > comparable ? heaps : joinNear(heaps, width)
    if (joined.length <= mostClusters) return joined.map((heap) => clusterOf(heap, points))
    width *= Math.max(1.5, Math.sqrt(joined.length / comparable))
  }
}

const inSquares = (spots: readonly Spot[], width: number): Heap[] => {
  const squares = new Map<number, Heap>()
  for (let at = 0; at < spots.length; at += 1) {
    const [x, y] = spots[at] ?? [0, 0]
    const key = Math.floor(x / width) * lines + Math.floor(y / width)
    const heap = squares.get(key)
    if (heap) {
      heap.sum[0] += x
      heap.sum[1] += y
      heap.members.push(at)
    } else squares.set(key, { sum: [x, y], members: [at] })
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
  const { members } = heap
  const at = (member: number): Point => points[member] ?? [0, 0]
  const box = boxAround(members.map(at)) ?? [0, 0, 0, 0]
  const [only = 0] = members
  return { at: members.length === 1 ? at(only) : unproject(middle(heap)), members, box }
}
