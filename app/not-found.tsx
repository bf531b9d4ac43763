import { Door } from "@/components/toil/door";
import { ButtonLink } from "@/components/ui/button";
import { sayDoor } from "@/lib/core/messages/door";
import { formatsOfPage } from "@/lib/server/access/page-language";

export default async function NotFound() {
  const formats = await formatsOfPage();
  return (
    <Door
      title={sayDoor(formats, "There is nothing here")}
      note={sayDoor(formats, "The page does not exist, or your role does not show it.")}
    >
      <ButtonLink href="/">{sayDoor(formats, "Go to the start page")}</ButtonLink>
    </Door>
  );
}
