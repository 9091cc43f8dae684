export { findPersonalData } from './find.ts';
export { maybePersonal, nextSuspicion } from './maybe-personal.ts';
export { personalDataFindings } from './findings.ts';
export { privatePersons } from './person-names.ts';
export { phonesIn } from './office-phones.ts';
export { maskPersonalData, withoutPersonalData } from './mask.ts';
export { fullNames, isFullName } from './full-name.ts';
export type { PersonalData, PersonalDataContext, PersonalDataKind } from './personal-data.ts';
