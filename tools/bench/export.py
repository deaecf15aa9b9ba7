#!/usr/bin/env python3
"""What every peer is given: the entries of a ledger as a table, a row for each, separated by tabs.

    export.py LEDGER ROWS        writes ROWS: seq id at by on type v unit household re voided payload

Corrections and voids are worked in here, so that no peer has to: a corrected entry carries its corrected fields, a voided
one is marked `t`. socai applies them itself, in the time that is measured. The text is what the log holds, byte for byte,
where nothing was corrected: canonical JSON has no tab and no line break in it.
"""

import glob, json, re, sys

LINE = re.compile(rb'\{"at":"([^"]+)","by":"([^"]+)"(?:,"doc":"[^"]+")?,"id":"([^"]+)"(?:,"more":true)?,"on":"([^"]+)"'
                  rb'(?:,"plan":"[^"]+")?(?:,"re":(\d+))?,"seq":(\d+),"type":"([^"]+)","unit":"([^"]+)","v":(\d+),'
                  rb'"what":(\{.*\})\}\n')
HOUSEHOLD = re.compile(rb'"household":"([^"]+)"')
ENVELOPE = {"on", "unit", "plan", "doc"}


def lines(ledger):
    for segment in sorted(glob.glob(f"{ledger}/log/*.jsonl")):
        with open(segment, "rb") as file:
            yield from file


def corrections(ledger):
    """(seq -> changed fields, voided seqs), as tools/verify.py reads them."""
    acts, proposals = [], {}
    for line in lines(ledger):
        if b'"type":"entry.' in line:
            entry = json.loads(line)
            proposals |= {entry["seq"]: entry["re"]} if entry["type"] == "entry.correction-proposed" else {}
            acts += [entry] if entry["type"] in ("entry.corrected", "entry.voided") else []

    def meant(seq):
        while seq in proposals:
            seq = proposals[seq]
        return seq

    voided = {meant(act["re"]) for act in acts if act["type"] == "entry.voided"}
    changed = {}
    for act in acts:
        if act["type"] == "entry.corrected" and act["seq"] not in voided:
            changed.setdefault(meant(act["re"]), {}).update(act["what"]["corrected"])
    return changed, voided


def rows(ledger):
    changed, voided = corrections(ledger)
    for line in lines(ledger):
        match = LINE.fullmatch(line)
        if not match:
            sys.exit(f"export.py: this line is not the canonical line of an entry: {line[:120]!r}")
        at, by, id, on, re_, seq, type, unit, v, what = match.groups()
        number = int(seq)
        if number in changed:
            payload = json.loads(what)
            for field, value in changed[number].items():
                if field == "on":
                    on = value.encode()
                elif field == "unit":
                    unit = value.encode()
                elif field not in ENVELOPE:
                    payload[field] = value
            what = json.dumps(payload, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
        household = HOUSEHOLD.search(what)
        yield (seq, id, at, by, on, type, v, unit, household[1] if household else b"", re_ or b"",
               b"t" if number in voided else b"f", what)


if __name__ == "__main__":
    with open(sys.argv[2], "wb") as file:
        file.writelines(b"\t".join(row) + b"\n" for row in rows(sys.argv[1]))
