import type { Bilingual } from '../src/domain/bilingual.ts';
import { isSystemError } from '../src/publishing/system-error.ts';

const noRoom = {
	zh: '磁盘满了。请腾出地方，再运行一次',
	en: 'The disk is full. Make room and run the command again',
};
const notAllowed = {
	zh: '没有权限。请检查这个文件或文件夹的权限，再运行一次',
	en: 'Not permitted. Check the permissions of this file or folder and run the command again',
};
const tooMany = {
	zh: '系统的资源不够。请关掉别的程序，再运行一次',
	en: 'The system lacks resources. Close other programs and run the command again',
};

/** What a person can do about what the system refuses. */
const sentences: Readonly<Record<string, Bilingual>> = {
	ENOSPC: noRoom,
	EDQUOT: noRoom,
	EACCES: notAllowed,
	EPERM: notAllowed,
	EROFS: {
		zh: '磁盘是只读的。请换一个地方，或者请管理员开放',
		en: 'The disk is read-only. Choose another place, or ask for permission',
	},
	EIO: {
		zh: '磁盘读写出错，可能坏了。请先备份，再检查磁盘',
		en: 'The disk reports an error and may be failing. Back up, then check the disk',
	},
	EMFILE: tooMany,
	ENFILE: tooMany,
	EAGAIN: tooMany,
	ENOMEM: tooMany,
	ENOENT: {
		zh: '文件不见了，可能被别的程序移走或者删掉。请再运行一次',
		en: 'A file is gone; another program may have moved or deleted it. Run the command again',
	},
	EBUSY: {
		zh: '文件正被别的程序使用。请关掉那个程序，再运行一次',
		en: 'A file is in use by another program. Close it and run the command again',
	},
};

/**
 * A refusal of the system as a sentence with the place and what to do; none for any other error.
 * @param near what to name where the system names no place
 */
export function explainSystemError(error: unknown, near = ''): Bilingual | undefined {
	if (!isSystemError(error)) return undefined;
	const sentence = sentences[error.code];
	if (!sentence) return undefined;
	const { zh, en } = sentence;
	const what = `${error.code}, ${error.syscall}`;
	const place = [error.path, error.dest].filter(Boolean).join(' → ') || near;
	return {
		zh: `${zh}。${place && `出错的地方是“${place}”`}（${what}）。没有写完的都不算数。`,
		en: `${en}.${place && ` It happened at “${place}”`} (${what}). What was not finished does not count.`,
	};
}
