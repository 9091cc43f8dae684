const tenThousand = 10_000;
const hundredMillion = 100_000_000;

/** Yuan on an axis: `3万`, `1.5亿`, `500`. */
export function formatAxisAmount(yuan: number): string {
	const size = Math.abs(yuan);
	if (size >= hundredMillion) return `${rounded(yuan / hundredMillion)}亿`;
	if (size >= tenThousand) return `${rounded(yuan / tenThousand)}万`;
	return String(rounded(yuan));
}

function rounded(value: number): number {
	return Math.round(value * 100) / 100;
}
