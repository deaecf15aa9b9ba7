#!/usr/bin/env python3
"""Prints the size and the RFC 6962 root (base64) of a ledger, computed from log/*.jsonl alone."""
import base64, glob, hashlib, sys


def root(leaves):
    stack = []  # (height, hash) of the complete subtrees, largest first
    for leaf in leaves:
        height, node = 0, hashlib.sha256(b"\0" + leaf).digest()
        while stack and stack[-1][0] == height:
            node = hashlib.sha256(b"\1" + stack.pop()[1] + node).digest()
            height += 1
        stack.append((height, node))
    node = stack.pop()[1] if stack else hashlib.sha256(b"").digest()
    while stack:
        node = hashlib.sha256(b"\1" + stack.pop()[1] + node).digest()
    return node


lines = []
for name in sorted(glob.glob(sys.argv[1] + "/log/*.jsonl")):
    with open(name, "rb") as segment:
        lines += segment.read().split(b"\n")[:-1]
print(len(lines), base64.b64encode(root(lines)).decode())
