import type { WriteStream } from 'node:tty';
import type { BuildObserver, Stage } from '../src/publishing/build-portal.ts';
import { progress } from './progress.ts';

const stageName: Readonly<Record<Stage, string>> = {
	check: '检查数据',
	pages: '生成网页',
	search: '建立检索',
	downloads: '生成下载',
	release: '核对并发布',
};

/**
 * Shows where a build is: on a terminal one line that moves with the villages, elsewhere a plain line when
 * a stage ends, with its time.
 */
export function stageProgress(stream: WriteStream): BuildObserver & { end(): void } {
	let current: { readonly name: string; readonly since: number } | undefined;
	let line: ReturnType<typeof progress> | undefined;
	const end = () => {
		if (!current) return;
		line?.clear();
		const seconds = ((performance.now() - current.since) / 1000).toFixed(1);
		stream.write(`${current.name}：${seconds} 秒\n`);
		current = undefined;
	};
	return {
		stage(stage) {
			end();
			const name = stageName[stage];
			current = { name, since: performance.now() };
			line = progress(stream, name);
			if (stream.isTTY) stream.write(name);
		},
		village: (number, of, id) => line?.show(number, of, id),
		end,
	};
}
