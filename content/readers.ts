import { host } from './readers/host.ts'
import type { ReaderId } from './readers/ids.ts'
import { mission } from './readers/mission.ts'
import { organisation } from './readers/organisation.ts'
import type { Reader } from './readers/reader.ts'
import { study } from './readers/study.ts'

/** For whom a person acts. It changes the order and the address of the next steps, never the law. */
export const readers = { host, mission, organisation, study } as const satisfies Readonly<Record<ReaderId, Reader>>

export type { ReaderId } from './readers/ids.ts'
