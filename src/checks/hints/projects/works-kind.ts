const anew = /新建|新修|新装|新增|扩建|重建/;

/** Upkeep, improvement of what there is, clearing and planting: booked as expense, or added to an asset there is. */
const upkeep =
	/维修|维护|养护|修缮|修复|整修|抢修|检修|翻修|翻新|粉刷|刷白|加固|改造|更换|提升|清淤|疏浚|清理|清运|拆除|整治|整理|平整|绿化|美化|补植|栽植|造林/;

/**
 * Do works of this name leave a new asset behind? Those that say to build anew do; those named after upkeep do
 * not; all others do.
 */
export function makesAsset(name: string): boolean {
	return anew.test(name) || !upkeep.test(name);
}
