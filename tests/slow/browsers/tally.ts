/** Prints one line for each check, and at the end how many there were. */
export function startTally() {
	const count = { passed: 0, failed: 0 }

	async function check(name: string, run: () => unknown) {
		const begun = Date.now()
		try {
			await run()
			count.passed++
			console.log(`passed  ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`)
		} catch (error) {
			count.failed++
			const text = error instanceof Error ? error.message : String(error)
			console.log(`FAILED  ${name}: ${text.replace(/\s*\n\s*/g, ' ')}`)
		}
	}

	return {
		check,
		say: (text: string) => console.log(`        ${text}`),
		end: () => {
			console.log(`${count.passed} passed, ${count.failed} failed`)
			return count.failed
		},
	}
}

export type Tally = ReturnType<typeof startTally>
