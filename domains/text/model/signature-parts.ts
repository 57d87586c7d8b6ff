/** The four 64-bit numbers that the analytics store keeps, in decimal: JSON has no such integers. */
export function signatureParts(signature: string): readonly [string, string, string, string] {
  const part = (nth: number) => BigInt(`0x${signature.slice(nth * 16, nth * 16 + 16)}`).toString();
  return [part(0), part(1), part(2), part(3)];
}
