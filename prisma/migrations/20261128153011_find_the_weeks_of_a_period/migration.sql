-- A period of the overview asks for some weeks of all tasks.
CREATE INDEX "task_week_of_a_period" ON "task_week"("workspace_id", "run_id", "week");
