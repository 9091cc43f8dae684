let last: string | undefined;

/** Hands the reader a file that was made here. */
export function saveFile(name: string, content: Blob): void {
	if (last !== undefined) URL.revokeObjectURL(last);
	last = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = last;
	link.download = name;
	link.click();
}
