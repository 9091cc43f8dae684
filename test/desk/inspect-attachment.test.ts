import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectAttachment } from '../../src/desk/inspect-attachment.ts';
import { plainJpeg } from '../attachments/pictures.ts';
import { utf8 } from '../encodings.ts';
import { countyData } from '../trees.ts';
import { aDesk, county } from './a-desk.ts';

const inspect = (name: string, bytes: Uint8Array) => {
	const { findings, whole } = inspectAttachment(aDesk(), county, { name, bytes }, 'zh');
	return { kinds: findings.map(({ kind }) => kind), whole, findings };
};

describe('a file that an office attaches', () => {
	it('is looked into whole where it is a list', () => {
		expect(inspect('名单.csv', utf8('姓名,金额\n李*国,5\n'))).toMatchObject({
			...{ kinds: [], whole: true },
		});
		const { kinds, findings } = inspect('名单.csv', utf8('姓名,电话\n李建国,13800138000\n'));
		expect(kinds).toContain('phone');
		expect(kinds).toContain('private-name');
		expect(JSON.stringify(findings)).not.toMatch(/13800138000|李建国/);
	});

	it('has its kind and name looked at where its content cannot be', () => {
		expect(inspect('照片.jpg', plainJpeg)).toMatchObject({ kinds: [], whole: false });
		expect(inspect('照片.png', plainJpeg).kinds).toEqual(['attachment-damaged']);
		expect(inspect('程序.exe', utf8('MZ')).kinds).toEqual(['attachment-name']);
	});

	it('is said of with a sentence and what to do', () => {
		const [finding] = inspect('程序.exe', utf8('MZ')).findings;
		expect([finding?.title, finding?.message, finding?.fix].every(Boolean)).toBe(true);
	});

	it('is not taken for damaged where it is a published one', () => {
		const name = '2024-juesuan.csv';
		const file = path.join(countyData, 'villages/990201001200/attachments', name);
		expect(inspect(name, readFileSync(file)).kinds).toEqual([]);
	});
});
