import type { WriteStream } from 'node:tty';
import type { BuildObserver, Stage } from '../src/publishing/build-observer.ts';
import { openStatusLine } from './progress.ts';

const stageName: Readonly<Record<Stage, string>> = {
	check: '检查数据',
	pages: '生成网页',
	search: '建立检索',
	release: '核对并发布',
};

/**
 * Shows where a build is: on a terminal one line that moves with the villages, elsewhere a plain line when
 * a stage ends, with its time.
 */
export function showStageProgress(stream: WriteStream): BuildObserver & { end(): void } {
	let current = { name: '', since: 0 };
	const line = openStatusLine(stream);
	return {
		started(stage) {
			current = { name: stageName[stage], since: performance.now() };
			line.show(current.name);
		},
		ended() {
			line.clear();
			const seconds = ((performance.now() - current.since) / 1000).toFixed(1);
			stream.write(`${current.name}：${seconds} 秒\n`);
		},
		village: (number, of, id) => line.show(`${current.name} ${number}/${of} ${id}`),
		end: line.clear,
	};
}
