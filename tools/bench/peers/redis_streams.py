"""Redis: one stream, each entry a JSON line; an append-only file that is synced before anything is answered."""

import csv, os, shutil, subprocess, time
from peer import FLIGHT, HERE, IN_FLIGHT, PYTHON, Peer, draft_line
from processes import BenchError, Cost, Meter, RUNNING, run

MANUAL = "https://redis.io/docs/latest/"


class Redis(Peer):
    name, title = "redis", "Redis streams"
    ways = ((1, ""), (64, ""), (256, ""), (1024, ""), (64, IN_FLIGHT))
    settings = [
        ("appendonly yes, appendfsync always", "an answer means that it is on disk; commands that came together share a sync",
         MANUAL + "operate/oss_and_stack/management/persistence/"),
        ('save ""', "no snapshots beside the append-only file", MANUAL + "operate/oss_and_stack/management/persistence/"),
        ("redis-cli --pipe of the raw protocol", "bulk loading", MANUAL + "develop/use/patterns/bulk-loading/"),
        ("redis-benchmark over a unix socket, one XADD in flight for each client", "singles",
         MANUAL + "operate/oss_and_stack/management/optimization/benchmarks/"),
        ("XRANGE in pages of 10,000 by redis-py with hiredis", "reading back", MANUAL + "commands/xrange/")]
    stands_out = "Everything lies in memory; it has no fold of its own, so a program folds what XRANGE gives."

    def __init__(self):
        self.process = None

    def missing(self):
        return None if shutil.which("redis-server") else "redis-server is not installed (tools/bench/setup)"

    def version(self):
        return subprocess.check_output(["redis-server", "--version"], text=True).split("v=")[1].split()[0]

    def start(self, folder):
        self.folder, self.socket = folder, f"{folder}/redis.sock"
        log = open(f"{folder}/log", "wb")
        self.process = subprocess.Popen(
            ["redis-server", "--port", "0", "--unixsocket", self.socket, "--dir", folder, "--appendonly", "yes",
             "--appendfsync", "always", "--save", "", "--maxclients", "2000"], stdout=log, stderr=log)
        RUNNING.add(self.process)
        for _ in range(200):
            time.sleep(0.05)
            if os.path.exists(self.socket):
                return
        raise BenchError(f"redis-server does not answer; its log is {folder}/log")

    def stop(self):
        if self.process:
            self.process.kill()
            self.process.wait()
            RUNNING.discard(self.process)
            self.process = None

    def served(self, command, **how):
        with Meter(self.process.pid) as meter:
            cost = run(command, **how)
        return Cost(cost.wall, cost.cpu + meter.cpu, meter.memory + cost.memory)

    def load(self, rows):
        protocol = f"{rows}.resp"
        if not os.path.exists(protocol):
            run([PYTHON, f"{HERE}/read_redis.py", "protocol", rows, protocol])
        self.served(["redis-cli", "-s", self.socket, "FLUSHALL"])
        cost = self.served(["redis-cli", "-s", self.socket, "--pipe"], input=protocol, out=f"{self.folder}/pipe.out")
        if "errors: 0" not in open(f"{self.folder}/pipe.out").read():
            raise BenchError("redis-cli --pipe met errors; see " + f"{self.folder}/pipe.out")
        return cost

    def read_back(self):
        return self.served([PYTHON, f"{HERE}/read_redis.py", "read", self.socket])

    def replay(self, answer):
        return self.served([PYTHON, f"{HERE}/read_redis.py", "replay", self.socket, answer])

    def durable(self, writers, seconds, way):
        count, out = int((2_000 if writers == 1 else 20_000) * seconds), f"{self.folder}/benchmark.csv"
        flight = ["-P", FLIGHT] if way == IN_FLIGHT else []
        line = ('{"at":"2024-03-01T00:00:00.000Z","by":"a-bench","id":"profile-__rand_int__","on":"2024-03-01","seq":1000,'
                '"type":"household.profile-assessed","unit":"bench","v":1,"what":' + draft_line() + "}")
        with Meter(self.process.pid) as meter:
            cost = run(["redis-benchmark", "-s", self.socket, "-n", count, "-c", writers, *flight, "-r", 10**12,
                        "--csv", "XADD", "stream", "*", "entry", line], out=out)
        # "test","rps","avg_latency_ms","min_latency_ms","p50_latency_ms","p95_latency_ms","p99_latency_ms","max_latency_ms"
        row = list(csv.reader(open(out)))[-1]
        run(["redis-cli", "-s", self.socket, "DEL", "stream"])
        return {"rate": float(row[-7]), "p50": float(row[-4]) / 1e3, "p99": float(row[-2]) / 1e3, "cpu": cost.cpu + meter.cpu,
                "memory": meter.memory, "count": count}
