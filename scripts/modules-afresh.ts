import { vi } from "vitest";

// All database tests run in one process; what a module keeps (the pool of a database, the settings it read) is of one file.
vi.resetModules();
