#!/usr/bin/env python3
"""The picture of BENCHMARKS.md.   plot.py RESULTS PICTURE.svg   (needs matplotlib: tools/bench/setup)"""

import json, sys
import matplotlib
matplotlib.use("svg")
matplotlib.rcParams.update({"svg.hashsalt": "socai", "svg.fonttype": "none", "font.size": 9, "axes.spines.top": False, "axes.spines.right": False})
import matplotlib.pyplot as plt
from matplotlib.ticker import FuncFormatter, LogLocator, NullFormatter
from figures import count, median, rate

COLOURS = {"socai": "#b3261e", "limit": "#9a9a9a", "postgresql": "#33658a", "sqlite": "#4f9d69", "redis": "#7d5ba6",
           "eventsourcing": "#e08e45", "hledger": "#7a6652", "python": "#c2a83e"}


def line(axes, sizes, name, value, title, **style):
    points = [(size["entries"], value(size, name)) for size in sizes]
    points = [(x, y) for x, y in points if y]
    if points:
        axes.plot(*zip(*points), marker="o", markersize=3, color=COLOURS[name.split(".")[0]], label=title, **style)


def main(results, picture):
    sizes, peers = results["sizes"], results["peers"]
    figure, (speed, fold, memory) = plt.subplots(1, 3, figsize=(12, 5.2), layout="constrained")
    line(speed, sizes, "limit.both", rate, "bare parse and hash", linestyle=":")
    line(speed, sizes, "socai.verify", rate, "socai verify", linestyle="--")
    line(speed, sizes, "socai.replay", rate, "socai replay, every projection", linewidth=2)
    for name, peer in peers.items():
        line(speed, sizes, f"{name}.replay", rate, f"{peer['title']}, one fold")
    speed.set(title="read every entry and fold it, entries/s", yscale="log")
    line(fold, sizes, "socai.fold", median, "socai, from the text of the log", linewidth=2)
    for name, peer in peers.items():
        line(fold, sizes, f"{name}.fold", median, f"{peer['title']}, from what it keeps")
    fold.set(title="who is poor at each year's end, by unit, seconds", yscale="log")

    def mebibytes(size, name):
        held = median(size, name, 2)
        return held / 2**20 if held else None

    line(memory, sizes, "socai.replay", mebibytes, "socai replay", linewidth=2)
    line(memory, sizes, "socai.verify", mebibytes, "socai verify", linestyle="--")
    for name, peer in peers.items():
        line(memory, sizes, f"{name}.fold" if any(median(size, f"{name}.fold") for size in sizes) else f"{name}.replay", mebibytes,
             peer["title"])
    memory.set(title="memory at the highest, MiB", yscale="log")
    for axes in (speed, fold, memory):
        axes.set_xscale("log")
        axes.set_xlabel("entries")
        axes.grid(True, which="major", color="#e6e6e6", linewidth=0.6)
        axes.yaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
        axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: count(value)))
        axes.yaxis.set_minor_formatter(NullFormatter())
        axes.legend(fontsize=8, frameon=False, loc="upper center", bbox_to_anchor=(0.5, -0.14))
    figure.savefig(picture, metadata={"Date": None})


main(json.load(open(sys.argv[1])), sys.argv[2])
