/**
 * The model as bytes and back: a JSON head with words and settings, then the numbers.
 * Pure: it is given bytes and gives bytes; opening files is for others.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { DroftError } from '../errors.ts';
import type { ConceptLexicon, Phrase } from './concepts.ts';
import { OUTPUTS } from './heads.ts';
import type { Model } from './model.ts';
import type { Network } from './network.ts';

/** Changes whenever features, heads or layout change, so that an old file is refused and not misread. */
export const MODEL_VERSION = 2;

interface Head {
  readonly version: number;
  readonly fingerprint: string;
  readonly vocabulary: readonly string[];
  readonly sharpness: readonly number[];
  readonly widths: readonly number[];
  readonly lexicon: {
    readonly norwegian: readonly string[];
    readonly english: readonly string[];
    readonly beginnings: readonly string[];
    readonly ends: readonly string[];
  };
}

const LENGTH_BYTES = 4;
/** No model of ours comes near this; a damaged file must not fill the memory. */
const MOST_BYTES = 64_000_000;

/** The model as bytes (gzip): length of the head (4 bytes, little end first), the head as JSON, then each network's numbers. */
export function writeModel(model: Model): Uint8Array {
  const vocabulary = [...model.vocabulary].sort((a, b) => a[1] - b[1]).map(([name]) => name);
  const head: Head = {
    version: MODEL_VERSION,
    fingerprint: model.fingerprint,
    vocabulary,
    sharpness: model.sharpness,
    widths: model.networks.map((network) => network.width),
    lexicon: packLexicon(model.lexicon),
  };
  const written = new TextEncoder().encode(JSON.stringify(head));
  const padded = new Uint8Array(Math.ceil((LENGTH_BYTES + written.length) / 4) * 4);
  new DataView(padded.buffer).setUint32(0, written.length, true);
  padded.set(written, LENGTH_BYTES);
  const parts: Uint8Array[] = [padded];
  for (const network of model.networks) {
    if (!(network.first instanceof Int8Array)) throw new DroftError('MODEL_INVALID', ['only a quantised network can be written']);
    for (const numbers of [network.scales, network.firstBias, network.second, network.secondBias]) parts.push(asBytes(numbers));
    const padding = (4 - (network.first.length % 4)) % 4;
    parts.push(asBytes(network.first), new Uint8Array(padding));
  }
  return gzipSync(concatenate(parts), { level: 9 });
}

/** The model in the bytes. Throws MODEL_INVALID when they are no model of this version. */
export function readModel(bytes: Uint8Array): Model {
  try {
    const unpacked = gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
    return readAligned(unpacked.byteOffset % 4 === 0 ? unpacked : Uint8Array.from(unpacked));
  } catch (cause) {
    if (cause instanceof DroftError) throw cause;
    throw new DroftError('MODEL_INVALID', ['the bytes cannot be read'], { cause });
  }
}

function readAligned(bytes: Uint8Array): Model {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(LENGTH_BYTES, LENGTH_BYTES + length))) as Head;
  if (head.version !== MODEL_VERSION) throw new DroftError('MODEL_INVALID', [`version ${head.version}, expected ${MODEL_VERSION}`]);
  let offset = Math.ceil((LENGTH_BYTES + length) / 4) * 4;
  const floats = (count: number): Float32Array => {
    const numbers = new Float32Array(bytes.buffer, bytes.byteOffset + offset, count);
    offset += count * 4;
    return numbers;
  };
  const rows = head.vocabulary.length;
  const networks = head.widths.map((width): Network => {
    const scales = floats(rows);
    const firstBias = floats(width);
    const second = floats(width * OUTPUTS);
    const secondBias = floats(OUTPUTS);
    const count = rows * (width === 0 ? OUTPUTS : width);
    const first = new Int8Array(bytes.buffer, bytes.byteOffset + offset, count);
    offset += Math.ceil(count / 4) * 4;
    return { width, first, scales, firstBias, second, secondBias };
  });
  if (offset !== bytes.byteLength) throw new DroftError('MODEL_INVALID', ['wrong length']);
  return {
    vocabulary: new Map(head.vocabulary.map((name, index) => [name, index])),
    lexicon: unpackLexicon(head.lexicon),
    networks,
    sharpness: head.sharpness,
    fingerprint: head.fingerprint,
  };
}

function packLexicon(lexicon: ConceptLexicon): Head['lexicon'] {
  const phrases = (map: ConceptLexicon['norwegian']): string[] =>
    [...map.values()].flat().map((phrase) => [phrase.concept, ...phrase.stems].join(' '));
  const affixes = (map: ConceptLexicon['ends']): string[] => [...map].map(([affix, concepts]) => [affix, ...concepts].join(' '));
  return {
    norwegian: phrases(lexicon.norwegian),
    english: phrases(lexicon.english),
    beginnings: affixes(lexicon.beginnings),
    ends: affixes(lexicon.ends),
  };
}

function unpackLexicon(packed: Head['lexicon']): ConceptLexicon {
  const phrases = (lines: readonly string[]): Map<string, Phrase[]> => {
    const map = new Map<string, Phrase[]>();
    for (const line of lines) {
      const [concept = '', ...stems] = line.split(' ');
      const first = stems[0] ?? '';
      const list = map.get(first);
      if (list) list.push({ concept, stems });
      else map.set(first, [{ concept, stems }]);
    }
    return map;
  };
  const affixes = (lines: readonly string[]): Map<string, string[]> =>
    new Map(
      lines.map((line) => {
        const [affix = '', ...concepts] = line.split(' ');
        return [affix, concepts] as const;
      }),
    );
  return {
    norwegian: phrases(packed.norwegian),
    english: phrases(packed.english),
    beginnings: affixes(packed.beginnings),
    ends: affixes(packed.ends),
  };
}

function asBytes(numbers: Float32Array | Int8Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
