#!/usr/bin/env python3
"""Checks a SoCai ledger, an evidence pack or a proof with Python 3.8 or later alone: a second opinion on the program.

  verify.py FOLDER [--policy FILE] [--old CHECKPOINT] [--account UNIT,YEAR,STANDARD]
  verify.py NAME.tlog-proof --entry NAME.entry --policy FILE

FOLDER is a ledger or an unpacked evidence pack: every line of its log, the root and each kept checkpoint are checked,
of a pack also its proofs, and its figure is computed again. --policy (c2sp.org/tlog-policy) says which log and which
witnesses you trust: have it from somebody else than the folder. --old is a checkpoint that you kept: it must still fit.
Exit 0: all holds; 1: a proof that was handed in does not; 2: usage; 3: a ledger or pack does not.
"""
import base64, collections, datetime, functools, hashlib, itertools, json, pathlib, re, sys
def demand(holds, words):
    if not holds: raise ValueError(words)
# --- Ed25519 (RFC 8032, 5.1), a point as x and y ---
P, ORDER = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
def add(p, q):
    k = D * p[0] * p[1] * q[0] * q[1]
    return (p[0] * q[1] + p[1] * q[0]) * pow(1 + k, -1, P) % P, (p[1] * q[1] + p[0] * q[0]) * pow(1 - k, -1, P) % P
def multiply(times, point):
    even = multiply(times >> 1, add(point, point)) if times else (0, 1)
    return add(even, point) if times & 1 else even
