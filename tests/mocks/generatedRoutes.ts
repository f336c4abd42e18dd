import type {Route} from '../../src/domain/counting/pagePaths';

export default [
  {path: '/base/', exact: true},
  {path: '/base/help/', exact: true},
  {path: '/base/fix/', exact: true},
  {path: '*'},
] satisfies readonly Route[];
