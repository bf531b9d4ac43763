import { redirect } from "next/navigation";
import { connection } from "next/server";
import { currentPerson, homeOf } from "@/lib/server/access/session";
import { ownerExists } from "@/lib/server/store/people";

/** The front door: signed-in people go to their workspace, others to sign-in, the very first to set-up. */
export default async function FrontDoor() {
  await connection();
  const person = await currentPerson();
  if (person) redirect(await homeOf(person));
  redirect((await ownerExists()) ? "/sign-in" : "/setup");
}
