import type {Subject} from '../../schema/subject';

/** A product and a version as people write them: "Windows 11 23H2", "Chrome 108". */
export function productVersion(subject: Pick<Subject, 'name' | 'scheme'>, v: string): string {
  const words = subject.scheme === 'windows' ? v.replace('-', ' ').toUpperCase() : v;
  return `${subject.name} ${words}`;
}