def decode(data):
    y, odd = int.from_bytes(data, "little") & (1 << 255) - 1, data[31] >> 7
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if x * x % P != square: x = x * pow(2, (P - 1) // 4, P) % P
    demand(y < P and x * x % P == square and (x or not odd), "a public key is no point of the curve")
    return (x if x & 1 == odd else P - x), y
def is_signed(key, message, signature):
    (x, y), base, s = decode(key), decode(b"\x58" + 31 * b"\x66"), int.from_bytes(signature[32:], "little")
    k = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % ORDER
    x, y = add(multiply(s % ORDER, base), multiply(k, (P - x, y)))  # [S]B - [k]A must be R
    return len(signature) == 64 and s < ORDER and (y | (x & 1) << 255).to_bytes(32, "little") == signature[:32]
# --- The tree (RFC 9162, 2.1): the hash of a leaf is that of 0 and its line, of a node that of 1, left and right ---
def digest(*parts): return hashlib.sha256(b"".join(parts)).digest()
def root_by_inclusion(index, size, leaf, path):
    demand((size == 1) == (not path), "a proof has too few or too many hashes")
    if size == 1: return leaf
    left = 1 << (size - 1).bit_length() - 1  # the left part is the largest power of two below the size
    if index < left:
        return digest(b"\1", root_by_inclusion(index, left, leaf, path[:-1]), path[-1])
    return digest(b"\1", path[-1], root_by_inclusion(index - left, size - left, leaf, path[:-1]))
# --- Keys, signed notes, checkpoints, policies and proofs (C2SP) ---
Key = collections.namedtuple("Key", "name id kind key")
Note = collections.namedtuple("Note", "text signatures origin size root")
def unbase64(text, size=None):
    data = base64.b64decode(text, validate=True)
    demand(base64.b64encode(data).decode() == text and size in (None, len(data)), f"not canonical base64: {text}")
    return data
def parse_key(vkey, kind):
    """A verifier key, name+id+base64(kind || key): kind 1 signs the text of a note, 4 cosigns it with a time."""
    name, key_id, data = (vkey.split("+", 2) + ["", ""])[:3]
    data = unbase64(data, 33)
    demand(re.fullmatch(r"[^\s+]+", name) and data[0] == kind, f"not a key for this use: {vkey}")
    demand(digest(name.encode(), b"\n", data).hex()[:8] == key_id, f"not the id of the key: {vkey}")
    return Key(name, bytes.fromhex(key_id), kind, data[1:])
def parse_note(data):
    """The text of a note and its signatures, not verified yet; of a checkpoint also origin, size and root."""
    parts = re.fullmatch(r"(.*\n)\n((— [^\s+]+ \S+\n)+)", data.decode(), re.DOTALL)
    demand(parts and not re.search(rb"[\0-\x09\x0b-\x1f]", data), "this is no signed note")
    signatures = [(name, unbase64(text)) for _, name, text in map(str.split, parts[2].splitlines())]
    tree = re.fullmatch(r"(.+)\n(0|[1-9][0-9]{0,18})\n([A-Za-z0-9+/]{43}=)\n", parts[1])
    fields = (tree[1], int(tree[2]), unbase64(tree[3], 32)) if tree else (None, 0, None)
    return Note(parts[1].encode(), signatures, *fields)
def is_by(note, key):
    """Whether the key signed the note; a signature in its name that is wrong refuses the note."""
    found = [signature[4:] for name, signature in note.signatures if (name, signature[:4]) == (key.name, key.id)]
    for signature in found:
        time = b"cosignature/v1\ntime %d\n" % int.from_bytes(signature[:8], "big")
        message, signature = (note.text, signature) if key.kind == 1 else (time + note.text, signature[8:])
        demand(is_signed(key.key, message, signature), f"the signature of {key.name} is wrong")
    return bool(found)
@functools.lru_cache(maxsize=None)  # the proofs of a pack share one checkpoint
def accept(policy, data):
    """A checkpoint, once a log of the policy has signed it and the quorum has cosigned it."""
    demand(re.fullmatch(rb"([\t\x20-\x7e\x80-\xff]*\n)+", policy), "the policy is not made of whole lines of text")
    note, keys, cosigned, grouped, is_logged, quorum = parse_note(data), [], {"none": True}, {"none"}, False, []
    for line in policy.decode("utf-8", "surrogateescape").split("\n")[:-1]:
        verb, *words = re.findall("[^ \t]+", line) or ["#"]
        is_new = words and words[0] not in cosigned
        if verb == "log" and len(words) in (1, 2):
            keys.append(parse_key(words[0], 1))
            is_logged |= is_by(note, keys[-1]) and keys[-1].name == note.origin
        elif verb == "witness" and len(words) in (2, 3) and is_new:
            keys.append(parse_key(words[1], 4))
            cosigned[words[0]] = is_by(note, keys[-1])
        elif verb == "group" and len(words) > 2 and is_new:
            name, rule, *members = words
            known, needed = set(cosigned) - grouped, {"any": "1", "all": str(len(members))}.get(rule, rule)
            is_sound = len(known & set(members)) == len(members) and re.fullmatch("[1-9][0-9]{0,2}", needed)
            demand(is_sound and int(needed) <= len(members), f"group {name} of the policy makes no sense")
            grouped.update(members)
            cosigned[name] = sum(cosigned[member] for member in members) >= int(needed)
        elif verb == "quorum" and len(words) == 1 and not is_new:
            quorum.append(cosigned[words[0]])
        else:
            demand(verb.startswith("#"), f"this line of the policy is not understood: {line!r}")
    demand(len({(key.kind, key.key) for key in keys}) == len(keys), "the policy names a key twice")
    demand(is_logged and quorum == [True], "no log of the policy has signed, or too few of its witnesses have cosigned")
    return note
def check_proof(data, line, policy):
    """A .tlog-proof of an entry's line: its seq, and the checkpoint that the policy accepts."""
    head, _, note = data.partition(b"\n\n")
    parts = re.fullmatch(r"c2sp\.org/tlog-proof@v1\n(extra (.+)\n)?index (0|[1-9][0-9]{0,18})((\n.+)*)", head.decode())
    demand(parts and unbase64(parts[2] or "") is not None, "this is no tlog-proof")
    tree, index, path = accept(policy, note), int(parts[3]), [unbase64(x, 32) for x in parts[4].split("\n")[1:]]
    demand(index < tree.size, "the index is not in the tree")
    demand(root_by_inclusion(index, tree.size, digest(b"\0", line), path) == tree.root, "the entry is not in the tree")
    return index + 1, tree
# --- The log: one canonical line for each entry ---
ENVELOPE = re.compile(r'\{"at":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3})Z","by":"[^"\\]+"(,"doc":"[0-9a-f]{64}")?,'
                      r'"id":"[A-Za-z0-9._:-]{1,64}"(,"more":true)?,"on":"(\d{4}-\d\d-\d\d)"(,"plan":"[^"\\]+")?'
                      r'(,"re":[1-9]\d*)?,"seq":[1-9]\d*,"type":"[^"\\]+","unit":"[^"\\]+",'
                      r'"v":[1-9]\d*,"what":\{.*\}\}', re.ASCII)
DECODER = json.JSONDecoder(parse_float=int, parse_constant=int)  # whole numbers only: int() refuses others
read = pathlib.Path.read_bytes
def read_entry(line, before):
    """The entry of a line without its LF, once it is canonical and follows the entry before it."""
    entry, envelope = DECODER.decode(line.decode()), ENVELOPE.fullmatch(line.decode())
    text = json.dumps(entry, ensure_ascii=False, separators=(",", ":"), sort_keys=True)  # RFC 8785, as keys are ASCII
    demand(text.encode() == line and len(line) <= 65_535 and envelope, "not the canonical line of an entry")
    datetime.date.fromisoformat(envelope[4]), datetime.datetime.fromisoformat(envelope[1])
    bare = re.sub(r'"(\\.|[^"\\])*"', "", text)  # without strings
    depth = max(itertools.accumulate((char in "{[") - (char in "}]") for char in bare))
    largest = max(map(int, re.findall(r"\d+", bare)))
    demand("null" not in bare and depth <= 16 and largest < 2**53, "null, over 16 deep, or a number of 2^53 or more")
    demand(entry["seq"] == before["seq"] + 1 > entry.get("re", 0), "seq is not the next one, or re is ahead of it")
    demand(entry["at"] == before["at"] or "more" not in before and entry["at"] > before["at"], "at is out of order")
    return entry
def read_ledger(folder, old=()):
    """The newest checkpoint of a ledger and the entries up to it, once everything in the folder fits together."""
    keys, trees, identity = [], {}, json.loads(read(folder / "LEDGER"))  # trees: size -> root
    for item in identity["keys"]:
        if keys:  # the key before it signed a note that names it
            note = parse_note(item["note"].encode())
            demand(is_by(note, keys[-1][1]) and item["vkey"].encode() in note.text.split(b"\n")
                   and item["from"] > keys[-1][0], "LEDGER: a key was not handed over by the one before it")
        keys.append((item["from"], parse_key(item["vkey"], 1)))
    demand(keys[0][0] == 0 and {key.name for _, key in keys} == {identity["origin"]}, "LEDGER: a key of another name")
    newest = parse_note(read(folder / "checkpoint"))
    for path in [folder / "checkpoint", *sorted((folder / "checkpoints").glob("*")), *old]:
        note = parse_note(read(path))
        signer = [key for start, key in keys if start < max(note.size, 1)][-1]
        demand(is_by(note, signer) and note.origin == signer.name, f"{path} is not signed by the ledger's key")
        demand(note.size <= newest.size and trees.setdefault(note.size, note.root) == note.root, f"{path} contradicts")
    entry, entries, tops = {"seq": 0, "at": ""}, {}, []  # tops: (leaves, hash) of complete subtrees, largest first
    for first in range(1, newest.size + 1, 262_144):
        with (folder / f"log/{first:020}.jsonl").open("rb") as segment:
            for line in itertools.islice(segment, min(262_144, newest.size + 1 - first)):
                try:
                    entry = read_entry(line[:-1], entry)
                    demand(entry["id"] not in entries and line[-1:] == b"\n", "its id was used before, or it has no LF")
                except (ValueError, RecursionError) as fault:
                    raise ValueError(f"{segment.name}, entry {entry['seq'] + 1}: {fault}")
                entries[entry["id"]] = entry
                tops.append((1, digest(b"\0", line[:-1])))
                while len(tops) > 1 and tops[-2][0] == tops[-1][0]:
                    tops[-2:] = [(2 * tops[-1][0], digest(b"\1", tops[-2][1], tops[-1][1]))]
                if entry["seq"] in trees:
                    root = functools.reduce(lambda right, left: (0, digest(b"\1", left[1], right[1])), tops[::-1])[1]
                    demand(root == trees[entry["seq"]], f"not the root that was signed for {entry['seq']} entries")
    demand(entry["seq"] == newest.size and "more" not in entry, "the log is too short, or cut in a batch")
    return newest, list(entries.values())
# --- The poverty account (definitions 4 and 6) ---
INCOMING = ["carriedOver", "new", "relapsed", "fromOtherClass", "splitIn", "movedIn", "boundaryIn"]
OUTGOING = ["exited", "toOtherClass", "left", "merged", "movedOut", "boundaryOut"]
ENTERED = {"carried-over": "carriedOver", "new": "new", "relapse": "relapsed", "moved-in": "movedIn"}
def as_corrected(entries):
    """Corrected, without those that were voided; by day, what happens to units first, then by place in the log."""
    found = {entry["seq"]: {**entry, "what": dict(entry["what"])} for entry in entries}
    def meant(entry):
        target = found[entry["re"]]
        return meant(target) if target["type"] == "entry.correction-proposed" else target
    voided = {meant(entry)["seq"] for entry in entries if entry["type"] == "entry.voided"}
    for entry in entries:
        if entry["type"] == "entry.corrected" and entry["seq"] not in voided:
            for field, value in entry["what"]["corrected"].items():
                (meant(entry) if field in ("on", "unit", "plan", "doc") else meant(entry)["what"])[field] = value
    facts = [entry for seq, entry in found.items() if seq not in voided]
    return sorted(facts, key=lambda fact: (fact["on"], not fact["type"].startswith("unit."), fact["seq"]))
class Accounts:
    """Walks households, (id,), and units, id, through the days: what is above each, and the classes that it has."""
    def __init__(self, entries):
        self.flows, self.classes = collections.defaultdict(list), collections.defaultdict(dict)
        self.above, self.total, self.exits, years, facts = {}, {}, set(), {}, as_corrected(entries)
        for kind, what in ((fact["type"], fact["what"]) for fact in facts):
            if kind == "unit.registered":
                self.above[what["registered"]] = what.get("parent")
            elif kind in ("poverty-review.result-submitted", "poverty-review.result-approved"):
                years[what["review"]] = what["year"]
                self.total[kind[22:], what["area"], what["standard"], what["year"]] = what["total"]
        for fact in facts:
            year = years.get(fact["what"].get("review"), int(fact["on"][:4]))
            self.take(fact["type"], fact["what"], fact["seq"], year)
    def units(self, below): return [self.above[below], *self.units(self.above[below])] if self.above.get(below) else []
    def places(self, home):
        """Where a household counts: each unit above it with each class that it has, and under which standard."""
        return {(unit, *held) for unit in self.units((home,)) for held in self.classes[home].items()}
    def take(self, kind, what, seq, year):
        who, standard, now = what.get("household"), what.get("standard"), "near-poor" if "near-pov" in kind else "poor"
        ended = what["from"] if kind == "household.merged" else [who] if kind == "household.left-area" else []
        homes = self.classes if kind in ("unit.reparented", "unit.succeeded") else [who, *ended, *what.get("into", [])]
        before = {home: self.places(home) for home in list(homes)}
        into, out, held = "boundaryIn", "boundaryOut", self.classes[who].get(standard)
        if kind in ("household.registered", "household.moved"):
            into, out = ("movedIn", "movedOut") if what.get("reason") == "moved" else (into, out)
            self.above[who,] = what.get("hamlet") or what["to"]
        elif "d.exited-" in kind and held == now or "d.entered-" in kind and (held, now) == ("poor", "near-poor"):
            self.exits.add((who, self.classes[who].pop(standard)))
            into, out = "fromOtherClass", "exited"
            if held != now or what.get("toStatus") == "near-poor":
                out, self.classes[who][standard] = "toOtherClass", "near-poor"
        elif "d.entered-" in kind and held != now:
            is_back = (who, "poor") in self.exits or (who, now) in self.exits
            into = "relapsed" if is_back and what["entryKind"] == "new" else ENTERED[what["entryKind"]]
            out, self.classes[who][standard] = "toOtherClass", now
        elif kind == "household.split":
            into = "splitIn"
            self.classes.update({new: dict(self.classes[who]) for new in what["into"]})
        elif ended:
            out = "left" if kind == "household.left-area" else "merged"
            self.classes.update({home: {} for home in ended})
        elif kind == "unit.reparented":
            self.above[what["moved"]] = what["parent"]
        elif kind == "unit.succeeded":
            gone = {giver["unit"] for giver in what["from"] if giver["share"] == "full"} - set(what["to"])
            self.above.update({below: what["to"][0] for below, unit in self.above.items() if unit in gone})
        for home, was in before.items():
            for place in was ^ self.places(home):
                self.flows[(*place, out if place in was else into)].append((year, seq))
    def account(self, unit, year, standard, named):
        """Each column, the total and the rate, and for each column the entries that made it."""
        def seqs(columns, years):
            return sorted(seq for name in columns for at, seq in self.flows[unit, standard, named, name] if at in years)
        behind = {column: seqs([column], [year]) for column in INCOMING + OUTGOING}
        values = {column: len(found) for column, found in behind.items()}
        for column, years in (("opening", range(year)), ("closing", range(year + 1))):
            behind[column] = seqs(INCOMING + OUTGOING, years)
            values[column] = len(seqs(INCOMING, years)) - len(seqs(OUTGOING, years))
        total = self.total.get(("approved", unit, standard, year), self.total.get(("submitted", unit, standard, year)))
        rate = f"{(20_000 * values['closing'] + total) // (2 * total) / 100:.2f}" if total else None  # half up
        return {**values, "total": total, "rate": rate}, {**behind, "rate": behind["closing"]}
# --- Packs, and the command ---
def check_pack(folder, policy, entries):
    """An evidence pack: its entries and its period; and where it holds the whole log, its figure computed again."""
    figure, tree = json.loads(read(folder / "figure.json")), accept(policy, read(folder / "checkpoint"))
    demand((figure["size"], unbase64(figure["root"])) == tree[3:], "the figure is of another tree")
    found, period, name, cited = {}, figure["period"], figure["figure"], set(figure["entries"])
    for path in (folder / "entries").glob("*.entry"):
        seq, proven = check_proof(read(path.with_suffix(".tlog-proof")), read(path), policy)
        demand(proven == tree and path.stem == str(seq), f"{path.name} is proven for another place or tree")
        found[seq] = json.loads(read(path))
    at = {0: "", figure["size"] + 1: "~", **{seq: entry["at"] for seq, entry in found.items()}}  # when recorded
    first, after, counts = period["first"], period["first"] + period["count"], entries and figure["kind"] == "computed"
    demand({first - 1, first, after - 1, after, *cited} <= set(at), "an entry that is needed is not proven")
    demand(at[first - 1] < period["from"] <= at[first] and at[after - 1] < period["to"] <= at[after], "a wrong period")
    demand(all(f"{year - 1}-12-31" <= period[edge] < f"{year}-01-02" for edge, year in
               (("from", figure["year"]), ("to", figure["year"] + 1))), "the period is not the year of the figure")
    if counts:
        values, behind = Accounts(entries).account(*(figure[key] for key in ("unit", "year", "standard", "class")))
        is_so = str(values[name]) == figure["value"] and sorted(set(behind[name])) == figure["entries"]
        demand(is_so, f"from the entries, {name} is {values[name]}")
    elif figure["kind"] != "computed":  # somebody stated it: the entry, or its correction, has to say so
        told = json.dumps([entry["what"] for entry in found.values() if {entry["seq"], entry.get("re")} & cited])
        words = {str(figure[key]) for key in ("unit", "year", "standard", "value")}
        demand(words <= set(re.findall(r"[\w.-]+", told)), "no entry that it cites states this figure")
    how = "computed again" if counts else "only proven: its entries are in the log, it was NOT computed again"
    print(*map(figure.get, ("unit", "year", "standard", "class", "kind")), f"{name} = {figure['value']}, {how};",
          f"{period['count']} entries from {period['from']} to {period['to']}, {len(found)} proven; page unchecked")

def main(path, options):
    if not path.is_dir():
        seq, tree = check_proof(read(path), read(options["--entry"]), read(options["--policy"]))
        return print(f"{tree.origin}: entry {seq} is in the tree of {tree.size} entries")
    is_pack, entries = (path / "figure.json").exists() or (path / "entries").exists(), []
    if not is_pack or (path / "log").exists() or {"--old", "--account"} & set(options):
        tree, entries = read_ledger(path, [options["--old"]] if "--old" in options else [])
        print(f"{tree.origin}: {tree.size} entries, root {base64.b64encode(tree.root).decode()}")
    if is_pack:
        check_pack(path, read(options.get("--policy", path / "policy")), entries)
    elif "--policy" in options:
        accept(read(options["--policy"]), read(path / "checkpoint"))
    if "--account" in options:
        unit, year, standard = str(options["--account"]).split(",")
        accounts = [Accounts(entries).account(unit, int(year), standard, named)[0] for named in ("poor", "near-poor")]
        print(json.dumps(accounts, indent=1))

if __name__ == "__main__":
    if len(sys.argv) % 2 or not {*sys.argv[2::2]} <= {"--policy", "--entry", "--old", "--account"}:
        sys.exit(print(__doc__) or 2)
    path, *values = map(pathlib.Path, sys.argv[1::2])
    try:
        main(path, dict(zip(sys.argv[2::2], values)))
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as fault:
        print(f"verify.py: {fault}", file=sys.stderr)
        sys.exit(3 if path.is_dir() else 1)
