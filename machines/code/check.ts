/** Reed–Solomon over the field of 32 elements: two check digits find every mistake in one digit or two. */

const order = 31
/** Powers of 2 in the field made by x⁵ + x² + 1. */
const powers: number[] = []
for (let power = 0, value = 1; power < order; power++) {
	powers.push(value)
	value = value < 16 ? value * 2 : (value * 2) ^ 0b100101
}

const times = (a: number, b: number): number =>
	a === 0 || b === 0 ? 0 : (powers[(powers.indexOf(a) + powers.indexOf(b)) % order] ?? 0)

/** The most digits a code may have, check digits included. */
export const longestCode = order

/** The value at `x` of the polynomial whose coefficients are the digits, highest first. */
const valueAt = (digits: readonly number[], x: number) => digits.reduce((sum, digit) => times(sum, x) ^ digit, 0)

/** (x + 1)(x + 2), without its leading 1. */
const generator = [3, 2] as const

/** The two check digits that belong after these. */
export function checkDigits(digits: readonly number[]): readonly [number, number] {
	let [high, low] = [0, 0]
	for (const digit of digits) {
		const carry = digit ^ high
		high = low ^ times(carry, generator[0])
		low = times(carry, generator[1])
	}
	return [high, low]
}

/** Whether digits that end in their check digits are as they were written. */
export const areIntact = (digits: readonly number[]) => valueAt(digits, 1) === 0 && valueAt(digits, 2) === 0
