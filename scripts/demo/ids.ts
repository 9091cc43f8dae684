/** Numbers things by year under a prefix: `JY2025-01`, `JY2025-02` … */
export function yearlyNumbers(): (prefix: string, year: number) => string {
	const last = new Map<string, number>();
	return (prefix, year) => {
		const stem = `${prefix}${year}`;
		const number = (last.get(stem) ?? 0) + 1;
		last.set(stem, number);
		return `${stem}-${String(number).padStart(2, '0')}`;
	};
}
