"""Running `journey` for the browser tests: its path is in JOURNEY."""

import os
import subprocess
from pathlib import Path

from chromium import BrowserError

SOURCE = Path(__file__).resolve().parents[2]
JOURNEY = str(Path(os.environ["JOURNEY"]).resolve())


def build(*words):
    """`journey build WORDS` in the folder of the repository; a BrowserError where it fails. Gives standard output."""
    done = subprocess.run([JOURNEY, "build", *map(str, words), "--quiet"], cwd=SOURCE, capture_output=True,
                          stdin=subprocess.DEVNULL, timeout=120, check=False,
                          env={"PATH": os.environ["PATH"], "SOURCE_DATE_EPOCH": "1790000000"})
    if done.returncode != 0:
        raise BrowserError(f"journey build {words}: status {done.returncode}\n{done.stderr.decode(errors='replace')[:3000]}")
    return done.stdout
