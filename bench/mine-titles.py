"""Mines the titles of a file, one a line, with Drain3 as it comes: prints the processor's and the wall's seconds, and the number of templates."""

import json
import sys
import time

from drain3.drain import Drain

with open(sys.argv[1], encoding="utf-8") as file:
    titles = file.read().split("\n")
drain = Drain()
wall, cpu = time.perf_counter(), time.process_time()
for title in titles:
    drain.add_log_message(title)
print(
    json.dumps(
        {
            "seconds": time.perf_counter() - wall,
            "cpuSeconds": time.process_time() - cpu,
            "groups": len(drain.clusters),
        }
    )
)
