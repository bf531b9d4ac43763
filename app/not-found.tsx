import { Door } from "@/components/toil/door";
import { ButtonLink } from "@/components/ui/button";

export default function NotFound() {
  return (
    <Door
      title="There is nothing here"
      note="The page does not exist, or your role does not show it."
    >
      <ButtonLink href="/">Go to the start page</ButtonLink>
    </Door>
  );
}
