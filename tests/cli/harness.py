"""What the tests of the command share: running it, folders of their own, small maps.

Each test file is a program for ctest: `python3 tests/cli/NAME_test.py`, with the path of the binary in JOURNEY. Only the
standard library of Debian's python3 is used.
"""

import os
import pty
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

JOURNEY = os.environ["JOURNEY"]
SOURCE = Path(__file__).resolve().parents[2]
# Whether to try all of what is tried in samples otherwise; `./dev test --slow` says so.
SLOW = os.environ.get("JOURNEY_SLOW", "") not in ("", "0")

# A map without a mistake, a map with one, a library.
GOOD = (
    "journey: Order a coffee\n  source: A visit in May\nstage order: Order\n  touchpoint: Say what you want\n    emotion: +1 glad\n"
)
BAD = "journey: Order a coffee\nstage order: Order\n  gaol: Get a coffee quickly\n"
LIBRARY = "persona sarah: Sarah\nchannel web: Web shop\n"
THREE = GOOD + "persona ana: Ana\npersona mike: Mike\npersona li: Li\n"


class Result:
    def __init__(self, done):
        self.status, self.out, self.err = done.returncode, done.stdout, done.stderr

    def __repr__(self):
        return f"status {self.status}\n--- out\n{self.out[:2000]!r}\n--- err\n{self.err.decode(errors='replace')[:4000]}"


def environment(**changes):
    """A small environment, the same wherever the tests run."""
    env = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "SOURCE_DATE_EPOCH": "1790000000"}
    env.update(changes)
    return {name: value for name, value in env.items() if value is not None}


def run(*words, cwd=None, stdin=b"", env=None, timeout=120, stdout=subprocess.PIPE, before=(), program=JOURNEY):
    """Runs `journey WORDS`; never waits for a terminal and never for ever."""
    words = [word if isinstance(word, bytes) else os.fsencode(str(word)) for word in words]
    done = subprocess.run([*before, program, *words], cwd=cwd, input=stdin, env=environment(**(env or {})), stdout=stdout,
                          stderr=subprocess.PIPE, timeout=timeout, check=False)
    return Result(done)


class Case(unittest.TestCase):
    """A test with a folder of its own, which is a project (journey.toml), so that nothing above matters."""

    maxDiff = None

    def setUp(self):
        holder = tempfile.TemporaryDirectory(prefix="journey-test-")
        self.addCleanup(holder.cleanup)
        self.folder = Path(holder.name).resolve()
        self.put("journey.toml", "")

    def put(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def read(self, name):
        return (self.folder / name).read_bytes()

    def run_here(self, *words, **options):
        return run(*words, cwd=options.pop("cwd", self.folder), **options)

    def files(self):
        """Every file below the folder but journey.toml, relative, sorted."""
        return sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob("*")
                      if not path.is_dir() and path.name != "journey.toml")

    def expect(self, result, status, err=None, out=None):
        self.assertEqual(result.status, status, result)
        for part in [err] if isinstance(err, str) else err or []:
            self.assertIn(part, result.err.decode(errors="replace"), result)
        for part in [out] if isinstance(out, str) else out or []:
            self.assertIn(part, result.out.decode(errors="replace"), result)
        return result


def on_terminal(words, folder, **env):
    """Exit status and what comes out where standard error is a terminal."""
    try:
        master, slave = pty.openpty()
    except OSError as problem:
        raise unittest.SkipTest(f"no terminal to be had here: {problem}") from problem
    done = subprocess.run(words, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=slave,
                          env=environment(**{"TERM": "xterm", **env}), timeout=120, check=False)
    os.close(slave)
    text = b""
    try:
        while chunk := os.read(master, 65536):
            text += chunk
    except OSError:  # Linux says so at the end
        pass
    os.close(master)
    return done.returncode, text


def main():
    unittest.main(module=sys.modules["__main__"], verbosity=1)
