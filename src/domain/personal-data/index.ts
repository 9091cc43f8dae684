export { findPersonalData } from './find.ts';
export { mayBePersonal, findNextSuspicion } from './maybe-personal.ts';
export { reportPersonalData } from './findings.ts';
export { findPrivatePersons } from './person-names.ts';
export { readPhones } from './office-phones.ts';
export { maskPersonalData, maskFinding } from './mask.ts';
export { findFullNames, isFullName } from './full-name.ts';
export type { PersonalData, PersonalDataContext, PersonalDataKind } from './personal-data.ts';
