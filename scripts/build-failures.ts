import type { Bilingual } from '../src/domain/bilingual.ts';
import { NoRoomError, type DiskUsage } from '../src/publishing/release/free-space.ts';
import { OutputInUseError } from '../src/publishing/release/output-lock.ts';
import {
	OutputOccupiedError,
	OutputUnusableError,
} from '../src/publishing/release/output-place.ts';
import {
	NoEarlierReleaseError,
	NoSuchReleaseError,
} from '../src/publishing/release/site-releases.ts';
import { SiteFaultError, type SiteFault } from '../src/publishing/release/verify.ts';
import { ShardError } from '../src/publishing/shard-process.ts';
import { SnapshotChangedError } from '../src/publishing/snapshot.ts';
import { Failure, UsageError } from './arguments.ts';
import { explainHistory } from './build-history.ts';
import { explainSystemError } from './system-failures.ts';

/** Why a build has put nothing in place, as a sentence; any other error as it is. @param out as it was named */
export function explainBuildFailure(error: unknown, out: string): unknown {
	const wrongPlace = explainPlace(error, out);
	if (wrongPlace) return new UsageError(wrongPlace);
	const sentence = explainFailedWork(error, out);
	return sentence ? new Failure(sentence) : error;
}

/** What is wrong with the place of the site. */
function explainPlace(error: unknown, out: string): Bilingual | undefined {
	if (error instanceof OutputInUseError) {
		const day = formatBeijingTime(error.since);
		const owner = error.owner || '?';
		return {
			zh: `另一个生成正在往“${out}”写（${owner}，${day}开始）。请等它结束，再运行一次。`,
			en: `Another build is writing to “${out}” (${owner}, since ${day}). Wait for it and run the command again.`,
		};
	}
	if (error instanceof OutputUnusableError) {
		const { zh, en } = unusable[error.reason];
		return { zh: `“${out}”${zh}。`, en: `“${out}” ${en}.` };
	}
	if (error instanceof OutputOccupiedError) {
		return {
			zh: `“${out}”里有别的东西，不是本程序生成的网站，没有动它。请换一个地方，或先把它移走。`,
			en: `“${out}” holds something that is not a site built by this program; it was left alone. Choose another place.`,
		};
	}
	if (error instanceof NoEarlierReleaseError) {
		return {
			zh: `“${error.folder}”里没有更早的网站可以退回。`,
			en: `“${error.folder}” holds no earlier release to go back to.`,
		};
	}
	if (error instanceof NoSuchReleaseError) {
		return {
			zh: `“${error.folder}”里没有“${error.release}”这一次的网站。不写选项，就列出全部。`,
			en: `“${error.folder}” has no release “${error.release}”. Without options all are listed.`,
		};
	}
	return undefined;
}

const unusable = {
	mounted: {
		zh: '是一个挂载点，不能整个换掉。请用它下面的一个文件夹',
		en: 'is a mount point and cannot be replaced as a whole; name a folder below it',
	},
	'broken-link': {
		zh: '是一个链接，指向的地方不存在。请先建好，或者换一个地方',
		en: 'is a link that leads nowhere; make what it names, or choose another place',
	},
	'not-writable': {
		zh: '所在的文件夹不能写。请换一个地方，或者请管理员开放权限',
		en: 'lies in a folder that cannot be written to; choose another place, or ask for permission',
	},
	'not-a-link': {
		zh: '应当是指向网站的链接，现在是文件或文件夹，没有动它。请把它移走，或者换一个 --releases',
		en: 'is to be a link to a release but is a file or folder; it was left alone. Move it away, or choose another --releases',
	},
	'overlaps-data': {
		zh: '和数据文件夹一个套着一个，网站会写进数据里，或者把数据换掉。请换一个地方',
		en: 'and the data folder lie one in the other; choose a place apart from the data',
	},
	'overlaps-program': {
		zh: '和程序的文件夹重叠，网站会混进程序里。请换一个地方，例如 dist',
		en: 'overlaps the folders of the program; choose another place, such as dist',
	},
} as const satisfies Record<OutputUnusableError['reason'], Bilingual>;

