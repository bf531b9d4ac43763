-- Which compartment of the business box an objective belongs to.
ALTER TABLE "objective" ADD COLUMN "serves" TEXT NOT NULL DEFAULT 'money' CHECK ("serves" IN ('outcome', 'money', 'duty'));
