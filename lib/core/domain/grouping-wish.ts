/**
 * What a person decides about groups. `merge`: all wordings of one task belong to the other. `move`: some do. `split`:
 * some are a task of their own.
 */
export type GroupingWish =
  | { readonly kind: "merge"; readonly taskId: string; readonly toTaskId: string }
  | {
      readonly kind: "split";
      readonly taskId: string;
      readonly signatureIds: readonly string[];
      /** Of the new task; "" lets the title from its tickets stand. */
      readonly name: string;
    }
  | {
      readonly kind: "move";
      readonly taskId: string;
      readonly toTaskId: string;
      readonly signatureIds: readonly string[];
    };
