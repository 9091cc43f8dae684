import { describe, expect, it } from 'vitest';
import { Failure, UsageError } from '../../scripts/arguments.ts';
import { explainBuildFailure } from '../../scripts/build-failures.ts';
import { explainSystemError } from '../../scripts/system-failures.ts';
import { NoRoomError } from '../../src/publishing/release/free-space.ts';
import { OutputUnusableError } from '../../src/publishing/release/output-place.ts';
import { SiteFaultError } from '../../src/publishing/release/verify.ts';
import { ShardError } from '../../src/publishing/shard-process.ts';
import { SnapshotChangedError } from '../../src/publishing/snapshot.ts';

const refused = (code: string, path?: string) =>
	Object.assign(new Error(`${code}: refused`), { code, syscall: 'write', path });
const shard = { work: 'draw-shard', cameTo: '990101001200' } as const;

function explained(error: unknown): readonly string[] {
	const answer = explainBuildFailure(error, 'dist');
	if (!(answer instanceof Failure) && !(answer instanceof UsageError)) return [];
	return [answer.name, answer.sentence.zh, answer.sentence.en];
}

describe('what keeps a build from publishing', () => {
	it('is told whole: the place, the reason, and what to do', () => {
		expect(explained(refused('ENOSPC', '/srv/dist.staging-x/site/index.html'))).toEqual([
			'Failure',
			'磁盘满了。请腾出地方，再运行一次。出错的地方是“/srv/dist.staging-x/site/index.html”（ENOSPC, write）。没有写完的都不算数。',
			'The disk is full. Make room and run the command again. It happened at “/srv/dist.staging-x/site/index.html” (ENOSPC, write). What was not finished does not count.',
		]);
	});

	it.for<readonly [unknown, string]>([
		[
			new NoRoomError('/srv', { bytes: 1e6, files: 9 }, { bytes: 2.5e6, files: 5 }),
			'大约要 2.5 MB，只剩 1.0 MB。',
		],
		[
			new NoRoomError('/srv', { bytes: 9e6, files: 4 }, { bytes: 2e6, files: 5 }),
			'大约要 5 个文件，只剩 4 个文件。',
		],
		[
			new SiteFaultError([
				{ kind: 'added', file: 'a.js' },
				{ kind: 'missing', file: 'index.html' },
			]),
			'共 2 个：“a.js”不是这次生成的，“index.html”写好以后不见了。',
		],
		[new SnapshotChangedError(''), '有别的程序改动了临时存放的数据。'],
		[new ShardError({ ...shard, reason: 'failed' }, refused('EIO')), '磁盘读写出错'],
		[new ShardError({ ...shard, reason: 'killed', signal: 'SIGKILL' }), '可能是内存不够'],
		[new ShardError({ ...shard, reason: 'hangs' }), '没有回应'],
		[new ShardError({ ...shard, reason: 'failed' }), '原因写在上面'],
		[new OutputUnusableError('/srv/dist', 'not-a-link'), '“dist”应当是指向网站的链接'],
	])('is a sentence for %s', ([error, sentence]) => {
		expect(explained(error)[1]).toContain(sentence);
	});

	it('is left as it is where nobody has a sentence for it: the stack says where in the program', () => {
		const fault = new TypeError('x is not a function');
		expect(explainBuildFailure(fault, 'dist')).toBe(fault);
		expect(explainSystemError(refused('EXDEV'))).toBeUndefined();
		expect(explainSystemError('ENOSPC')).toBeUndefined();
	});
});
