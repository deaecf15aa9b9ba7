"""The entries in Redis's own protocol, and read back from its stream.

    read_redis.py protocol ROWS FILE     a XADD for each row (export.py), for redis-cli --pipe
    read_redis.py read SOCKET            every entry in order
    read_redis.py replay SOCKET ANSWER   the same, decoded and folded outside
"""

import pathlib, sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import fold


def protocol(rows, path):
    with open(rows, "rb") as table, open(path, "wb") as file:
        for row in table:
            seq, id, at, by, on, type, v, unit, _, re, voided, what = row[:-1].split(b"\t")
            entry = b'{"at":"%s","by":"%s","id":"%s","on":"%s",' % (at, by, id, on)
            entry += (b'"re":%s,' % re if re else b"") + b'"seq":%s,"type":"%s","unit":"%s","v":%s,' % (seq, type, unit, v)
            entry += (b'"voided":true,' if voided == b"t" else b"") + b'"what":%s}' % what
            words = (b"XADD", b"events", seq + b"-0", b"entry", entry)
            file.write(b"*5\r\n" + b"".join(b"$%d\r\n%s\r\n" % (len(word), word) for word in words))


def entries(socket):
    """(seq, JSON) of every entry, in pages."""
    import redis
    server, after = redis.Redis(unix_socket_path=socket, protocol=2), b"-"
    # The raw answer: no dictionary is made of each entry.
    server.set_response_callback("XRANGE", lambda answer, **_: answer)
    while page := server.execute_command("XRANGE", "events", after, "+", "COUNT", 10_000):
        for id, (_, entry) in page:
            yield id, entry
        after = b"(" + page[-1][0]


def read(socket):
    if not sum(1 for _ in entries(socket)):
        sys.exit("read_redis.py: the stream is empty")


def replay(socket, answer):
    state = fold.Fold()
    for _, line in entries(socket):
        entry = fold.loads(line)
        state.take(entry["seq"], entry["on"], entry["type"], entry["what"], entry.get("voided", False))
    fold.write(state.answer(), answer)


{"protocol": protocol, "read": read, "replay": replay}[sys.argv[1]](*sys.argv[2:])
