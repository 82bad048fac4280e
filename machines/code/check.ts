/** Reed–Solomon over the field of 32 elements: two check digits find every mistake in one digit or two. */

/** In the field made by x⁵ + x² + 1. */
const twice = (value: number) => (value < 16 ? value * 2 : (value * 2) ^ 0b100101)

/** Bit by bit, the highest first. */
function times(a: number, b: number): number {
	let product = 0
	for (let bit = 16; bit > 0; bit >>= 1) product = twice(product) ^ (b & bit ? a : 0)
	return product
}

/** The most digits a code may have, check digits included. */
export const longestCode = 31

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
