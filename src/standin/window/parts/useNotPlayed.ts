import { useTeams } from '#standin/window/state/teams.ts';

/** For the corners of Teams that are only drawn: a press says so instead of doing nothing. */
export function useNotPlayed(): (what: string) => void {
  const { say } = useTeams();
  return (what) => {
    say(`${what}: the stand-in does not play this part of Teams.`);
  };
}
