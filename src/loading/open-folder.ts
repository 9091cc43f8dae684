import { once } from '../domain/once.ts';
import { gateAttachment } from './attachment-gate.ts';
import { publishedBytes } from './attachments/clean-attachment.ts';
import { digestOf } from './attachments/digest.ts';
import { isRewritten } from './attachments/rewritten.ts';
import { hasFile, listFolder, readBytes, readSize } from './data-folder.ts';
import type { DataSource, LateAttachment } from './data-source.ts';
import type { Gate } from './personal-data-gate.ts';

/** A data folder on disk. */
export function openFolder(dataFolder: string): DataSource {
	return {
		listFolder: (below) => listFolder(dataFolder, below),
		hasFile: (file) => hasFile(dataFolder, file),
		readBytes: (file) => readBytes(dataFolder, file),
		openAttachment: (file, gate) => lateAttachment(dataFolder, file, gate),
	};
}

function lateAttachment(dataFolder: string, file: string, gate: Gate): LateAttachment {
	const name = file.slice(file.lastIndexOf('/') + 1);
	const rewritten = isRewritten(name);
	const gated = once(() => {
		if (gate === 'passed') return { findings: [], toLookAt: undefined };
		const bytes = readBytes(dataFolder, file);
		const { findings, toLookAt } = gateAttachment(file, bytes, gate);
		return { findings, toLookAt: toLookAt ? { file, name, digest: digestOf(bytes) } : undefined };
	});
	const size = once(() =>
		rewritten
			? publishedBytes(name, readBytes(dataFolder, file)).length
			: readSize(dataFolder, file),
	);
	return {
		name,
		rewritten,
		get bytes() {
			return size();
		},
		get findings() {
			return gated().findings;
		},
		get toLookAt() {
			return gated().toLookAt;
		},
	};
}
