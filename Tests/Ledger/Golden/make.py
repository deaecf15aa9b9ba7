"""Makes the golden ledger beside this file with nothing but hashlib, json and the openssl command.

It is the format, written down a second time: `GoldenTests` holds the Swift writer and verifier against its bytes. The key
is made up and signs nothing else. Run only when a new version of the format gets a folder of its own.
"""
import base64, hashlib, json, os, subprocess, sys, tempfile

NAME = "golden.example/so-cai"
SEED = bytes(range(32))
HERE = os.path.dirname(os.path.abspath(__file__))

def sha(data): return hashlib.sha256(data).digest()
def canonical(value): return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()

def root(leaves):
    if len(leaves) == 1: return leaves[0]
    k = 1
    while k * 2 < len(leaves): k *= 2
    return sha(b"\x01" + root(leaves[:k]) + root(leaves[k:]))

def openssl(*args): return subprocess.run(["openssl", *args], check=True, capture_output=True).stdout

def sign(message):
    # PKCS #8 of an Ed25519 seed (RFC 8410).
    der = bytes.fromhex("302e020100300506032b657004220420") + SEED
    with tempfile.TemporaryDirectory() as folder:
        key, text = os.path.join(folder, "key"), os.path.join(folder, "text")
        open(key, "wb").write(der)
        open(text, "wb").write(message)
        public = openssl("pkey", "-inform", "DER", "-in", key, "-pubout", "-outform", "DER")[-32:]
        return public, openssl("pkeyutl", "-sign", "-rawin", "-keyform", "DER", "-inkey", key, "-in", text)

def write(name, data):
    path = os.path.join(HERE, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    open(path, "wb").write(data)

# One of each kind: a first entry, all optional keys, a batch of three, free text in Vietnamese, the last at an equal moment.
DOC = hashlib.sha256(b"a scan").hexdigest()
def entry(seq, at, id, type, what, **more):
    return {"at": at, "by": "a-golden", "id": id, "on": "2023-12-10", "seq": seq, "type": type,
            "unit": "w-1", "v": 1, "what": what, **more}
ENTRIES = [
    entry(1, "2023-12-14T03:21:07.123Z", "g:1", "ledger.opened", {"clock": "story", "origin": NAME}),
    entry(2, "2023-12-14T03:21:07.123Z", "g:2", "household.exited-poverty",
          {"household": "h-4k2m9q", "toStatus": "near-poor"}, doc=DOC, plan="p-1", re=1),
    entry(3, "2023-12-15T00:00:00.000Z", "g:3", "unit.renamed", {"name": "Xã Nùng Trí Cao"}, more=True),
    entry(4, "2023-12-15T00:00:00.000Z", "g:4", "figure.published", {"counts": [1, -2, 9007199254740991], "final": False}, more=True, v=2),
    entry(5, "2023-12-15T00:00:00.000Z", "g:5", "unit.renamed", {"name": "\"\\\n\u007f", "a": {"b": {}}}),
    entry(6, "2023-12-15T00:00:00.000Z", "g:6", "household.registered", {}, re=5),
]

lines = [canonical(e) for e in ENTRIES]
leaves = [sha(b"\x00" + line) for line in lines]

def checkpoint(size):
    text = f"{NAME}\n{size}\n{base64.b64encode(root(leaves[:size])).decode()}\n"
    public, signature = sign(text.encode())
    id = sha(NAME.encode() + b"\n\x01" + public)[:4]
    line = "— %s %s\n" % (NAME, base64.b64encode(id + signature).decode())
    return public, id, (text + "\n" + line).encode()

public, id, newest = checkpoint(6)
vkey = "%s+%s+%s" % (NAME, id.hex(), base64.b64encode(b"\x01" + public).decode())
write("ledger/LEDGER", canonical({"format": 1, "keys": [{"from": 0, "vkey": vkey}], "origin": NAME}) + b"\n")
write("ledger/log/00000000000000000001.jsonl", b"".join(line + b"\n" for line in lines))
write("ledger/tree/0", b"".join(leaves))
write("ledger/checkpoint", newest)
# The first of each day (UTC): size 1 on the 14th; on the 15th the first checkpoint that was made durable has all six.
write("ledger/checkpoints/1", checkpoint(1)[2])
write("ledger/checkpoints/6", newest)
write("ledger.key", ("PRIVATE+KEY+%s+%s+%s\n" % (NAME, id.hex(), base64.b64encode(b"\x01" + SEED).decode())).encode())
print(root(leaves).hex())

# The same ledger with a second key from size 6 on, and one entry behind it. The seed of the second key is 32 to 63.
def with_seed(first, text):
    global SEED
    before, SEED = SEED, bytes(range(first, first + 32))
    try:
        public, signature = sign(text)
        id = sha(NAME.encode() + b"\n\x01" + public)[:4]
        return "%s+%s+%s" % (NAME, id.hex(), base64.b64encode(b"\x01" + public).decode()), id, signature
    finally:
        SEED = before

def note(text, first):
    _, id, signature = with_seed(first, text.encode())
    return text + "\n— %s %s\n" % (NAME, base64.b64encode(id + signature).decode())

second, _, _ = with_seed(32, b"only the key is asked for")
handover = note("socai/key-rotation/v1\n6\n%s\n" % second, 0)
lines.append(canonical(entry(7, "2023-12-15T00:00:00.000Z", "g:7", "key.rotated", {"newKey": second, "oldKey": vkey, "size": 6})))
leaves.append(sha(b"\x00" + lines[6]))
keys = [{"from": 0, "vkey": vkey}, {"from": 6, "note": handover, "vkey": second}]
write("rotated/LEDGER", canonical({"format": 1, "keys": keys, "origin": NAME}) + b"\n")
write("rotated/log/00000000000000000001.jsonl", b"".join(line + b"\n" for line in lines))
write("rotated/tree/0", b"".join(leaves))
write("rotated/checkpoint", note("%s\n7\n%s\n" % (NAME, base64.b64encode(root(leaves)).decode()), 32).encode())
write("rotated/checkpoints/1", checkpoint(1)[2])
write("rotated/checkpoints/6", newest)
