/**
 * The bytes of a file that somebody chose.
 * @param onProgress told how many bytes have been read, piece by piece
 * @throws DOMException when the file has changed or gone since it was chosen
 */
export async function readFile(
	file: Blob,
	onProgress: (done: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
	const bytes = new Uint8Array(file.size);
	const reader = file.stream().getReader();
	let done = 0;
	for (let part = await reader.read(); !part.done; part = await reader.read()) {
		bytes.set(part.value, done);
		done += part.value.length;
		onProgress(done);
	}
	return bytes;
}
