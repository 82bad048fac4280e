import { createMachine, type setup } from 'xstate'

/**
 * XState's `setup` with the two methods that are used here. The original also brings every action that XState knows, half a
 * kilobyte before the first question.
 */
export const setUp = ((implementations: object) => ({
	createStateConfig: <T>(config: T): T => config,
	createMachine: (config: object) => createMachine(config, implementations),
})) as unknown as typeof setup