/** What went wrong on the way. */
function explainFailedWork(error: unknown, out: string): Bilingual | undefined {
	const history = explainHistory(error);
	if (history) {
		return {
			zh: `${history.zh}\n没有发布，网站保持原样。`,
			en: `${history.en} Nothing was published.`,
		};
	}
	if (error instanceof NoRoomError) return explainRoom(error, out);
	if (error instanceof SiteFaultError) return explainFaults(error.faults);
	if (error instanceof SnapshotChangedError) {
		return {
			zh: '生成的时候，有别的程序改动了临时存放的数据。没有发布，网站保持原样。请再运行一次。',
			en: 'Another program changed the copy of the data during the build. Nothing was published. Run the command again.',
		};
	}
	if (error instanceof ShardError) return explainShard(error, out);
	return explainSystemError(error, out);
}

function explainRoom({ free, needed }: NoRoomError, out: string): Bilingual {
	const lacksBytes = free.bytes < needed.bytes;
	const zh = ({ bytes, files }: DiskUsage) =>
		lacksBytes ? formatMegabytes(bytes) : `${String(files)} 个文件`;
	const en = ({ bytes, files }: DiskUsage) =>
		lacksBytes ? formatMegabytes(bytes) : `${String(files)} files`;
	return {
		zh: `“${out}”所在的磁盘放不下新的网站：大约要 ${zh(needed)}，只剩 ${zh(free)}。网站保持原样。请腾出地方，再运行一次。`,
		en: `The disk of “${out}” has no room for the new site: it takes about ${en(needed)}, ${en(free)} are free. Nothing was changed. Make room and run the command again.`,
	};
}

function formatMegabytes(bytes: number): string {
	return `${(bytes / 1e6).toFixed(1)} MB`;
}

const faults = {
	unwritten: { zh: '没有生成', en: 'was not made' },
	empty: { zh: '是空的', en: 'is empty' },
	missing: { zh: '写好以后不见了', en: 'is gone after it was written' },
	changed: { zh: '写好以后被改动了', en: 'was changed after it was written' },
	added: { zh: '不是这次生成的', en: 'was not written by this build' },
	'written-twice': { zh: '写了两次', en: 'was written twice' },
} as const satisfies Record<SiteFault['kind'], Bilingual>;

/** Names no more files than fit on a screen. */
const faultsNamed = 5;

function explainFaults(all: readonly SiteFault[]): Bilingual {
	const named = all.slice(0, faultsNamed);
	const zh = named.map(({ kind, file }) => `“${file}”${faults[kind].zh}`).join('，');
	const en = named.map(({ kind, file }) => `“${file}” ${faults[kind].en}`).join(', ');
	return {
		zh: `网站的文件和写出的不一样，共 ${all.length} 个：${zh}。没有发布，网站保持原样。请看有没有别的程序在动这个文件夹，再运行一次。`,
		en: `${all.length} files of the new site are not what was written: ${en}. Nothing was published. See whether another program touches that folder, and run the command again.`,
	};
}

function explainShard(error: ShardError, out: string): Bilingual {
	const { cause, cameTo, reason, signal } = error;
	const system = explainSystemError(cause, out);
	if (system) return system;
	if (reason === 'killed') {
		return {
			zh: `处理“${cameTo}”的进程被终止了（${signal}），可能是内存不够。没有发布，网站保持原样。请再运行一次。`,
			en: `The process at work on “${cameTo}” was ended (${signal}); there may be too little memory. Nothing was published. Run the command again.`,
		};
	}
	if (reason === 'hangs') {
		return {
			zh: `处理“${cameTo}”的进程没有回应，已经结束它。没有发布，网站保持原样。请再运行一次。`,
			en: `The process at work on “${cameTo}” did not answer and was ended. Nothing was published. Run the command again.`,
		};
	}
	return {
		zh: `处理“${cameTo}”的时候出错，原因写在上面。没有发布，网站保持原样。`,
		en: `The work on “${cameTo}” failed; the reason stands above. Nothing was published.`,
	};
}

/** `2026年11月29日 14:37` */
function formatBeijingTime(moment: Date): string {
	return moment.toLocaleString('zh-CN', {
		...{ timeZone: 'Asia/Shanghai', year: 'numeric', month: 'long', day: 'numeric' },
		...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
	});
}
