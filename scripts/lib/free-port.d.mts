export function freePort(wanted?: number): Promise<number>;
export function portProblem(port: number): Promise<"taken" | "forbidden" | null>;
