#!/usr/bin/env python3
"""Peer: one write and one fdatasync for each line of standard input, behind each other in a file.

    peer_sync.py FILE < LINES          prints the seconds that all took, from the first line on
"""

import os, sys, time

lines = sys.stdin.buffer.readlines()
file = os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
os.write(file, b"\n")
os.fdatasync(file)
began = time.perf_counter()
for line in lines:
    os.write(file, line)
    os.fdatasync(file)
print(f"{time.perf_counter() - began:.6f}")
