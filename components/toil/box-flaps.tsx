/** The open flaps of the business box: it has no lid, what does not fit stays outside. */
export function BoxFlaps() {
  const flap = "absolute -top-2.5 hidden h-[2.5px] w-7 rounded bg-text sm:block";
  return (
    <span aria-hidden>
      <span className={`${flap} -left-6 origin-right rotate-[24deg]`} />
      <span className={`${flap} -right-6 origin-left -rotate-[24deg]`} />
    </span>
  );
}
