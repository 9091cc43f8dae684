import { channel } from 'node:diagnostics_channel';

/**
 * Says which village pages are about to be drawn for. The pages run in a bundle of their own, so a named
 * channel of the process carries it to the build's progress.
 */
export const villageDrawn = channel('sunlit-village:village-drawn');
