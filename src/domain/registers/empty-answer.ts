/** Words that say that something was dealt with, not what or how; of two that begin alike the longer stands first. */
const empty = [
	'情况属实|情况真实|反映属实|属实|基本属实|不属实',
	'已阅知|已阅|阅知|知悉|知晓|收悉|收到|已知',
	'处理完毕|办理完毕|处理|办理|办结|解决|落实|整改|答复|回复|反馈|说明|解释|核实|核查|了解|关注|重视|研究|讨论|改进|注意',
	'依法依规|合法合规|依法|依规|合规|按规定|按政策|按程序|按流程|按要求|按制度|按惯例|按实际情况|符合规定|符合政策|符合要求|手续齐全|没有问题|无问题',
	'下次注意|下次|今后|以后|下一步|尽快|及时|适时|抓紧|择期|加强管理|加强监督|引以为戒',
	'感谢关心|感谢监督|感谢理解|感谢支持|感谢反映|感谢|谢谢|请放心|请理解|请谅解|敬请谅解|关心|监督|理解|支持',
	'情况|问题|意见|相关|有关|此事|该事|此项|该项|所反映|反映|上述|以上',
	'村委会|村里|村委|我村|本村|我们|您好|您|你',
	'经查|经|已经|已|正在|正|均|全部|都|会|将|予以|进行|给予|严格|认真|高度|马上|立即|再|待|的|了|并|和|请',
	'[\\s\\p{P}\\p{S}]',
].join('|');
const everyEmpty = new RegExp(empty, 'gu');
/** A longer answer than this says something. */
const mostCharacters = 40;

/**
 * Does an answer say nothing of the matter: 情况属实, 已阅, 已按规定办理, 下次注意? Whatever else stands in it, such as what
 * was found or done, by when, for how much, or why, is an answer, however short: 已修好, 已退还, 没有, 同意, 5月底前.
 */
export function isEmptyAnswer(answer: string): boolean {
	return answer.length <= mostCharacters && answer.replace(everyEmpty, '') === '';
}
