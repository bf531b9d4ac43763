import type { ExternalToast } from "sonner";

type Kind = "message" | "success" | "error";

/** What shows toasts is loaded after the page: nobody is told anything before they have done something. */
function telling(kind: Kind) {
  return (text: string, more?: ExternalToast): void => {
    void import("sonner").then(({ toast: toasts }) => toasts[kind](text, more));
  };
}

/** Tells what became of something, at the corner of the page; with an action where it can be undone. */
export const toast = Object.assign(telling("message"), {
  success: telling("success"),
  error: telling("error"),
});
