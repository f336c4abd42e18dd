import type {Level, Link} from '../../schema/vocabulary';
import {operations, type Operation} from '../../schema/vocabulary';
import {computerChoices, phoneChoices, toDevice} from './choices';
import {toSetup} from './device';
import {pairPages} from './pairPages';
import {indexSupport, type PairData} from './indexSupport';
import {verdict} from './verdict';

/** One row of the exported table of pairs. */
export interface PairRow {
  readonly computer: string;
  readonly phone: string;
  readonly operation: Operation;
  readonly verdict: Level;
  /** The link that decided; null where everything works. */
  readonly decidedBy: Link | null;
  /** Ids of the claims of that link, or of all links where everything works. */
  readonly claims: readonly string[];
  readonly oldestEvidence: string | null;
  readonly relay: string | null;
  /** Whether the code can be skipped the next time. */
  readonly nextTime: Level;
  /** Path of the page about it; null where there is none. */
  readonly page: string | null;
}

/**
 * Every computer and browser that can be picked, with every phone, for signing in and for creating.
 * @param shown what the site shows: it has pages about these only
 */
export function pairTable(data: PairData, shown: Pick<PairData, 'platforms'> = data): PairRow[] {
  const index = indexSupport(data);
  const isPhone = (os: string) => index.subjects.get(os)?.formFactor === 'phone';
  const phones = phoneChoices(data).filter(({platform}) =>
    isPhone(data.platforms.find(({id}) => id === platform)!.os),
  );
  const pages = new Map(
    pairPages(shown).map(({path, computer, phone}) => [`${computer.id} ${phone.id}`, path]),
  );
  const setupOf = (choice: Parameters<typeof toDevice>[0]) => toSetup(toDevice(choice), data.platforms);
  return computerChoices(data).flatMap((computer) =>
    phones.flatMap((phone) =>
      operations.map((operation): PairRow => {
        // Exports do not tell age, so the day makes no difference.
        const found = verdict(index, setupOf(computer), setupOf(phone), operation, '9999-12-31');
        const deciding = found.weakest ? [found.weakest] : found.reasons;
        return {
          computer: computer.id,
          phone: phone.id,
          operation,
          verdict: found.verdict,
          decidedBy: found.weakest?.link ?? null,
          claims: [...new Set(deciding.flatMap(({claims}) => claims))],
          oldestEvidence: found.oldestEvidence ?? null,
          relay: found.relay?.host ?? null,
          nextTime: found.nextTime.level,
          page: operation === 'get' ? (pages.get(`${computer.id} ${phone.id}`) ?? null) : null,
        };
      }),
    ),
  );
}
