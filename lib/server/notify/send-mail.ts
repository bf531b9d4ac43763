import { createTransport } from "nodemailer";
import { env } from "../env";

export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly attachments?: readonly { readonly filename: string; readonly content: Buffer }[];
};

/** Whether this installation sends mail at all. */
export function sendsMail(): boolean {
  return env().TOILBOX_SMTP_URL !== undefined;
}

/** Hands one mail to the mail server of the installation; throws when it does not take it. */
export async function sendMail(mail: Mail): Promise<void> {
  const address = env().TOILBOX_SMTP_URL;
  if (address === undefined) throw new Error("TOILBOX_SMTP_URL is not set");
  const transport = createTransport(address);
  try {
    const { attachments = [], ...rest } = mail;
    await transport.sendMail({
      from: env().TOILBOX_MAIL_FROM,
      ...rest,
      attachments: [...attachments],
    });
  } finally {
    transport.close();
  }
}
