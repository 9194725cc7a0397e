import type { LifeSituation, Service, Territory } from '@/payload-types'

/** What chapters are made of besides the services; empty where they are not made of it. */
export type Sources = { situations: LifeSituation[]; territories: Territory[] }

/** What stands at the head of a chapter, before its services. */
export type Intro = { urgent: string; step: string; lines: { phone: string; name: string }[] }

/** A service may be in several chapters. */
export type Chapter = { name: string; intro: Intro | null; services: Service[] }
