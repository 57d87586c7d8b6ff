interface Named {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly externalKey: string | null;
}

/** What a customer is called on screen: the best of what is known. */
export function displayName({ name, email, phone, externalKey, id }: Named): string {
  return name ?? email ?? phone ?? externalKey ?? id.slice(0, 8);
}
