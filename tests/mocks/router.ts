interface Location {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

const location: Location = {pathname: '/help/', search: '', hash: ''};

export function useLocation(): Location {
  return location;
}
