const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A unified social credit code (统一社会信用代码): 18 characters, the last one the check of GB 32100 (MOD 31). */
export function isCreditCode(text: string): boolean {
	if (text.length !== 18) return false;
	let sum = 0;
	for (const [at, weight] of weights.entries()) {
		const value = characters.indexOf(text[at] ?? '');
		if (value === -1) return false;
		sum += weight * value;
	}
	return characters[(31 - (sum % 31)) % 31] === text[17];
}
