"""A Xueying of its own for a test: a data directory, a database, and processes that can be killed."""

import json
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import time
import urllib.error
import urllib.request
import uuid
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def binary() -> str:
    """The executable under test."""
    path = os.environ.get("XUEYING_TEST_BINARY", str(ROOT / ".build/debug/xueying"))
    assert Path(path).exists(), f"{path} is missing: build first, or set XUEYING_TEST_BINARY"
    return path


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def run_photo(*command: str) -> subprocess.CompletedProcess:
    """Runs `xueying photo …`, which needs no installation."""
    return subprocess.run(
        [binary(), "photo", *command],
        cwd=ROOT, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=120,
    )


class Server:
    """One installation with its demo; `engine` is `sqlite` or `postgres`."""

    def __init__(self, folder: Path, engine: str = "sqlite"):
        self.folder = folder
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.engine = engine
        self.database = self.__database()
        self.processes: list[subprocess.Popen] = []
        self.log = folder / "server.log"
        folder.mkdir(parents=True, exist_ok=True)
        self.run("migrate")
        self.demo = json.loads(self.run("demo", "--json").stdout)
        self.unused = [code for code in self.demo["captureCodes"] if self.__fits(code)]

    def __database(self) -> str:
        if self.engine == "sqlite":
            return f"sqlite://{self.folder.resolve()}/xueying.db"
        server = os.environ["XUEYING_TEST_POSTGRES"]
        name = f"e2e_{uuid.uuid4().hex[:12]}"
        subprocess.run(["psql", "-q", server, "-c", f"create database {name}"], check=True)
        return server.rsplit("/", 1)[0] + "/" + name

    def __fits(self, code: dict) -> bool:
        """Whether the code leads to an order in the demo batch: of its school and still valid."""
        school = self.demo["captureCodes"][0].get("schoolCode")
        return not code.get("expired") and code.get("schoolCode") == school

    def place(self) -> list[str]:
        return [
            "--data", str(self.folder), "--database", self.database,
            "--public-url", self.address, "--undo-seconds", "1",
        ]

    def run(self, *command: str, check: bool = True) -> subprocess.CompletedProcess:
        """Runs one command of the executable on this installation."""
        done = subprocess.run(
            [binary(), *command, *self.place()],
            cwd=ROOT, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=120,
        )
        assert not check or done.returncode == 0, f"{command}: {done.stdout}\n{done.stderr}"
        return done

    def start(self) -> "Server":
        """Starts one process on SQLite, `serve` and `work` apart on PostgreSQL."""
        serve = ["serve", "--port", str(self.port)]
        if self.engine == "postgres":
            self.__spawn(serve + ["--no-worker"])
            self.__spawn(["work"])
        else:
            self.__spawn(serve)
        self.__wait()
        return self

    def __spawn(self, command: list[str]) -> None:
        with self.log.open("ab") as log:
            self.processes.append(subprocess.Popen(
                [binary(), *command, *self.place()],
                cwd=ROOT, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            ))

    def __wait(self) -> None:
        until = time.monotonic() + 60
        while time.monotonic() < until:
            assert all(process.poll() is None for process in self.processes), self.tail()
            try:
                with urllib.request.urlopen(self.address + "/health", timeout=2) as answer:
                    if answer.status == 200:
                        return
            except (urllib.error.URLError, ConnectionError, TimeoutError):
                time.sleep(0.1)
        raise AssertionError(f"the server did not answer /health:\n{self.tail()}")

    def tail(self) -> str:
        """The end of what the processes wrote."""
        return self.log.read_text(errors="replace")[-4000:] if self.log.exists() else ""

    def kill(self) -> None:
        """Ends every process as a power cut would."""
        for process in self.processes:
            process.send_signal(signal.SIGKILL)
            process.wait()
        self.processes = []

    def stop(self) -> int:
        """Ends every process politely; returns the largest exit code."""
        codes = []
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            try:
                codes.append(abs(process.wait(timeout=20)))
            except subprocess.TimeoutExpired:
                process.kill()
                codes.append(process.wait())
        self.processes = []
        return max(codes, default=0)

    def remove(self) -> None:
        self.stop()
        if self.engine == "postgres":
            server, name = self.database.rsplit("/", 1)
            subprocess.run(
                ["psql", "-q", f"{server}/postgres", "-c", f"drop database {name} with (force)"],
                check=False,
            )
        shutil.rmtree(self.folder, ignore_errors=True)

    def next_code(self) -> dict:
        """A capture code that no test of this installation has used: `file`, `lastFour`, …"""
        assert self.unused, "the demo holds too few capture codes for these tests"
        code = self.unused.pop(0)
        return code | {"file": str(self.picture(code))}

    def picture(self, code: dict) -> Path:
        """The image file of a capture code."""
        path = Path(code["file"])
        return path if path.exists() else self.folder / path

    def staff(self, role: str) -> dict:
        """Login and password of the demo's first person with the role."""
        for person in self.demo["staff"]:
            if role in person["roles"]:
                return person
        raise AssertionError(f"the demo has no {role}: {self.demo['staff']}")

    def counts(self) -> dict[str, int]:
        """How many rows each table holds, for comparing before and after."""
        return {table: int(self.query(f"select count(*) from {table}")[0][0]) for table in self.tables()}

    def tables(self) -> list[str]:
        if self.engine == "sqlite":
            catalogue = "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'"
        else:
            catalogue = "select tablename from pg_tables where schemaname = 'public'"
        return sorted(row[0] for row in self.query(catalogue))

    def pass_time(self, seconds: int = 360, what: str = "sign_in_codes", when: str = "sent_at") -> None:
        """Moves a moment of every row into the past, as if so much time had gone by since."""
        then = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime(time.time() - seconds))
        self.query(f"update {what} set {when} = '{then}' where {when} is not null")

    def query(self, sql: str) -> list[tuple[str, ...]]:
        """Rows of a statement, straight from the database, every value as text."""
        if self.engine == "sqlite":
            with closing(sqlite3.connect(self.database.removeprefix("sqlite://"), timeout=10)) as file, file:
                return [tuple(str(value) for value in row) for row in file.execute(sql)]
        done = subprocess.run(
            ["psql", "-AtqF", "\t", self.database, "-c", sql], check=True, capture_output=True, text=True,
        )
        return [tuple(line.split("\t")) for line in done.stdout.splitlines()]
