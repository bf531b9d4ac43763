import { z } from "zod";

/** What people enter about themselves, wherever they enter it. */
export const personName = z.string().trim().min(1, "Enter your name.").max(120);
export const newPassword = z.string().min(10, "Use at least 10 characters.").max(128);
