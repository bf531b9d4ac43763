import { afterEach, describe, expect, test, vi } from "vitest";
import { parseFault } from "./faultpoint";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe("a fault asked for by the environment", () => {
  test("is never heard in production, unless that is allowed by name", () => {
    const FAULT = "batch.beforeCommit:2:kill";
    expect(parseFault({ NODE_ENV: "production", FAULT })).toBeNull();
    expect(parseFault({ NODE_ENV: "production", FAULT, FAULTS_ALLOWED: "1" })).toMatchObject({
      point: "batch.beforeCommit",
      nth: 2,
      action: "kill",
    });
    expect(parseFault({ NODE_ENV: "test" })).toBeNull();
  });

  test("is refused when it would break nothing", () => {
    for (const FAULT of ["batch.befoerCommit:1:kill", "undo.mid:kill", "undo.mid:1:explode"])
      expect(() => parseFault({ NODE_ENV: "test", FAULT })).toThrow(/name:nth:action/);
  });

  test("comes at the named passing of its point, and once", async () => {
    vi.stubEnv("FAULT", "undo.mid:2:throw");
    const { faultpoint } = await import("./faultpoint");
    await faultpoint("undo.mid");
    await faultpoint("batch.afterRows");
    await expect(faultpoint("undo.mid")).rejects.toThrow("undo.mid");
    await faultpoint("undo.mid");
  });

  test("looks like a full disk when it should", async () => {
    vi.stubEnv("FAULT", "upload.chunk.beforeWrite:1:enospc");
    const { faultpoint } = await import("./faultpoint");
    await expect(faultpoint("upload.chunk.beforeWrite")).rejects.toMatchObject({ code: "ENOSPC" });
  });
});
