type Value = string | readonly string[] | null;

/**
 * A YAML front matter of scalars and lists of scalars; null and empty lists are left out. Scalars are written as JSON
 * strings, which YAML 1.2 reads as its double-quoted style.
 */
export function frontMatter(fields: Record<string, Value>): string {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== null && value.length > 0)
    .map(
      ([key, value]) => `${key}: ${typeof value === 'string' ? scalar(value) : `[${value!.map(scalar).join(', ')}]`}`,
    );
  return `---\n${lines.map((line) => `${line}\n`).join('')}---\n`;
}

function scalar(text: string): string {
  // JSON lets these through, YAML counts them as unprintable, as line ends or as a byte order mark.
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
