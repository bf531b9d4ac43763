"use client";

import { LogOut } from "lucide-react";
import { useRouter } from "next/navigation";
import { useFormats } from "#formats";
import { Button } from "@/components/ui/button";
import { sayShell } from "@/lib/core/messages/shell";

/** A sign where space is short, a button with its word where it is the one thing to do. */
export function SignOutButton({ isWorded = false }: { isWorded?: boolean }) {
  const formats = useFormats();
  const router = useRouter();
  const signOut = async (): Promise<void> => {
    await fetch("/api/auth/sign-out", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    router.push("/sign-in");
    router.refresh();
  };
  if (isWorded)
    return <Button onClick={() => void signOut()}>{sayShell(formats, "Sign out")}</Button>;
  return (
    <button
      type="button"
      aria-label={sayShell(formats, "Sign out")}
      title={sayShell(formats, "Sign out")}
      onClick={() => void signOut()}
      className="grid size-8 place-items-center rounded-md text-text-3 hover:bg-raised hover:text-text"
    >
      <LogOut aria-hidden className="size-4" />
    </button>
  );
}
