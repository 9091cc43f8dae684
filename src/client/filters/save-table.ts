let last: string | undefined;

/** Hands the reader a table that was made here, as a file. */
export function saveTable(name: string, text: string): void {
	if (last !== undefined) URL.revokeObjectURL(last);
	last = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
	const link = document.createElement('a');
	link.href = last;
	link.download = name;
	link.click();
}
