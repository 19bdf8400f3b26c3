const [QUOTE, LINE_FEED, HASH] = [0x22, 0x0a, 0x23];

/** Counts the rows of a document part by part: its records without the `#` lines and the header. */
export class CsvCounter {
  rows = -1;
  private quoted = false;
  private first: number | null = null;

  /** Takes the next bytes; a line break between quotes ends no record. */
  read(bytes: Uint8Array) {
    for (const byte of bytes) {
      this.first ??= byte;
      if (byte === QUOTE) this.quoted = !this.quoted;
      if (byte === LINE_FEED && !this.quoted) this.endRecord();
    }
  }

  private endRecord() {
    // Only lines before the header are remarks; a row may begin with a hash of its own.
    const remark = this.first === HASH && this.rows < 0;
    if (!remark) this.rows += 1;
    this.first = null;
  }
}
