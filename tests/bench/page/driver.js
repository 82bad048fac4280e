// Runs in the page before anything of the page's own; the same for every engine.

/**
 * @typedef {{ question: string, options: string, next: string, again: readonly string[], end: string }} Marks
 *   selectors: the words of the question, its options, the button to go on, the buttons that lead to the start, the end
 * @typedef {{ rank: number, next: string, at: 'question' | 'end' }} Step
 *   which option is chosen, the words that follow, and where
 * @typedef {{ taken: number, latency: number, work: number }} Timed milliseconds
 * @typedef {{ again: () => unknown, rest?: () => Promise<unknown>, walk: (answers: object) => unknown }} Offered
 */

const race = (() => {
	const patience = 60_000

	const offered = () => /** @type {{ offered?: Offered }} */ (/** @type {unknown} */ (window)).offered

	/** @param {string} what */
	const missing = (what) => new Error(`No ${what} in: ${document.body?.innerText.slice(0, 500)}`)

	/**
	 * When it first holds, looked at after every change of the document.
	 *
	 * @param {() => boolean} holds
	 * @param {string} what
	 * @returns {Promise<number>}
	 */
	const until = (holds, what) =>
		new Promise((resolve, reject) => {
			if (holds()) {
				resolve(performance.now())
				return
			}
			const giveUp = setTimeout(() => reject(missing(what)), patience)
			const observer = new MutationObserver(() => {
				if (!holds()) return
				const time = performance.now()
				observer.disconnect()
				clearTimeout(giveUp)
				resolve(time)
			})
			observer.observe(document, { childList: true, subtree: true, characterData: true })
		})

	/** @param {string} selector @param {string} words */
	const shown = (selector, words) =>
		until(() => document.querySelector(selector)?.textContent?.includes(words) ?? false, words)

	/** @returns {Promise<unknown>} */
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))

	/** @returns {Promise<unknown>} */
	const idle = () => new Promise((resolve) => requestIdleCallback(resolve))

	/** Once the scripts of the page have run. @returns {Promise<unknown>} */
	const loaded = () =>
		new Promise((resolve) => {
			if (document.readyState === 'complete') resolve(undefined)
			else addEventListener('load', resolve, { once: true })
		})

	/** A task after the next frame. */
	async function painted() {
		await frame()
		const { port1, port2 } = new MessageChannel()
		await new Promise((resolve) => {
			port1.onmessage = resolve
			port2.postMessage(null)
		})
	}

	async function rest() {
		await offered()?.rest?.()
		await frame()
		await idle()
	}

	/** What a pointer is about to press has the focus already. @param {string} selector @param {number} rank */
	function pointAt(selector, rank = 0) {
		const element = document.querySelectorAll(selector)[rank]
		if (!(element instanceof HTMLElement)) throw missing(selector)
		element.focus({ preventScroll: true })
		return element
	}

	/** @param {string} selector @param {number} rank */
	const press = (selector, rank = 0) => pointAt(selector, rank).click()

	/**
	 * @param {Marks} marks
	 * @param {Step} step
	 * @returns {Promise<Timed>}
	 */
	async function step(marks, { rank, next, at }) {
		const option = pointAt(marks.options, rank)
		const began = performance.now()
		option.click()
		const chosen = performance.now() - began
		await offered()?.rest?.()
		const taken = performance.now() - began
		await rest()
		const button = pointAt(marks.next)
		const pressed = performance.now()
		const there = shown(marks[at], next)
		button.click()
		const latency = (await there) - pressed
		// Asking for a size makes the browser style and lay out what is new, as a frame would.
		document.body.getBoundingClientRect()
		const work = chosen + performance.now() - pressed
		await rest()
		return { taken, latency, work }
	}

	return {
		/**
		 * When the first question could be read, and when the page had time for its reader, both since it was asked for.
		 *
		 * @param {Marks} marks
		 * @param {string} words
		 */
		async opening(marks, words) {
			await shown(marks.question, words)
			await painted()
			const visible = performance.now()
			await until(() => document.querySelector(marks.next) !== null, marks.next)
			await loaded()
			await idle()
			return { visible, interactive: performance.now() }
		},

		/**
		 * The same without pauses, where nothing is timed.
		 *
		 * @param {Marks} marks
		 * @param {readonly Step[]} steps
		 */
		async hurry(marks, steps) {
			for (const { rank, next, at } of steps) {
				press(marks.options, rank)
				await offered()?.rest?.()
				press(marks.next)
				await shown(marks[at], next)
			}
			await rest()
		},

		/** @param {Marks} marks @param {readonly Step[]} steps */
		async walk(marks, steps) {
			const timed = []
			for (const one of steps) timed.push(await step(marks, one))
			return timed
		},

		/** Back to the first question, without answers. @param {Marks} marks @param {string} words */
		async again(marks, words) {
			for (const button of marks.again) {
				await until(() => document.querySelector(button) !== null, button)
				press(button)
			}
			await offered()?.again()
			await shown(marks.question, words)
			await rest()
		},

		/** What the engine itself asks and says for these answers. @param {readonly object[]} paths */
		told: (paths) => paths.map((answers) => offered()?.walk(answers)),
	}
})()

Object.assign(window, { race })
