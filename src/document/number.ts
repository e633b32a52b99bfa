const DIGITS = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;

/** 1 to 99 in Chinese: 一, 十, 十二, 二十三. Larger numbers are written in digits. */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? "" : tens === 1 ? "十" : `${DIGITS[tens] ?? ""}十`;
  return head + (ones === 0 ? "" : (DIGITS[ones] ?? ""));
}

/** The number of a heading as official templates print it: 一、（一）1.（1）. */
export function headingLabel(level: 1 | 2 | 3 | 4, value: number): string {
  switch (level) {
    case 1:
      return `${chineseNumber(value)}、`;
    case 2:
      return `（${chineseNumber(value)}）`;
    case 3:
      return `${value}.`;
    case 4:
      return `（${value}）`;
  }
}

/** Counts headings: a heading of a level starts the levels below it anew. */
export class HeadingCounter {
  private readonly counts: [number, number, number, number] = [0, 0, 0, 0];

  next(level: 1 | 2 | 3 | 4): string {
    this.counts[level - 1] = (this.counts[level - 1] ?? 0) + 1;
    this.counts.fill(0, level);
    return headingLabel(level, this.counts[level - 1] ?? 1);
  }
}
