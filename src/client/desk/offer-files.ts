const byteOrderMark = '\uFEFF';

export interface OfferedFile {
	readonly label: string;
	readonly name: string;
	readonly text: string;
}

/** Offers texts as files to keep; those offered before are given up. Windows knows Chinese by the mark. */
export function offerFiles(place: HTMLElement, files: readonly OfferedFile[]): void {
	for (const link of place.querySelectorAll('a')) URL.revokeObjectURL(link.href);
	place.replaceChildren(
		...files.map(({ label, name, text }) => {
			const marked = text.startsWith(byteOrderMark) ? text : byteOrderMark + text;
			const link = document.createElement('a');
			link.className = 'button';
			link.href = URL.createObjectURL(new Blob([marked], { type: 'application/octet-stream' }));
			link.download = name;
			link.textContent = label;
			return link;
		}),
	);
}
