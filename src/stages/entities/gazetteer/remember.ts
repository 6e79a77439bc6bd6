/**
 * A function with a memory of its last results: at least `limit` of them, at most twice as many. The function must be pure.
 * @param limit results kept before the older half is dropped
 * @example const named = remember((name: string) => find(name), 1000); named('Homs') === named('Homs')
 */
export function remember<Key extends string | number, Value>(look: (key: Key) => Value, limit: number): (key: Key) => Value {
  let recent = new Map<Key, Value>();
  let older = new Map<Key, Value>();
  return (key) => {
    const known = recent.get(key);
    if (known !== undefined || recent.has(key)) return known as Value;
    const value = older.has(key) ? (older.get(key) as Value) : look(key);
    if (recent.size >= limit) {
      older = recent;
      recent = new Map();
    }
    recent.set(ownCopy(key), value);
    return value;
  };
}

/** A piece cut from a text would keep the whole text in memory. */
function ownCopy<Key extends string | number>(key: Key): Key {
  return (typeof key === 'string' ? ` ${key}`.slice(1) : key) as Key;
}
