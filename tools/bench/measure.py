#!/usr/bin/env python3
"""Runs a command and notes its wall-clock seconds, its processor seconds and its peak memory.

    measure.py RESULTS NAME COMMAND...       appends "NAME wall cpu MiB"; the command's output goes to RESULTS.NAME.out
"""

import os, subprocess, sys, time

results, name, *command = sys.argv[1:]
with open(f"{results}.{name}.out", "wb") as out:
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=out)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - began
if status != 0:
    sys.exit(f"measure.py: {' '.join(command)[:200]} ended with {os.waitstatus_to_exitcode(status)}")
with open(results, "a") as file:
    file.write(f"{name} {seconds:.6f} {usage.ru_utime + usage.ru_stime:.6f} {usage.ru_maxrss / 1024:.0f}\n")
