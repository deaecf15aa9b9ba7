"""What is refused, and what the one sentence about it must hold. `HELD` is in the ledger already; `GOOD` would be taken."""

from program import draft, household_draft, import_draft, line

HELD = household_draft("held-1", "h-held")
GOOD = import_draft("new-1")


def without(draft, key):
    return {k: v for k, v in draft.items() if k != key}


def what(**changes):
    return {**GOOD, "what": {k: v for k, v in {**GOOD["what"], **changes}.items() if v is not None}}


EXIT = draft("new-1", "household.exited-poverty",
             {"household": "h-held", "review": "rv-1", "standard": "st-1", "toStatus": "near-poor"})

# name, lines of the file, what the sentence must hold
REFUSED = [
    ("not JSON", ['{"by":"a-hard",,}\n'], [":1:", r"JSON"]),
    ("JSON cut off", [line(GOOD)[:-4] + "\n"], [":1:", r"JSON"]),
    ("not an object", ["[1,2]\n"], [":1:", r"object"]),
    ("not UTF-8", [line(GOOD).encode().replace(b"a test", b"a \xff")], [":1:", r"UTF-8"]),
    ("two keys of one name", [line(GOOD).replace('"v":1', '"v":1,"v":1')], [":1:", r"already"]),
    ("a number with a fraction", [line(GOOD).replace('"rows":1', '"rows":1.5')], [":1:"]),
    ("a number beyond 2^53", [line(GOOD).replace('"rows":1', '"rows":9007199254740993')], [":1:"]),
    ("null", [line(GOOD).replace('"rows":1', '"rows":null')], [":1:"]),
    ("unknown type", [line({**GOOD, "type": "household.vanished"})], [":1:", r"type", r"household\.vanished"]),
    ("unknown version", [line({**GOOD, "v": 2})], [":1:", r"\bv\b", r"\b2\b"]),
    ("missing field", [line(what(rows=None))], [":1:", r"rows"]),
    ("extra field", [line(what(colour="red"))], [":1:", r"colour"]),
    ("wrong kind of value", [line(what(rows="many"))], [":1:", r"rows"]),
    ("wrong enum", [line({**EXIT, "what": {**EXIT["what"], "toStatus": "wealthy"}})], [":1:", r"toStatus", r"wealthy"]),
    ("missing envelope field", [line(without(GOOD, "on"))], [":1:", r"\bon\b"]),
    ("extra envelope field", [line({**GOOD, "colour": "red"})], [":1:", r"colour"]),
    ("a day that is none", [line({**GOOD, "on": "2023-02-29"})], [":1:", r"\bon\b", r"2023-02-29"]),
    ("a day that has not come", [line({**GOOD, "on": "2999-01-01"})], [":1:", r"\bon\b", r"2999-01-01", r"entry\.day-not-ahead"]),
    ("text that turns around", [line(what(reason="a\u202eb"))], [":1:", r"reason", r"U\+202E", r"entry\.plain-text"]),
    ("text that steers the terminal", [line(what(reason="a\u001b[2Jb"))], [":1:", r"reason", r"U\+001B"]),
    ("an identity number behind a prefix", [line(household_draft("new-1", "h-012345678901"))], [":1:", r"household"]),
    ("an id with a space", [line({**GOOD, "id": "new 1"})], [":1:", r"\bid\b"]),
    ("an id of 65 characters", [line({**GOOD, "id": "x" * 65})], [":1:", r"\bid\b"]),
    ("seq given by the sender", [line({**GOOD, "seq": 7})], [":1:", r"seq"]),
    ("at given by the sender", [line({**GOOD, "at": "2024-03-01T00:00:00.000Z"})], [":1:", r"\bat\b"]),
    ("more given by the sender", [line({**GOOD, "more": True})], [":1:", r"more"]),
    ("re that names nothing", [line({**GOOD, "re": "nobody"})], [":1:", r"\bre\b"]),
    ("re that names a later entry", [line({**GOOD, "re": 4000})], [":1:", r"\bre\b"]),
    ("an entry beyond 65,535 bytes", [line(what(reason="\U00020000" * 8192, source="\U00020000" * 8192))], [":1:", r"65,?535"]),
    ("duplicate id, other content", [line({**HELD, "on": "2024-03-02"})], [":1:", r"held-1"]),
    ("one id twice in a batch", [line(GOOD), line({**GOOD, "on": "2024-03-02"})], [":2:", r"new-1"]),
    ("a batch with one bad entry", [line(GOOD), line(import_draft("new-2")), line({**import_draft("new-3"), "v": 9}),
                                    line(import_draft("new-4"))], [":3:", r"\bv\b"]),
    ("a batch known in part", [line(HELD), line(GOOD)], [r"held-1"]),
    ("a rule broken", [line(EXIT)], [":1:", r"exit\.needs-poverty"]),
    ("a household without a place", [line(household_draft("new-1", "h-new") | {"what": {
        **household_draft("new-1", "h-new")["what"], "hamlet": "nowhere"}})], [":1:", r"nowhere|hamlet"]),
    ("an identity number as an id", [line(household_draft("new-1", "123456789012"))], [":1:", r"identity number|digits"]),
]

# name, words, exit code, what the sentence must hold; LEDGER stands for the ledger's folder
CALLS = [
    ("unknown command", ["apend"], 2, [r"apend"]),
    ("unknown option", ["append", "-", "--leger", "LEDGER"], 2, [r"--leger"]),
    ("option without its value", ["append", "-", "--ledger"], 2, [r"--ledger"]),
    ("no ledger named", ["verify"], 2, [r"--ledger|SOCAI_LEDGER"]),
    ("unknown format", ["log", "--ledger", "LEDGER", "--format", "xml"], 2, [r"xml"]),
    ("a file that is not there", ["append", "LEDGER/../nowhere.jsonl", "--ledger", "LEDGER"], 1, [r"nowhere\.jsonl"]),
    ("a folder in place of a file", ["append", "LEDGER", "--ledger", "LEDGER"], 1, [r"ledger"]),
    ("a ledger folder that is not there", ["append", "/dev/null", "--ledger", "LEDGER/../none"], 2, [r"none"]),
    ("a ledger folder that is none", ["append", "/dev/null", "--ledger", "LEDGER/log"], 2, [r"log"]),
    ("asking a folder that is none", ["log", "--ledger", "LEDGER/log"], 2, [r"log"]),
    ("init where a ledger is", ["init", "LEDGER", "--origin", "hard.example/again"], 1, [r"ledger"]),
    ("init with an origin that is none", ["init", "LEDGER/../fresh", "--origin", "two words+"], 2, [r"two words"]),
]
