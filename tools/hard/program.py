"""The program under test: where it is, how it is run, and ledgers to hurt.

SOCAI names the binary; otherwise the newest of .build/release/socai and .build/debug/socai is taken.
"""

import atexit, hashlib, json, os, pathlib, shutil, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCRATCH = pathlib.Path(tempfile.mkdtemp(prefix="socai-hard-"))
atexit.register(shutil.rmtree, SCRATCH, ignore_errors=True)


def binary():
    if os.environ.get("SOCAI"):
        return os.path.abspath(os.environ["SOCAI"])
    built = [path for path in (ROOT / ".build/release/socai", ROOT / ".build/debug/socai") if path.exists()]
    if not built:
        sys.exit(f"{sys.argv[0]}: there is no socai to test; 'swift build' makes one, or SOCAI names it")
    return str(max(built, key=lambda path: path.stat().st_mtime))


SOCAI = binary()
ENVIRONMENT = {**os.environ, "LC_ALL": "C", "SWIFT_BACKTRACE": "enable=no"}


class Result:
    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    def __str__(self):
        return f"exit {self.code}, stdout {self.out[-300:]!r}, stderr {self.err[-300:]!r}"


def socai(*words, input="", before=(), **options):
    """Runs the program, by way of the command `before` if one is given (another user, a namespace)."""
    text = input if isinstance(input, bytes) else input.encode()
    done = subprocess.run([*before, SOCAI, *map(str, words)], input=text, capture_output=True,
                          env=ENVIRONMENT, timeout=120, **options)
    return Result(done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace"))


def good(*words, **options):
    result = socai(*words, **options)
    if result.code != 0:
        sys.exit(f"{sys.argv[0]}: 'socai {' '.join(map(str, words))}' should have worked: {result}")
    return result


def new_ledger(name, drafts=()):
    """A fresh ledger in the scratch folder; key and vault lie beside it."""
    folder = SCRATCH / name
    good("init", folder, "--origin", "hard.example/ledger", "--title", "A ledger to hurt")
    if drafts:
        good("append", "-", "--ledger", folder, input="".join(line(d) for d in drafts))
    return folder


def copy(ledger, name):
    """The ledger's folder, key and vault once more."""
    folder = SCRATCH / name
    shutil.copytree(ledger, folder)
    for suffix in (".key", ".vault"):
        if os.path.exists(f"{ledger}{suffix}"):
            (shutil.copytree if os.path.isdir(f"{ledger}{suffix}") else shutil.copy2)(f"{ledger}{suffix}", f"{folder}{suffix}")
    return folder


def draft(id, type, what, on="2024-03-01", unit="hamlet-1", **more):
    return {"by": "a-hard", "id": id, "on": on, "type": type, "unit": unit, "v": 1, "what": what, **more}


def line(draft):
    return json.dumps(draft, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"


def place_drafts():
    """A province, a district, a commune and a hamlet."""
    above, drafts = None, []
    for level in ("province", "district", "commune", "hamlet"):
        id = f"{level}-1"
        what = {"kind": "administrative-area", "level": level, "nameVi": f"Nơi {level}", "namedIndividually": True,
                "registered": id, **({"parent": above} if above else {})}
        drafts.append(draft(f"place-{level}", "unit.registered", what, unit=above or id))
        above = id
    return drafts


def import_draft(id):
    """An event that no rule asks anything of."""
    return draft(id, "import.declared", {"reason": "a test", "rows": 1, "source": "tools/hard"})


def household_draft(id, household):
    """An event with personal fields, so that the vault is written too."""
    return draft(id, "household.registered", {"address": "Số 1", "hamlet": "hamlet-1", "headName": "Lò Văn Sen",
                                              "household": household, "members": 4})


def log_lines(ledger):
    """Every line of the log with its LF, as it is on disk."""
    lines = []
    for segment in sorted((ledger / "log").glob("*.jsonl")):
        lines += segment.read_bytes().splitlines(keepends=True)
    return lines


def leaf_hash(line):
    return hashlib.sha256(b"\0" + line.rstrip(b"\n")).hexdigest()


def fingerprint(folder):
    """Every file below a folder with its bytes, for 'nothing was written'."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


class Report:
    """One line for each result; the exit code tells whether all held."""

    def __init__(self):
        self.faults = 0

    def __call__(self, name, holds, detail=""):
        self.faults += not holds
        detail = " / ".join(part.strip() for part in detail.splitlines() if part.strip())
        print(f"{'ok   ' if holds else 'FAULT'} {name}{': ' + detail if detail else ''}", flush=True)

    def end(self):
        sys.exit(1 if self.faults else 0)
