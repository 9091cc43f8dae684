import { mkdirSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import {
	measureUsage,
	NoRoomError,
	refuseWithoutRoom,
} from '../../../src/publishing/release/free-space.ts';
import { aDataFolder } from '../../data-folder.ts';

vi.mock('node:fs', async (load) => {
	const fs = await load<typeof import('node:fs')>();
	return { ...fs, statfsSync: vi.fn() };
});

/** A disk with so much room left. */
function leave(free: { readonly bytes: number; readonly files: number }): void {
	const facts = { bavail: free.bytes, bsize: 1, blocks: 1e12, ffree: free.files, files: 1e9 };
	vi.mocked(statfsSync).mockReturnValue(facts as unknown as ReturnType<typeof statfsSync>);
}

const site = { 'index.html': 'x'.repeat(10_000), 'villages/index.html': 'x' };
const data = { 'portal.yaml': 'title: x', '.git/objects': 'x'.repeat(100_000) };

describe('the room on the disk', () => {
	it('is measured in blocks and in files with their folders, without what is hidden', () => {
		const folder = aDataFolder({ ...site, '.git/objects': 'x' });
		const { bytes, files } = measureUsage(folder);
		expect(files).toBe(3);
		expect(bytes).toBeGreaterThanOrEqual(10_001);
		expect(bytes % 512).toBe(0);
	});

	it('must hold the old site once more, and the data that are copied', () => {
		const [old, county] = [aDataFolder(site), aDataFolder(data)];
		const needed = measureUsage(old).bytes + measureUsage(county).bytes;
		leave({ bytes: needed, files: 4 });
		refuseWithoutRoom(old, old, county);
		for (const free of [
			{ bytes: needed - 1, files: 4 },
			{ bytes: needed, files: 3 },
		]) {
			leave(free);
			const refused = () => refuseWithoutRoom(old, old, county);
			expect(refused).toThrow(NoRoomError);
			expect(refused).toThrow(
				expect.objectContaining({ free, needed: { bytes: needed, files: 4 } }),
			);
		}
	});

	it('must hold the data twice where there is no site yet', () => {
		const county = aDataFolder(data);
		const { bytes } = measureUsage(county);
		leave({ bytes: 2 * bytes, files: 2 });
		refuseWithoutRoom(county, undefined, county);
		leave({ bytes: 2 * bytes - 1, files: 2 });
		expect(() => refuseWithoutRoom(county, undefined, county)).toThrow(NoRoomError);
	});

	it('is without limit where the file system does not count', () => {
		const facts = { bavail: 0, bsize: 0, blocks: 0, ffree: 0, files: 0 };
		vi.mocked(statfsSync).mockReturnValue(facts as unknown as ReturnType<typeof statfsSync>);
		const folder = aDataFolder(data);
		mkdirSync(path.join(folder, 'site'));
		writeFileSync(path.join(folder, 'site/index.html'), 'x');
		refuseWithoutRoom(folder, path.join(folder, 'site'), folder);
	});
});
