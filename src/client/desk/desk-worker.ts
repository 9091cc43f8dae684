import '../../desk/old-browsers.ts';
import { inspectChanges } from '../../desk/inspect-changes.ts';
import { officeLimits } from '../../loading/reading-limits.ts';
import { inspectFile, inspectTooLarge } from './inspect-file.ts';
import { readFile } from './read-file.ts';
import { knowVillage } from './village-knowledge.ts';
import type { DeskAnswer, DeskRequest, FileRequest } from './worker-messages.ts';

/** Checks away from the page, so that the page stays usable and can end it at any time. */
addEventListener('message', ({ data }: MessageEvent<DeskRequest>) => {
	if ('content' in data) void checkFile(data);
	else {
		const { desk, county, changes, asOf, language } = data;
		answer({ village: inspectChanges(desk, county, changes, { asOf, language }) });
	}
});

answer({ started: true });

function answer(message: DeskAnswer): void {
	postMessage(message);
}

async function checkFile({ content, village, ...request }: FileRequest): Promise<void> {
	if (content.size > officeLimits.fileBytes) {
		answer({ inspection: inspectTooLarge(content.size, request) });
		return;
	}
	const bytes = await readFile(content, (done) =>
		answer({ stage: 'reading', done, of: content.size }),
	).catch(() => undefined);
	if (!bytes) {
		answer({ lost: true });
		return;
	}
	const known = village && knowVillage(village, request.table);
	const options = {
		...request,
		...known,
		// What is said on the page counts before what was confirmed earlier.
		columnNames: { ...known?.columnNames, ...request.columnNames },
		sha256: await sha256Of(bytes),
	};
	answer({ inspection: inspectFile(bytes, options, (stage) => answer({ stage })) });
}

/** In hexadecimal; browsers give it on a secure connection only. */
async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
	if (!isSecureContext) return undefined;
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
