"""Medians out of a results file, and how they are written."""

import statistics

NATION = 50_000_000


BUSY = 0.2  # cores: from here on a figure was taken under load


def loaded(results):
    """How many cores others kept busy at most, where that is worth a word; else 0."""
    most = max(size["others"] for size in results["sizes"])
    return most if most >= BUSY else 0


def median(record, name, of=0):
    """Of a size's figure: seconds (0), processor seconds (1) or bytes of memory (2); None where there is none."""
    runs = record["figures"].get(name)
    return statistics.median(run[of] for run in runs) if runs else None


def rate(record, name, per="entries"):
    seconds = median(record, name)
    return record[per] / seconds if seconds else None


def single(durable, name, writers, of="rate"):
    """Of a durable figure: the median of its rounds."""
    rounds = durable["figures"].get(name, {}).get(str(writers))
    return statistics.median(one[of] for one in rounds) if rounds else None


def why(record, name):
    """Why there is no such figure."""
    missing = record["missing"]
    return missing.get(name) or missing.get(name.split(".")[0] + ".*")


def seconds(value):
    if value is None:
        return "–"
    if value < 1e-3:
        return f"{value * 1e6:.0f} µs"
    return f"{value * 1e3:.3g} ms" if value < 1 else f"{value:.3g} s" if value < 1000 else f"{value:,.0f} s"


def count(value):
    """A rate or a number with three figures: 4.17 M, 312 k, 57."""
    if value is None:
        return "–"
    for size, unit in ((1e9, " G"), (1e6, " M"), (1e3, " k")):
        if value >= size:
            return f"{value / size:.3g}{unit}"
    return f"{value:.3g}"


def memory(value):
    return "–" if value is None else f"{value / 2**30:.2f} GiB" if value >= 2**30 else f"{value / 2**20:.0f} MiB"


def times(value):
    return "–" if value is None else f"{value:.2f} x" if value < 10 else f"{value:.0f} x"


def power(entries):
    """10,000 as 10⁴, 50,000,000 as 5·10⁷; others as they are."""
    text = str(entries)
    digit, zeros = text.rstrip("0"), len(text) - len(text.rstrip("0"))
    if len(digit) != 1 or not zeros:
        return f"{entries:,}"
    high = str(zeros).translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))
    return f"10{high}" if digit == "1" else f"{digit}·10{high}"


def best(record, work, peers, of=0):
    """(title, seconds) of the fastest peer in a work at a size; None when none did it."""
    found = [(median(record, f"{name}.{work}", of), peer["title"]) for name, peer in peers.items()]
    found = [one for one in found if one[0]]
    return min(found)[::-1] if found else None


def last_with(sizes, work, peers):
    """The largest size at which a peer did the work, and socai too; None when there is none."""
    done = [size for size in sizes if best(size, work, peers)]
    return done[-1] if done else None
