/** Today where the reader is, as the API writes days. */
export function todayHere(): string {
  const now = new Date();
  const [month, date] = [now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${now.getFullYear()}-${month}-${date}`;
}
