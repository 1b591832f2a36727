/** How much of a time that was given is left. */
export interface SpeechClock {
  /** Seconds that are left; below zero once it is over. */
  readonly left: number;
  /** What has passed, from 0 to 1. */
  readonly passed: number;
  readonly isNearEnd: boolean;
  readonly isOver: boolean;
}

/** When whoever speaks is reminded. */
const REMINDED_SECONDS = 60;

interface GivenTime {
  /** Milliseconds of the clock by which `now` is told too. */
  readonly began: number;
  readonly minutes: number;
}

/** How a given time stands at an instant. */
export function speechClock({ began, minutes }: GivenTime, now: number): SpeechClock {
  const given = minutes * 60;
  const spent = Math.max(0, (now - began) / 1000);
  const left = Math.ceil(given - spent);
  return {
    left,
    passed: given === 0 ? 1 : Math.min(1, spent / given),
    isNearEnd: left <= REMINDED_SECONDS,
    isOver: left < 0,
  };
}

/** `2:48`; over an hour `1:02:48`; what is over with a true minus: `−0:30`. */
export function writtenClock(seconds: number): string {
  const whole = Math.abs(seconds);
  const [hours, minutes, rest] = [
    Math.floor(whole / 3600),
    Math.floor(whole / 60) % 60,
    whole % 60,
  ];
  const ending = String(rest).padStart(2, '0');
  const text =
    hours === 0 ? `${minutes}:${ending}` : `${hours}:${String(minutes).padStart(2, '0')}:${ending}`;
  return seconds < 0 ? `\u2212${text}` : text;
}
