"""A ledger that is served: made of the worked stories, started, signed in to, killed."""

import atexit, http.client, json, re, subprocess, time, urllib.parse
from program import ENVIRONMENT, ROOT, SCRATCH, SOCAI, good

ACCOUNT, PASSWORD = "demo", "so-cai-dung-thu"
# Registered by both stories; the first one's stand.
TWICE = ("sao-mai", "sm-hoa-ban", "sm-nam-sen", "sm-pu-may", "sm-ns-ban-cuom", "h-sm0005", "h-sm0007")


def story(name):
    """The drafts of a worked story, for a ledger with a real clock."""
    lines = (ROOT / "events/journeys" / f"{name}.jsonl").read_text().splitlines()
    return [{key: value for key, value in json.loads(line).items() if key != "at"} for line in lines]


def stories():
    """The annual reviews of xã Nậm Sen (95 drafts), then the nominations of its huyện (37 that are not there yet)."""
    second = [draft for draft in story("nomination")
              if not (draft["type"].endswith(".registered")
                      and draft["what"].get("registered", draft["what"].get("household")) in TWICE)]
    return story("annual-review") + second


def grant(role, groups=(), scope="sao-mai", account="a-demo"):
    return {"by": "a-operator", "id": f"grant-{account}-{role}-{len(groups)}", "on": "2023-01-01", "type": "access.granted",
            "unit": scope, "v": 1, "what": {"account": account, "eventGroups": list(groups), "role": role, "scope": scope}}


def text(drafts):
    return "".join(json.dumps(draft, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n" for draft in drafts)


def new_office(name, drafts, grants=None):
    """A ledger with entries, and one account that may record and read everything under `sao-mai`."""
    folder = SCRATCH / name
    good("init", folder, "--origin", "hard.example/so-cai", "--title", "Sổ cái để thử")
    password = SCRATCH / "password"
    password.write_text(PASSWORD + "\n")
    good("account", "add", ACCOUNT, "--id", "a-demo", "--password-file", password, "--ledger", folder)
    password.unlink()
    grants = [grant("recorder"), grant("recorder", ["ledger"]), grant("auditor")] if grants is None else grants
    good("append", "-", "--ledger", folder, input=text([*drafts, *grants]))
    return folder


class Served:
    """`socai serve` over a ledger, until it is stopped or killed."""

    def __init__(self, folder, *more, port=0):
        self.log = SCRATCH / f"{folder.name}.log"
        begin = time.monotonic()
        with open(self.log, "ab") as log:
            self.child = subprocess.Popen([SOCAI, "serve", "--ledger", folder, "--listen", f"127.0.0.1:{port}", "--lang", "en", *more],
                                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, env=ENVIRONMENT)
        atexit.register(self.child.kill)
        said = self.child.stdout.readline().decode()
        found = re.search(r"127\.0\.0\.1:(\d+)", said)
        if not found:
            self.child.wait(10)
            raise SystemExit(f"the service did not start: {said!r} {self.log.read_text()[-500:]!r}")
        self.port = int(found[1])
        while self.get("/readyz")[0] != 200:
            time.sleep(0.01)
        self.seconds_to_ready = time.monotonic() - begin

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"

    def connection(self, timeout=20):
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)

    def ask(self, method, path, body=None, headers={}):
        """Status, headers and body of one request on a connection of its own."""
        line = self.connection()
        try:
            line.request(method, path, body.encode() if isinstance(body, str) else body, headers)
            answer = line.getresponse()
            return answer.status, answer.headers, answer.read()
        finally:
            line.close()

    def get(self, path, **headers):
        return self.ask("GET", path, headers=headers)

    def sign_in(self, account=ACCOUNT, password=PASSWORD, then="/"):
        """As a browser does it: the status; the cookie of the session and where it leads to, or None."""
        _, headers, page = self.get("/sign-in")
        cookie = headers["Set-Cookie"].split(";")[0]
        csrf = re.search(rb'name="csrf"[^>]* value="([^"]+)"', page)[1].decode()
        form = urllib.parse.urlencode({"account": account, "password": password, "csrf": csrf, "then": then})
        status, headers, _ = self.ask("POST", "/sign-in", form, {"Cookie": cookie, "Content-Type": "application/x-www-form-urlencoded"})
        return (status, headers["Set-Cookie"].split(";")[0], headers["Location"]) if status == 303 else (status, None, None)

    def kill(self):
        self.child.kill()
        self.child.wait()

    def stop(self):
        """Asks it to end; the exit code."""
        self.child.terminate()
        try:
            return self.child.wait(30)
        finally:
            self.child.stdout.close()

    @property
    def memory(self):
        """Resident bytes."""
        with open(f"/proc/{self.child.pid}/statm") as file:
            return int(file.read().split()[1]) * 4096
