"""What the figures were taken on, and what it can do at most."""

import os, platform, re, shutil, subprocess, time
from pathlib import Path
from processes import BenchError, Cost, run

HERE = Path(__file__).resolve().parent


def described(folder):
    cpu = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.machine())
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    disk = subprocess.run(["df", "--output=source,fstype", folder], capture_output=True, text=True).stdout.split("\n")[1].split()
    system = next((line.split("=", 1)[1].strip().strip('"') for line in open("/etc/os-release") if line.startswith("PRETTY_NAME")), "")
    return {"processor": cpu, "cores": os.cpu_count(), "memoryGiB": round(memory, 1), "system": f"{system}, Linux {platform.release()}",
            "disk": " ".join(disk)}


def busy():
    """Cores that others keep busy, in a second in which this run does nothing."""
    def ticks():
        with open("/proc/stat") as file:
            user, nice, system, idle, waiting, *rest = map(int, file.readline().split()[1:])
        return user + nice + system + sum(rest[:3]), user + nice + system + sum(rest[:3]) + idle + waiting

    (worked, all), _ = ticks(), time.sleep(1)
    after = ticks()
    return round((after[0] - worked) / max(1, after[1] - all) * os.cpu_count(), 2)


class Limits:
    """Bare loops in C (limits.c), compiled for this processor."""

    def __init__(self, folder):
        self.path, self.folder = f"{folder}/limits", folder
        compiler = next(filter(shutil.which, ("cc", "clang", "gcc")), None)
        if not compiler:
            raise BenchError("there is no C compiler for the limits of the machine (apt-get install gcc)")
        run([compiler, "-O3", "-march=native", "-o", self.path, HERE / "limits.c", "-lcrypto", "-lpthread"])

    def _told(self, *words):
        out = f"{self.path}.out"
        cost = run([self.path, *words], out=out)
        return cost, [float(word) for word in open(out).read().split()]

    def log(self, made, work, threads=None):
        cost, (seconds, lines) = self._told("log", threads or os.cpu_count(), work, *made.segments)
        return Cost(seconds, cost.cpu, cost.memory)

    def memory(self):
        """Bytes a second that all cores read together."""
        _, (seconds, count) = self._told("memory", os.cpu_count())
        return count / seconds

    def sync(self, ledger, count, size, kind):
        _, (seconds, done, p50, p99) = self._told("sync", f"{ledger}.bare", count, size, kind)
        return {"rate": done / seconds, "p50": p50, "p99": p99}

    def group(self, ledger, count, size, kind, writers):
        _, (seconds, done, p50, p99) = self._told("group", f"{ledger}.bare", count, size, kind, writers)
        return {"rate": done / seconds, "p50": p50, "p99": p99}

    def cat(self, made):
        return run(["cat", *made.segments])

    def sha256sum(self, made):
        return run(["sha256sum", *made.segments])

    def go(self, made):
        """Go's sumdb over the same log (tools/outside): leaves, root and signature by a verifier that is not ours, one core."""
        program = f"{self.folder}/outside"
        if not os.path.exists(program):
            if not shutil.which("go"):
                raise BenchError("Go is not installed (tools/setup)")
            # Outside a module Go takes a folder by a path that is relative and says so.
            source = f"./{os.path.relpath(HERE.parent / 'outside')}"
            run(["go", "build", "-o", program, source], env=os.environ | {
                "GO111MODULE": "off", "GOPATH": "/usr/share/gocode", "GOPROXY": "off", "GOFLAGS": "", "GOCACHE": f"{self.folder}/go-cache"})
        return run([program, "log", made.folder], env=os.environ | {"GOMAXPROCS": "1"})

    def openssl(self, size):
        """SHA-256 bytes a second of one core, in blocks of a size."""
        out = f"{self.path}.openssl"
        run(["openssl", "speed", "-seconds", "1", "-bytes", size, "-mr", "-evp", "sha256"], out=out)
        return float(re.findall(r"^\+F:.*:([\d.]+)$", open(out).read(), re.M)[-1])
