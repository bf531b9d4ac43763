type Props = { readonly facts: readonly { readonly name: string; readonly value: string }[] };

/** A few names with one value each, side by side. */
export function FactList({ facts }: Props) {
  return (
    <dl className="grid gap-1.5 text-13">
      {facts.map(({ name, value }) => (
        <div key={name} className="flex justify-between gap-3">
          <dt className="text-text-2">{name}</dt>
          <dd className="font-semibold tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
