import { halves } from '#tests/support/every-path.ts'
import { proveEveryPath } from '#tests/support/prove-every-path.ts'

proveEveryPath(halves.others)
