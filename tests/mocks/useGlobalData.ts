import type {Release} from '../../src/domain/age/factsDate';

export function usePluginData(): Release {
  return {version: '1.2.3', factsOn: '2026-11-23'};
}
